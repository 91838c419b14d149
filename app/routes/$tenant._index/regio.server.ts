import { visibilityOfVersions } from 'db/queries/plans.server'
import { themeName } from '~/domain/strategies/kernbeleid'
import { recurringThemes } from '~/domain/strategies/recurring'
import type { TenantScope } from '~/domain/tenancy/scope'
import { overviewPath, planPath, timelinePath } from '~/http/paths'
import { shortStrategy } from '../$tenant.beeld/names'
import { sharedLocalPlans, strategySteps } from '../$tenant.beeld/overview.server'
import { wasWordtLines } from '../$tenant.beeld/view'
import { readTimeline } from '../$tenant.tijdlijn/timeline.server'
import { regioStart as text } from './regio-text'
import { sharedPlanRows } from './shared-plans.server'
import { inOrder, signalItems, type StartItem } from './signal-items'

type Steps = ReturnType<typeof strategySteps>

function draftItems(scope: TenantScope, draft: Steps['draft']): StartItem[] {
  if (!draft) return []
  const stage = visibilityOfVersions(scope, draft.id).get(draft.version) ?? 'concept'
  return [
    {
      id: 'concept',
      on: null,
      title: text.draftItem(shortStrategy(draft)),
      href: planPath(scope.tenant, draft.id, draft.version),
      text: text.draftText(draft.version, text.shared[stage], draft.priorities.length),
    },
  ]
}

/** The themes above beheersniveau in two or more shared plans; whether the strategy names them. */
function recurringOf(scope: TenantScope, { inForce }: Steps) {
  const { plans } = sharedLocalPlans(scope)
  const weighty = plans.map(({ owner, plan }) => ({
    owner,
    plan: { ...plan, priorities: plan.priorities.filter(({ level }) => level !== 'beheersniveau') },
  }))
  const rows = recurringThemes(weighty, inForce ? [inForce] : [])
    .filter(({ municipalities }) => municipalities.length >= 2)
    .map(({ theme, municipalities, regional }) => ({
      theme,
      name: themeName(theme),
      inPlans: municipalities.length,
      municipalities: municipalities.map(
        (slug) => plans.find(({ owner }) => owner.slug === slug)?.owner.name ?? slug,
      ),
      inStrategy: regional.some(({ priorities }) => priorities.length > 0),
    }))
  return { rows, ofPlans: plans.length }
}

/** What the bureau of a region sees first; only what was shared with the region. */
export function readRegioStart(scope: TenantScope) {
  const { owners, bars, alarms } = readTimeline(scope)
  const steps = strategySteps(scope)
  const recurring = recurringOf(scope, steps)
  const without = recurring.rows.filter(({ inStrategy }) => !inStrategy)
  const [latest] = steps.steps
  const withoutItem: StartItem = {
    id: 'thema',
    on: null,
    title: text.withoutItem(without.length),
    href: `${overviewPath(scope.tenant)}?zonder=ja#terugkerend`,
    text: text.withoutText,
  }
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    today: scope.today,
    items: inOrder([
      ...signalItems(alarms, owners, scope.today, timelinePath(scope.tenant)),
      ...draftItems(scope, steps.draft),
      ...(steps.inForce && without.length > 0 ? [withoutItem] : []),
    ]),
    plans: sharedPlanRows(scope, owners, bars),
    recurring,
    strategy: steps.inForce && shortStrategy(steps.inForce),
    step: latest
      ? {
          was: shortStrategy(latest.was),
          wordt: shortStrategy(latest.wordt),
          fictitious: latest.was.fictitious || latest.wordt.fictitious,
          rows: wasWordtLines(latest),
        }
      : null,
  }
}
