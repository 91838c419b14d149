import { strategiesAbove } from 'db/queries/across-tenants.server'
import { linksOf, uvpsOf } from 'db/queries/alignment.server'
import { ownCells } from 'db/queries/matrix.server'
import { NotFound } from '~/commands/refusals'
import type { Block } from '~/domain/plans/editing/forms'
import type { Measure, PlanVersion, Priority, Section } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { conflictOf, keptLate } from '../$tenant.plannen.$plan.schrijven/conflict.server'
import { openItem } from '../$tenant.plannen.$plan.schrijven/open-item.server'
import type { WritingQuery } from '../$tenant.plannen.$plan.schrijven/params'
import { readDraft, readRemoved } from '../$tenant.plannen.$plan.schrijven/read.server'

const priorityBlocks: readonly Block[] = ['kop', 'waarom', 'aanpak', 'inzet']

/** Whether a part of the running text names its sources and draws a conclusion. */
const isAnalysis = ({ kind, sources, conclusion }: Section): boolean =>
  kind === 'veiligheidsanalyse' || sources.length > 0 || conclusion !== null

/** What people of the municipality said about regional priorities, and how deep the text goes. */
function cohesionOf(scope: TenantScope, plan: PlanVersion, priority: Priority) {
  if (plan.kind !== 'ivp') return null
  const goals = new Set(priority.goals.map(({ id }) => id))
  const links = linksOf(scope, plan.id, plan.version).filter(
    ({ local }) =>
      (local?.kind === 'prioriteit' && local.itemId === priority.id) ||
      (local?.kind === 'doel' && goals.has(local.itemId)),
  )
  if (links.length === 0) return { links: [], depth: null }
  const { current, superseded } = strategiesAbove(scope)
  const cells = ownCells(scope, plan.id, plan.version).filter(({ localItems }) =>
    localItems.some(({ itemId }) => itemId === priority.id || (itemId && goals.has(itemId))),
  )
  return {
    links: links.flatMap(({ id, regional, relation }) => {
      const strategy = [...current, ...superseded].find(
        (one) =>
          one.owner === regional.owner &&
          one.id === regional.planId &&
          one.version === regional.version,
      )
      const there = strategy?.priorities.find((one) => one.id === regional.priorityId)
      if (!strategy || !there) return []
      const { owner, layer, fictitious } = strategy
      const { number, title } = there
      const cell = cells.find(
        (one) => one.owner === owner && one.priorityId === regional.priorityId,
      )
      const state = cell?.state ?? 'niet_beoordeeld'
      return [{ id, owner, layer, number, title, fictitious, relation, state }]
    }),
    depth: cells.length === 0 ? null : Math.max(...cells.map(({ depth }) => depth)),
  }
}

/** Measures that carry out a priority: of the draft uvp itself, or of the UVPs of an IVP. */
const measuresFor = (scope: TenantScope, plan: PlanVersion, id: string): Measure[] =>
  (plan.kind === 'ivp' ? uvpsOf(scope, plan.id, 'concept') : [plan]).flatMap(({ measures }) =>
    measures.filter(({ priorityId }) => priorityId === id),
  )

function blockOf(plan: PlanVersion, part: 'onderdeel' | 'prioriteit', open: string) {
  if (part === 'onderdeel') return open === 'onderdeel' ? ('onderdeel' as const) : null
  const block = priorityBlocks.find((one) => one === open)
  if (block && plan.kind !== 'uvp') return block
  return plan.kind === 'uvp' ? ('maatregel' as const) : ('doel' as const)
}

/** Quarters in which a measure can be planned: those of the plan's period, at most eight years. */
function quartersOf({ period }: PlanVersion): string[] {
  const [first, last] = [period.from, period.to].map((day) => Number(day.slice(0, 4)))
  const years = Array.from(
    { length: Math.min(8, (last ?? 0) - (first ?? 0) + 1) },
    (_, at) => (first ?? 0) + at,
  )
  return years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-K${quarter}`))
}

/** One part of a plan as it is being written. Throws `NotFound` when it is not in the version. */
export function readPart(
  scope: TenantScope,
  { plan: planId, item: id }: { plan: string; item: string },
  query: WritingQuery,
) {
  const draft = readDraft(scope, planId, ({ sections }) => ({
    kind: sections.some((one) => one.id === id) ? 'onderdeel' : 'prioriteit',
    id,
  }))
  const { plan } = draft
  const priority = draft.priorities.find((one) => one.id === id) ?? null
  const section = priority ? null : (plan.sections.find((one) => one.id === id) ?? null)
  if (!priority && !section) throw new NotFound()
  const part = priority ? ('prioriteit' as const) : ('onderdeel' as const)
  const at = { planId, version: plan.version }
  const block = query.bewerk ? blockOf(plan, part, query.bewerk) : null
  const open =
    block === null || draft.closed !== null
      ? null
      : openItem(
          scope,
          {
            ...at,
            kind: block === 'doel' || block === 'maatregel' ? block : part,
            id: block === 'doel' || block === 'maatregel' ? (query.bewerk ?? '') : id,
          },
          block,
        )
  const late = query.samen ? keptLate(scope, at, query.samen) : undefined
  return {
    draft,
    priority,
    section: section && { ...section, isAnalysis: isAnalysis(section) },
    cohesion: priority ? cohesionOf(scope, plan, priority) : null,
    measures: priority ? measuresFor(scope, plan, id) : [],
    quarters: plan.kind === 'uvp' ? quartersOf(plan) : [],
    removed: readRemoved(scope, plan),
    open,
    adding: draft.closed === null ? (query.nieuw ?? null) : null,
    gone: query.weg ?? null,
    refused: query.niet ?? null,
    kept: late ? conflictOf(scope, late) : null,
  }
}
export type PartPage = ReturnType<typeof readPart>
