/** A text as its terms, each with how often it counts. */
export type Bag = ReadonlyMap<string, number>

/** What targets share with a source: for each target a number, about 0 to 1. */
export type Scores = Float64Array

const [saturation, lengthPart] = [1.2, 0.6]

/** Targets to ask with a bag, and how rare a term is among them. */
export interface BagSearch {
  scores: (bag: Bag) => Scores
  rarity: (term: string) => number
}

/**
 * BM25: a rare term counts more, a repeated one less each time, a long target less.
 * @param others bags that say how rare a term is, beside the targets
 * @returns scores that near 1 for a target full of many rare terms of the bag
 */
export function bagSearch(targets: readonly Bag[], others: readonly Bag[] = []): BagSearch {
  const lengths = targets.map((bag) => [...bag.values()].reduce((sum, times) => sum + times, 0))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (targets.length || 1) || 1
  const holders = new Map<string, number>()
  for (const bag of [...targets, ...others])
    for (const term of bag.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  const all = targets.length + others.length
  const rarest = Math.log(2 + 2 * all)
  const rarity = (term: string): number => {
    const having = holders.get(term) ?? 0
    return Math.log(1 + (all - having + 0.5) / (having + 0.5))
  }

  const postings = new Map<string, { at: number; weight: number }[]>()
  for (const [at, bag] of targets.entries()) {
    const slow = saturation * (1 - lengthPart + (lengthPart * (lengths[at] ?? 0)) / mean)
    for (const [term, times] of bag) {
      const posting = { at, weight: times / (times + slow) }
      const list = postings.get(term)
      if (list) list.push(posting)
      else postings.set(term, [posting])
    }
  }
  const scores = (bag: Bag): Scores => {
    const sums = new Float64Array(targets.length)
    let most = 0
    for (const [term, times] of bag) {
      const weight = (rarity(term) * times) / (times + 1)
      most += weight
      for (const { at, weight: held } of postings.get(term) ?? [])
        sums[at] = (sums[at] ?? 0) + weight * held
    }
    // A bag of one common term is little evidence, so it is measured against one rare term more.
    return sums.map((sum) => sum / (most + rarest))
  }
  return { scores, rarity }
}
