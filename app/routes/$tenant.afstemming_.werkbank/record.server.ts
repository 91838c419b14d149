import { divergencesOf } from 'db/queries/divergences.server'
import { answerItem } from '~/commands/answer-item.server'
import { recordLink } from '~/commands/record-link.server'
import { found, Refused } from '~/commands/refusals'
import type { LocalEnd } from '~/domain/alignment/link'
import { regionalItems } from '~/domain/alignment/workbench/bench'
import type { BenchForm, BenchPlace, ItemKey } from '~/domain/alignment/workbench/bench-form'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { divergencePath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { benchInput, benchTexts } from './read.server'
import { benchText as text } from './text'

type Texts = { plan: PlanVersion; strategy: PlanVersion }

/**
 * The texts that a form was made from. Refused when the strategy got a new version since: nobody says
 * anything of a text that they did not see.
 */
export function textsOf(scope: TenantScope, { plan: tekst, strategy: seen }: BenchPlace): Texts {
  const { plan, strategies } = benchTexts(scope, { tekst })
  const strategy = found(strategies.find(({ owner }) => owner === seen.owner))
  if (strategy.id !== seen.planId || strategy.version !== seen.version)
    throw new Refused('strategie_gewijzigd', text.newStrategy)
  return { plan: found(plan), strategy }
}

const localEnd = ({ id, version }: PlanVersion, item: ItemKey): LocalEnd | null =>
  item.kind === 'regio' ? null : { planId: id, version, kind: item.kind, itemId: item.id }

/** How commands name a local item held against a strategy. */
export const itemAt = ({ plan, strategy }: Texts, local: LocalEnd) => ({
  planId: plan.id,
  version: plan.version,
  kind: local.kind,
  itemId: local.itemId,
  strategy: { owner: strategy.owner, planId: strategy.id, version: strategy.version },
})

/** Both sides of an item and a text of the other side; refused when they are of the same side. */
export function pairOf(texts: Texts, item: ItemKey, target: ItemKey) {
  const [here, there] = [localEnd(texts.plan, item), localEnd(texts.plan, target)]
  const local = here ?? there
  if (local === null || (here && there)) throw new Refused('zelfde_kant', text.sameSide, 'target')
  return { local, priorityId: here ? target.id : item.id }
}

function recordRelation(scope: TenantScope, texts: Texts, form: BenchForm): string {
  const { plan, strategy } = texts
  const { local, priorityId } = pairOf(texts, form.item, found(form.target))
  return recordLink(scope, {
    planId: plan.id,
    version: plan.version,
    local,
    regional: { owner: strategy.owner, planId: strategy.id, version: strategy.version, priorityId },
    relation: found(form.answer),
    note: form.note,
  })
}

/** The answer `geen` about a regional priority. It would end the links that stand, so those go first. */
function recordNone(scope: TenantScope, { plan, strategy }: Texts, form: BenchForm): string {
  if (form.instead === 'twijfel') throw new Refused('geen_twijfel', text.noDoubt)
  const items = regionalItems(benchInput(scope, plan, strategy))
  const item = found(items.find(({ id }) => id === form.item.id))
  if (item.links.some(({ local }) => local !== null))
    throw new Refused('verband_bestaat', text.linkStands)
  return recordLink(scope, {
    planId: plan.id,
    version: plan.version,
    local: null,
    regional: {
      owner: strategy.owner,
      planId: strategy.id,
      version: strategy.version,
      priorityId: item.id,
    },
    relation: 'geen',
    note: form.note,
  })
}

/** Where "bewust niet" goes on: the divergence on which the choice is explained, if there is one. */
function deliberatePath(scope: TenantScope, { plan, strategy }: Texts, item: ItemKey) {
  const priority = plan.priorities.find(
    ({ id, goals }) => id === item.id || goals.some((goal) => goal.id === item.id),
  )
  const divergence = divergencesOf(scope, plan.id, plan.version).find((one) =>
    item.kind === 'regio'
      ? one.kind === 'ontbreekt_lokaal' &&
        one.subjectTenantId === strategy.owner &&
        one.subjectPriorityId === item.id
      : one.kind === 'alleen_lokaal' && one.localItemId === priority?.id,
  )
  if (!divergence) return null
  return (
    divergencePath(scope.tenant, divergence.id) + queryOf({ standpunt: 'bewuste_lokale_keuze' })
  )
}

/** Records the answer; `leads` is where a choice of one's own is explained. */
export function record(
  scope: TenantScope,
  form: BenchForm,
): { id: string; texts: Texts; leads: string | null } {
  const texts = textsOf(scope, form)
  if (form.instead === null) return { id: recordRelation(scope, texts, form), texts, leads: null }
  const local = localEnd(texts.plan, form.item)
  const id = local
    ? answerItem(scope, {
        ...itemAt(texts, local),
        answer: form.instead === 'twijfel' ? 'twijfel' : 'geen_tegenhanger',
        note: form.note,
      })
    : recordNone(scope, texts, form)
  const leads =
    form.instead === 'bewust_niet' && scope.kind === 'gemeente'
      ? deliberatePath(scope, texts, form.item)
      : null
  return { id, texts, leads }
}
