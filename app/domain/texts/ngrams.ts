/** A text as the letter groups in it, heavy where they are rare. Of length 1, or empty. */
export type NgramVector = { grams: Int32Array; weights: Float64Array }

/** A text that was found: its place in the list, and its cosine from 0 to 1. */
export type Near = { at: number; score: number }

const [shortest, longest] = [3, 5]

/** Words in lower case without accents, so that `geïnd` and `geind` are one. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The groups of three to five letters of one word; a space marks where it begins and ends. */
function ngramsOf(word: string): string[] {
  const padded = ` ${word} `
  const grams: string[] = []
  for (let size = shortest; size <= Math.min(longest, padded.length); size += 1)
    for (let at = 0; at + size <= padded.length; at += 1) grams.push(padded.slice(at, at + size))
  return grams
}

/**
 * Weighs letter groups by how rare they are in these texts (TF-IDF), so that an inflected or compound
 * word is still like the word in it. A group that none of the texts has counts as the rarest. Vectors
 * of different spaces cannot be compared.
 * @returns what makes a vector of a text, of these or another; its groups ascend
 */
export function ngramSpace(texts: readonly string[]): (text: string) => NgramVector {
  const numbers = new Map<string, number>()
  const words = new Map<string, number[]>()
  const numberOf = (gram: string): number => {
    const number = numbers.get(gram) ?? numbers.size
    numbers.set(gram, number)
    return number
  }
  const timesOf = (text: string): Map<number, number> => {
    const times = new Map<number, number>()
    for (const word of wordsOf(text)) {
      const grams = words.get(word) ?? ngramsOf(word).map(numberOf)
      words.set(word, grams)
      for (const gram of grams) times.set(gram, (times.get(gram) ?? 0) + 1)
    }
    return times
  }

  const holders: number[] = []
  for (const text of texts)
    for (const gram of timesOf(text).keys()) holders[gram] = (holders[gram] ?? 0) + 1
  const rarity = (gram: number) => 1 + Math.log((1 + texts.length) / (1 + (holders[gram] ?? 0)))

  return (text) => {
    const times = timesOf(text)
    const grams = Int32Array.from(times.keys()).sort()
    const raw = Float64Array.from(
      grams,
      (gram) => (1 + Math.log(times.get(gram) ?? 1)) * rarity(gram),
    )
    const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0))
    return { grams, weights: raw.map((weight) => weight / length) }
  }
}

/** How much two texts of one space are alike, from 0 to 1. */
export function cosine(one: NgramVector, other: NgramVector): number {
  let sum = 0
  for (let a = 0, b = 0; a < one.grams.length && b < other.grams.length;) {
    const difference = (one.grams[a] ?? 0) - (other.grams[b] ?? 0)
    if (difference === 0) sum += (one.weights[a] ?? 0) * (other.weights[b] ?? 0)
    if (difference <= 0) a += 1
    if (difference >= 0) b += 1
  }
  return Math.min(1, sum)
}

/**
 * Finds the texts that are most like another without comparing each with each: groups that more than
 * `common` of the texts have do not bring a text forward, they only count once it stands forward.
 * @param common a number of texts, for instance a tenth of them but at least fifty
 * @returns the best `most` in order; the earlier of two that are equally alike
 */
export function ngramIndex(
  vectors: readonly NgramVector[],
  common = Math.max(50, vectors.length / 10),
): (vector: NgramVector, most: number) => Near[] {
  const places = new Map<number, number[]>()
  for (const [at, { grams }] of vectors.entries())
    for (const gram of grams) {
      const list = places.get(gram)
      if (list) list.push(at)
      else places.set(gram, [at])
    }
  return (vector, most) => {
    const rough = new Float64Array(vectors.length)
    for (const [index, gram] of vector.grams.entries()) {
      const list = places.get(gram) ?? []
      if (list.length > common) continue
      const weight = vector.weights[index] ?? 0
      // Squared, because the other text weighs the group about as much.
      for (const at of list) rough[at] = (rough[at] ?? 0) + weight * weight
    }
    return [...rough.keys()]
      .filter((at) => (rough[at] ?? 0) > 0)
      .sort((a, b) => (rough[b] ?? 0) - (rough[a] ?? 0) || a - b)
      .slice(0, 4 * most)
      .flatMap((at) => {
        const found = vectors[at]
        return found ? [{ at, score: cosine(vector, found) }] : []
      })
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, most)
  }
}
