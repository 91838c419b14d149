import type { Relation } from './vocabulary'

const ownRelations = [
  'gelijk',
  'vrijwel_gelijk',
  'lokaal_ruimer',
  'lokaal_smaller',
  'overlap',
] as const

/** Relations that say how much is shared, and so can be followed along a chain. */
export type Composable = (typeof ownRelations)[number]

export const composables: readonly Composable[] = ownRelations

/** Whether a relation can be followed along a chain. */
export const composable = (relation: Relation): relation is Composable =>
  composables.some((own) => own === relation)

/** `relation` null: onbepaald. Not `certain`: derived, but shown as *te beoordelen*. */
export type Composition = { relation: Composable | null; certain: boolean }

type Entry = Composable | `${Composable}?` | 'onbepaald'

/** Rows: local → De Copen. Columns, in the order of `composables`: De Copen → RVS. */
const table: Record<Composable, readonly Entry[]> = {
  gelijk: ['gelijk', 'vrijwel_gelijk', 'lokaal_ruimer', 'lokaal_smaller', 'overlap'],
  vrijwel_gelijk: [
    'vrijwel_gelijk?',
    'vrijwel_gelijk?',
    'lokaal_ruimer?',
    'lokaal_smaller?',
    'overlap?',
  ],
  lokaal_ruimer: ['lokaal_ruimer', 'lokaal_ruimer?', 'lokaal_ruimer', 'overlap?', 'overlap?'],
  lokaal_smaller: ['lokaal_smaller', 'lokaal_smaller?', 'onbepaald', 'lokaal_smaller', 'onbepaald'],
  overlap: ['overlap', 'overlap?', 'onbepaald', 'overlap?', 'onbepaald'],
}

function parse(entry: Entry): Composition {
  if (entry === 'onbepaald') return { relation: null, certain: false }
  const relation = composables.find((own) => entry === own || entry === `${own}?`) ?? null
  return { relation, certain: entry === relation }
}

const parsed = new Map(
  composables.map((first) => [
    first,
    new Map(composables.map((second, i) => [second, parse(table[first][i] ?? 'onbepaald')])),
  ]),
)

const undetermined: Composition = { relation: null, certain: false }

/**
 * What local → RVS is, given local → De Copen and De Copen → RVS. `verwant`, `tegengesteld` and
 * `geen` say nothing about the next layer, so with one of them the answer is onbepaald.
 */
export function compose(first: Relation, second: Relation): Composition {
  if (!composable(first) || !composable(second)) return undetermined
  return parsed.get(first)?.get(second) ?? undetermined
}
