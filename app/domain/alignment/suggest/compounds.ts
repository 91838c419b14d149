/** What begins a word without being a word of the compound: `ondernemer` is not `onder` + `nemer`. */
const prefixes = new Set(
  'achter binnen boven buiten door mede naar neer onder over samen tegen terug tussen voor voort weer'.split(
    ' ',
  ),
)

/** Words that look like a compound and are none, or whose parts say nothing about them. */
const whole = new Set(
  'aangifte bestuur gemeenschap slachtoffer slachtoffers eigenschap wetenschap burgemeester draaiboek handhaving handhaven maatregel maatregelen maatschappelijk meldpunt ondermijning overlast partners samenhang samenleving standpunt stappenplan uitgangspunt verkeer waarborgen waarschuwing wijze woonachtig'.split(
    ' ',
  ),
)

const shortestPart = 4

/** The forms under which the dictionary may have an inflected word: `inbraken` stands as `inbraak`. */
function* basesOf(word: string): Generator<string> {
  yield word
  if (word.endsWith('s')) yield word.slice(0, -1)
  if (word.endsWith('e')) yield word.slice(0, -1)
  if (!word.endsWith('en')) return
  const base = word.slice(0, -2)
  yield base
  const doubled = /(.)\1$/.exec(base)
  if (doubled) yield base.slice(0, -1)
  const open = /^(.*[^aeiou])([aeou])([^aeiou])$/.exec(base)
  if (open) yield `${open[1]}${open[2]}${open[2]}${open[3]}`
  if (base.endsWith('v')) yield `${base.slice(0, -1)}f`
  if (base.endsWith('z')) yield `${base.slice(0, -1)}s`
}

function isWord(part: string, words: ReadonlySet<string>): boolean {
  for (const base of basesOf(part)) if (words.has(base)) return true
  return false
}

/** The first part without its linking letters: `veiligheids` → `veiligheid`, or nothing. */
function firstPart(part: string, words: ReadonlySet<string>): string | undefined {
  if (words.has(part)) return part
  for (const link of ['s', 'en', 'e'])
    if (part.endsWith(link) && words.has(part.slice(0, -link.length)))
      return part.slice(0, -link.length)
  return isWord(part, words) ? part : undefined
}

/**
 * Splits a Dutch compound in two words of the dictionary: `woninginbraken` → `woning`, `inbraken`.
 * Of several ways it takes the one whose shorter part is longest.
 * @param words folded words
 * @returns the two parts, or none
 */
export function splitCompound(word: string, words: ReadonlySet<string>): readonly string[] {
  if (word.length < 2 * shortestPart || whole.has(word)) return []
  let best: readonly string[] = []
  let longest = 0
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const last = word.slice(at)
    const shorter = Math.min(at, last.length)
    if (shorter <= longest || !isWord(last, words)) continue
    const first = firstPart(word.slice(0, at), words)
    if (first === undefined || first.length < shortestPart || prefixes.has(first)) continue
    best = [first, last]
    longest = shorter
  }
  return best
}
