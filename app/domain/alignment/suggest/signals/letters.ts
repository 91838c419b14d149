import { ngramSpace } from '../../../texts/ngrams'
import type { Scores } from './bag'

/**
 * Likeness in groups of three to five letters, from 0 to 1 for each target: it sees the word in a
 * compound and in an inflected form without knowing the language.
 * @param others texts that say how rare a group is, beside the targets
 */
export function letterSearch(
  targets: readonly string[],
  others: readonly string[] = [],
): (text: string) => Scores {
  const vectorOf = ngramSpace([...targets, ...others])
  const postings: { at: number[]; weights: number[] }[] = []
  for (const [at, target] of targets.entries()) {
    const { grams, weights } = vectorOf(target)
    for (const [index, gram] of grams.entries()) {
      const list = (postings[gram] ??= { at: [], weights: [] })
      list.at.push(at)
      list.weights.push(weights[index] ?? 0)
    }
  }
  return (text) => {
    const { grams, weights } = vectorOf(text)
    const sums = new Float64Array(targets.length)
    for (const [index, gram] of grams.entries()) {
      const list = postings[gram]
      if (!list) continue
      const weight = weights[index] ?? 0
      for (let i = 0; i < list.at.length; i += 1) {
        const at = list.at[i] ?? 0
        sums[at] = (sums[at] ?? 0) + weight * (list.weights[i] ?? 0)
      }
    }
    return sums
  }
}
