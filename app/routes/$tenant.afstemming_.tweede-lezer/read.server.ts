import { strategiesAbove } from 'db/queries/across-tenants.server'
import { asksFourEyes, reviewedLinks } from 'db/queries/link-confirmation.server'
import { listMembers } from 'db/queries/members.server'
import { waitsForSecondReader } from '~/domain/alignment/second-reader'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { layerWord } from '~/ui/nl'
import { chosenPlan } from '../$tenant.afstemming/chosen-plan.server'
import { itemName } from '../$tenant.afstemming/local-items'
import type { BenchQuery } from '../$tenant.afstemming_.werkbank/query'
import { secondText as text } from './text'

/** The links of one own text that nobody else has looked at yet, those of the reader apart. */
export function readWaiting(scope: TenantScope, { tekst }: Pick<BenchQuery, 'tekst'>) {
  const plan = chosenPlan(scope, { plan: tekst?.planId, versie: tekst?.version })
  const fourEyes = asksFourEyes(scope)
  const { current, superseded } = strategiesAbove(scope)
  const strategies = [...current, ...superseded]
  const names = new Map(listMembers(scope).map(({ userId, name }) => [userId, name]))
  const waiting = (plan ? reviewedLinks(scope, plan.id, plan.version) : [])
    .filter((link) => waitsForSecondReader(link, fourEyes))
    .map(({ id, local, regional, relation, note, on, recordedBy }) => {
      const strategy = strategies.find(
        (one) =>
          one.owner === regional.owner &&
          one.id === regional.planId &&
          one.version === regional.version,
      )
      const priority = strategy?.priorities.find((one) => one.id === regional.priorityId)
      return {
        id,
        own: recordedBy === scope.userId,
        relation,
        note,
        on,
        by: recordedBy === null ? null : (names.get(recordedBy) ?? null),
        local: plan && local ? (itemName(plan, local) ?? local.itemId) : text.whole,
        owner: regional.owner,
        priorityId: regional.priorityId,
        regional: `${strategy ? `${layerWord[strategy.layer]} ` : ''}${priority ? `${priority.number} ${priority.title}` : regional.priorityId}`,
      }
    })
  return {
    name: scope.name,
    kind: scope.kind === 'driehoek' ? ('driehoek' as const) : ('gemeente' as const),
    mayConfirm: may(scope.role, 'link:write'),
    fourEyes,
    plan: plan
      ? {
          id: plan.id,
          version: plan.version,
          title: plan.title,
          key: `${plan.id}.${plan.version}`,
        }
      : null,
    theirs: waiting.filter(({ own }) => !own),
    own: waiting.filter(({ own }) => own),
  }
}
