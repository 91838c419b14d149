import { regionDivergences, type DivergenceRow } from 'db/queries/divergences.server'
import { countWaiting } from 'db/queries/link-versions.server'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import { addYears } from '~/domain/dates'
import { candidatesIn } from '~/domain/neighbours/candidates'
import type { TimelineOwner } from '~/domain/plans/timeline'
import { themeName } from '~/domain/strategies/kernbeleid'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { divergencesPath, timelinePath } from '~/http/paths'
import { readTimeline } from '../$tenant.tijdlijn/timeline.server'
import { confirmations } from './attention'
import { regionalStart as text } from './regional-text'
import { sharedPlanRows } from './shared-plans.server'
import { inOrder, signalItems, type StartItem } from './signal-items'

const names = new Intl.ListFormat('nl', { type: 'conjunction' })

/** Positions that a municipality wants to look at again within a year, or should have by now. */
function reviewItems(
  scope: TenantScope,
  rows: readonly DivergenceRow[],
  owners: readonly TimelineOwner[],
): StartItem[] {
  const horizon = addYears(scope.today, 1)
  return owners.flatMap(({ slug, name }) => {
    const own = rows.filter(({ municipality }) => municipality === slug)
    const days = new Set(own.flatMap(({ position }) => position?.reviewOn ?? []))
    return [...days]
      .filter((on) => on <= horizon)
      .map((on) => {
        const due = own.filter(({ position }) => position?.reviewOn === on)
        const why = due[0]?.why
        const subject = why?.regional?.title ?? why?.local?.title ?? ''
        return {
          id: `herijk-${slug}-${on}`,
          on,
          title:
            due.length > 1 ? text.reviews(due.length, name) : text.review(`‘${subject}’, ${name}`),
          href: `${divergencesPath(scope.tenant)}?gemeente=${slug}`,
          text: due.length > 1 ? text.reviewsText(name) : text.reviewText(name),
        }
      })
  })
}

function openItems(
  scope: TenantScope,
  open: readonly DivergenceRow[],
  owners: readonly TimelineOwner[],
) {
  const whose = owners.filter(({ slug }) => open.some(({ municipality }) => municipality === slug))
  if (open.length === 0) return []
  const item: StartItem = {
    id: 'open',
    on: null,
    title: text.openItem(open.length),
    href: `${divergencesPath(scope.tenant)}?toelichting=zonder`,
    text: text.openText(names.format(whose.map(({ name }) => name))),
  }
  return [item]
}

/** What the driehoek sees first; only what was shared with it. */
export function readDriehoekStart(scope: TenantScope) {
  const { owners, bars, alarms } = readTimeline(scope)
  const municipalities = owners.filter(({ kind }) => kind === 'gemeente')
  const rows = regionDivergences(scope).filter(({ municipality }) =>
    municipalities.some(({ slug }) => slug === municipality),
  )
  const open = rows.filter(asksExplanation)
  const found = candidatesIn(
    municipalities.map(({ slug }) => slug),
    rows,
  )
  const candidateItems: StartItem[] =
    found.length === 0
      ? []
      : [
          {
            id: 'kandidaten',
            on: null,
            title: text.candidateItem(found.length),
            href: '#kandidaten',
            text: text.candidateText,
          },
        ]
  const name = (slug: string) => municipalities.find((one) => one.slug === slug)?.name ?? slug
  const plans = sharedPlanRows(scope, owners, bars)
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    today: scope.today,
    items: inOrder([
      ...signalItems(alarms, owners, scope.today, timelinePath(scope.tenant)),
      ...reviewItems(scope, rows, municipalities),
      ...openItems(scope, open, municipalities),
      ...candidateItems,
      ...(may(scope.role, 'link:write')
        ? confirmations(scope.tenant, countWaiting(scope, 'strategie'))
        : []),
    ]),
    plans,
    counts: municipalities.map(({ slug }) => ({
      slug,
      open: open.filter(({ municipality }) => municipality === slug).length,
      explained: rows.filter((row) => row.municipality === slug && row.explained).length,
    })),
    sharedPlans: plans.filter(({ shared }) => shared !== null).length,
    candidates: found.map(({ theme, municipalities: slugs, items }) => ({
      theme,
      name: themeName(theme),
      inPlans: slugs.length,
      items: municipalities.flatMap(({ slug }) =>
        items
          .filter(({ municipality }) => municipality === slug)
          .map(({ itemId, title, level }) => ({
            id: `${slug}/${itemId}`,
            municipality: name(slug),
            title,
            level,
          })),
      ),
    })),
  }
}
