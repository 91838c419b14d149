import { performance } from 'node:perf_hooks'
import { dutchWords } from '~/dictionary.server'
import type { Item } from '~/domain/alignment/suggest/item'
import { heldOut } from '~/domain/alignment/suggest/labelled/held-out'
import { regional } from '~/domain/alignment/suggest/labelled/regional'
import { tune } from '~/domain/alignment/suggest/labelled/tune'
import { lexiconOf } from '~/domain/alignment/suggest/lexicon'
import { suggest } from '~/domain/alignment/suggest/suggest'
import { indexOf } from '~/domain/alignment/suggest/suggest-index'
import { defaultThesaurus } from '~/domain/alignment/suggest/thesaurus-default'
import { wordsIn } from '~/domain/alignment/suggest/words'
import { rounded, type Figure } from './figure'

const texts: readonly Item[] = [...regional, ...tune, ...heldOut]

/** Items of real length; the number in each keeps them different. */
const items = (count: number): Item[] =>
  Array.from({ length: count }, (_, i) => {
    const { title = '', text = '' } = texts[(i * 7) % texts.length] ?? {}
    return { id: `i${i}`, title, text: `${text} Onderdeel ${i}.` }
  })

const time = (act: () => void): number => {
  const started = performance.now()
  act()
  return performance.now() - started
}

/** Of a few rounds the fastest: other work on the machine only makes a round slower. */
const fastest = (rounds: number, act: () => void): number =>
  Math.min(...Array.from({ length: rounds }, () => time(act)))

/** The least that can be done: which words of an item stand in each other one. */
function bareOverlap(sources: readonly Item[], targets: readonly ReadonlySet<string>[]): number {
  let shared = 0
  for (const { title, text } of sources)
    for (const words of targets)
      for (const { folded } of wordsIn(`${title} ${text}`)) if (words.has(folded)) shared += 1
  return shared
}

const wordSets = (some: readonly Item[]) =>
  some.map(({ title, text }) => new Set(wordsIn(`${title} ${text}`).map(({ folded }) => folded)))

const [municipalities, each] = [342, 15]

/**
 * Suggestions for one local item against 50 regional ones, against a bare count of the words that each
 * pair has in common; and time for each source for all municipalities of the country against 30
 * regional items, against that for a quarter of them: near 1 when it grows with the number of sources.
 */
export async function run(): Promise<Figure[]> {
  const dictionary = time(dutchWords)
  const lexicon = lexiconOf({ words: dutchWords(), thesaurus: defaultThesaurus })
  const fifty = items(50)
  const index = indexOf(fifty, lexicon)
  const locals = items(300)
  const ask =
    (some: readonly Item[], of = index) =>
    () => {
      for (const item of some) suggest(of, item, { top: 3 })
    }
  ask(locals)()
  const one = fastest(7, ask(locals)) / locals.length
  const sets = wordSets(fifty)
  const bare = fastest(7, () => void bareOverlap(locals, sets)) / locals.length

  const all = items(municipalities * each)
  const few = all.slice(0, all.length / 4)
  const thirty = indexOf(items(30), lexicon)
  ask(few, thirty)()
  const some = fastest(4, ask(few, thirty)) / few.length
  const country = fastest(2, ask(all, thirty)) / all.length
  return [
    {
      name: 'suggest, one local item against 50',
      value: rounded(one),
      unit: 'ms',
      against: 'counting the words that pairs have in common',
      ratio: rounded(one / bare),
    },
    {
      name: `suggest, ${all.length} local items against 30`,
      value: rounded(country),
      unit: 'ms per local item',
      against: `${few.length} local items`,
      ratio: rounded(country / some),
    },
    {
      name: 'suggest, reading the dictionary once',
      value: rounded(dictionary),
      unit: 'ms',
      against: `suggestions for ${all.length} local items`,
      ratio: rounded(dictionary / (country * all.length)),
    },
  ]
}
