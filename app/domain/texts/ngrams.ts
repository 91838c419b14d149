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
  let times = new Int32Array(4096)
  /** The groups of a text, once each; how many times each stands there is in `times` until `clear`. */
  const count = (text: string): number[] => {
    const found: number[] = []
    for (const word of wordsOf(text)) {
      const grams = words.get(word) ?? ngramsOf(word).map(numberOf)
      words.set(word, grams)
      if (numbers.size > times.length) times = grown(times, 2 * numbers.size)
      for (const gram of grams) {
        const before = times[gram] ?? 0
        if (before === 0) found.push(gram)
        times[gram] = before + 1
      }
    }
    return found
  }
  const clear = (found: readonly number[]) => {
    for (const gram of found) times[gram] = 0
  }

  let holders = new Int32Array(4096)
  for (const text of texts) {
    const found = count(text)
    if (numbers.size > holders.length) holders = grown(holders, 2 * numbers.size)
    for (const gram of found) holders[gram] = (holders[gram] ?? 0) + 1
    clear(found)
  }
  const rarity = Float64Array.from(holders, (held) => 1 + Math.log((1 + texts.length) / (1 + held)))
  const rarest = 1 + Math.log(1 + texts.length)

  return (text) => {
    const found = count(text)
    const grams = new Int32Array(found).sort()
    const weights = new Float64Array(grams.length)
    let squares = 0
    for (const [at, gram] of grams.entries()) {
      const weight = (1 + Math.log(times[gram] ?? 1)) * (rarity[gram] ?? rarest)
      weights[at] = weight
      squares += weight * weight
    }
    clear(found)
    const length = Math.sqrt(squares)
    return { grams, weights: weights.map((weight) => weight / length) }
  }
}

const grown = (times: Int32Array, size: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(size)
  larger.set(times)
  return larger
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
 * `common` of the texts have do not bring a text forward, they only count once it stands forward. A
 * text that has no rarer groups is looked for by these after all.
 * @param common a number of texts
 * @returns the best `most` in order; the earlier of two that are equally alike
 */
export function ngramIndex(
  vectors: readonly NgramVector[],
  common = Math.max(50, vectors.length / 40),
): (vector: NgramVector, most: number) => Near[] {
  const places = new Map<number, number[]>()
  for (const [at, { grams }] of vectors.entries())
    for (const gram of grams) {
      const list = places.get(gram)
      if (list) list.push(at)
      else places.set(gram, [at])
    }
  const rough = new Float64Array(vectors.length)
  /** Adds up what is shared with each text; the squared weight, as the other weighs it about the same. */
  const gather = ({ grams, weights }: NgramVector, limit: number): number[] => {
    const touched: number[] = []
    rough.fill(0)
    for (const [index, gram] of grams.entries()) {
      const list = places.get(gram) ?? []
      if (list.length > limit) continue
      const weight = (weights[index] ?? 0) ** 2
      for (const at of list) {
        if (rough[at] === 0) touched.push(at)
        rough[at] = (rough[at] ?? 0) + weight
      }
    }
    return touched
  }
  return (vector, most) => {
    const rare = gather(vector, common)
    return (rare.length > 0 ? rare : gather(vector, Infinity))
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
