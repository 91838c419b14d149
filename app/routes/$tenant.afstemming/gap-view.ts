import type { DivergenceRow } from 'db/queries/divergences.server'
import type { MatrixRead, SharedCell } from 'db/queries/matrix.server'
import type { CellState, Depth, Relation } from '~/domain/alignment/vocabulary'
import type { PlanVersion } from '~/domain/plans/plan'
import type { Layer, Level } from '~/domain/plans/vocabulary'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import { chainSentence } from '~/ui/nl/chain-sentence'
import { layerWord } from '~/ui/nl'
import type { Path } from '~/domain/alignment/derived'
import { itemLabel, itemName } from './local-items'
import { neighboursOf, type Beside } from './neighbours'

export type GapInput = {
  municipality: { slug: string; name: string }
  plan: PlanVersion
  strategies: readonly PlanVersion[]
  cells: readonly SharedCell[]
  divergences: readonly DivergenceRow[]
  /** What the five shared with each other. */
  region: MatrixRead
}

/** One regional priority with what the own plan says about it. */
export type GapRow = Beside & {
  owner: string
  priorityId: string
  number: string
  title: string
  level: Level
  state: CellState
  relation: Relation | null
  derived: boolean
  certain: boolean
  nominal: boolean
  depth: Depth | null
  localLevel: Level | null
  /** The local counterparts by name. */
  local: string[]
  /** Derived relation that contradicts the answer given; null when there is none. */
  conflict: { asserted: Relation; derived: Relation; path: string } | null
  /** In words over which items a derived relation runs; null for an answer of a person. */
  path: string | null
  divergences: { id: string; open: boolean }[]
}

export type GapLayer = {
  owner: string
  planId: string
  layer: Layer
  title: string
  period: PlanVersion['period']
  fictitious: boolean
  assessed: number
  rows: GapRow[]
}

export type LocalGap = {
  id: string
  number: string
  title: string
  level: Level
  divergenceId: string | null
}

export type GapView = {
  plan: Pick<PlanVersion, 'id' | 'version' | 'title' | 'period' | 'status' | 'fictitious'>
  layers: GapLayer[]
  /** Regional priorities without a local counterpart. */
  missing: GapRow[]
  /** Local priorities without a regional counterpart. */
  alone: LocalGap[]
  total: { local: number }
}

const answered = ({ state, derived }: GapRow) => !derived && state !== 'niet_beoordeeld'

/** Whether nothing in the own plan covers this priority; a derived relation counts as a counterpart. */
export const isGap = ({ state }: Pick<GapRow, 'state'>): boolean =>
  state === 'geen_tegenhanger' || state === 'bewust_niet' || state === 'niet_beoordeeld'

/** The steps of a path in words; a step to a strategy that is not shown keeps its id. */
export function pathInWords(
  { municipality, plan, strategies }: Pick<GapInput, 'municipality' | 'plan' | 'strategies'>,
  path: Path,
): string {
  const steps = path.steps.map(({ to, relation }) => {
    const strategy = strategies.find(({ owner, id }) => owner === to.owner && id === to.planId)
    const number = strategy?.priorities.find(({ id }) => id === to.priorityId)?.number
    const label = strategy && number ? `${layerWord[strategy.layer]} ${number}` : to.priorityId
    return { label, relation }
  })
  return chainSentence(itemLabel(municipality.name, plan, path.local), steps)
}

/** Both directions for one own plan version, with the neighbours' shared answers beside it. */
export function gapView(input: GapInput): GapView {
  const { plan, strategies, cells, divergences } = input
  const beside = neighboursOf(input.municipality.slug, input.region)
  const layers = strategies.map((strategy): GapLayer => {
    const rows = strategy.priorities.map((priority): GapRow => {
      const cell = cells.find(
        (one) =>
          one.owner === strategy.owner &&
          one.planId === strategy.id &&
          one.priorityId === priority.id,
      )
      const here = divergences.filter(
        (one) => one.subjectTenantId === strategy.owner && one.subjectPriorityId === priority.id,
      )
      return {
        owner: strategy.owner,
        priorityId: priority.id,
        number: priority.number,
        title: priority.title,
        level: priority.level,
        state: cell?.state ?? 'niet_beoordeeld',
        relation: cell?.relation ?? null,
        derived: cell?.derived ?? false,
        certain: cell?.certain ?? true,
        nominal: cell?.nominal ?? false,
        depth: cell && cell.depth > 0 ? (cell.depth as Depth) : null,
        localLevel: cell?.level ?? null,
        local: (cell?.localItems ?? []).map(
          (ref) => itemName(plan, ref) ?? `${ref.kind} ${ref.itemId ?? ''}`.trim(),
        ),
        conflict: cell?.conflict
          ? { ...cell.conflict, path: pathInWords(input, cell.conflict.path) }
          : null,
        path: cell?.path ? pathInWords(input, cell.path) : null,
        divergences: here.map((one) => ({ id: one.id, open: asksExplanation(one) })),
        ...beside(strategy.owner, priority.id),
      }
    })
    return {
      owner: strategy.owner,
      planId: strategy.id,
      layer: strategy.layer,
      title: strategy.title,
      period: strategy.period,
      fictitious: strategy.fictitious,
      assessed: rows.filter(answered).length,
      rows,
    }
  })
  const alone = divergences.filter((one) => one.kind === 'alleen_lokaal')
  return {
    plan,
    layers,
    missing: layers.flatMap(({ rows }) => rows.filter(isGap)),
    alone: plan.priorities.flatMap((priority) => {
      const finding = alone.find((one) => one.localItemId === priority.id)
      if (!finding) return []
      const { id, number, title, level } = priority
      return [{ id, number, title, level, divergenceId: finding.id }]
    }),
    total: { local: plan.priorities.length },
  }
}
