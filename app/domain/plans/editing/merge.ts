type Fields = Record<string, unknown>

/** What became of one field when two people wrote from the same text. */
export type FieldFate = 'gelijk' | 'mijn' | 'ander' | 'beide'

export interface Merged<F extends Fields> {
  /** What only one side changed is taken from that side; what both changed is mine, until I choose. */
  merged: F
  fates: Record<string, FieldFate>
  /** The fields that both changed, each in another way. */
  both: string[]
}

/** Key order is no difference: JSON from the database may have another. */
const same = (a: unknown, b: unknown): boolean => stable(a) === stable(b)

const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''

function fateOf(base: unknown, mine: unknown, theirs: unknown): FieldFate {
  if (same(mine, theirs)) return 'gelijk'
  if (same(base, theirs)) return 'mijn'
  if (same(base, mine)) return 'ander'
  return 'beide'
}

/**
 * Merges two texts that started from the same one, field by field. Without the text that both started
 * from, every field that differs counts as changed by both, so nobody's words go by themselves.
 */
export function merge<F extends Fields>(base: F | null, mine: F, theirs: F): Merged<F> {
  const fates: Record<string, FieldFate> = {}
  const merged: F = { ...mine }
  for (const name of Object.keys(mine) as (keyof F & string)[]) {
    const differs = same(mine[name], theirs[name]) ? 'gelijk' : 'beide'
    const fate = base === null ? differs : fateOf(base[name], mine[name], theirs[name])
    fates[name] = fate
    if (fate === 'ander') merged[name] = theirs[name]
  }
  return { merged, fates, both: Object.keys(fates).filter((name) => fates[name] === 'beide') }
}
