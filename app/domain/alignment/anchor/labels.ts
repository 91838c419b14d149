import type { Compared } from './passage'

/** Places of the long passages that stand once, by their key. */
function singles(passages: readonly Compared[]): Map<string, number> {
  const found = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [at, { key, isShort }] of passages.entries()) {
    if (isShort || repeated.has(key)) continue
    if (found.delete(key)) repeated.add(key)
    else found.set(key, at)
  }
  return found
}

/**
 * The old passages without the labels that do not hold. Where numbers were counted anew, the same number
 * names another passage. That shows in what did not change: when the nearest unchanged passages on both
 * sides got other numbers, a number in between says nothing.
 */
export function withoutShiftedLabels(
  old: readonly Compared[],
  next: readonly Compared[],
): Compared[] {
  const after = singles(next)
  const holds = new Map<number, boolean>()
  for (const [key, at] of singles(old)) {
    const other = next[after.get(key) ?? -1]?.label
    const own = old[at]?.label
    if (own != null && other != null) holds.set(at, own === other)
  }
  const known = [...holds.keys()].sort((a, b) => a - b)
  let passed = 0
  return old.map((passage, at) => {
    while ((known[passed] ?? Infinity) < at) passed += 1
    const around = [known[passed - 1], known[passed]].flatMap((place) =>
      place === undefined ? [] : (holds.get(place) ?? []),
    )
    return around.length > 0 && !around.includes(true) ? { ...passage, label: null } : passage
  })
}
