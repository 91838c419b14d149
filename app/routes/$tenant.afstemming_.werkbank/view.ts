import { fold } from '~/domain/alignment/suggest/words'
import {
  itemKey,
  type BenchInput,
  type BenchItem,
  type BenchState,
} from '~/domain/alignment/workbench/bench'
import { linesOf } from '~/domain/alignment/workbench/as-items'
import type { Level } from '~/domain/plans/vocabulary'
import { layerWord, relationWord, stateWord } from '~/ui/nl'
import { benchText as text } from './text'

/** An item in a list: its sign, and in words what was said of it. */
export type Entry = {
  key: string
  kind: BenchItem['kind']
  number: string
  title: string
  level: Level
  /** Null for a goal that counts with its priority. */
  state: BenchState | null
  words: string
}

const unique = (words: readonly string[]) => [...new Set(words)]

/** Where the links of an item lead: `De Copen 4`, or a number of the own plan. */
export function placesOf({ strategy, local }: BenchInput, item: BenchItem): string[] {
  if (item.kind === 'regio')
    return unique(
      item.links.flatMap((link) => {
        const found = link.local && local.find(link.local)
        return found ? (found.goal ?? found.action?.measure ?? found.priority).number : []
      }),
    )
  return unique(
    item.links.flatMap(({ regional }) => {
      const found = strategy.priorities.find(({ id }) => id === regional.priorityId)
      return found ? `${layerWord[strategy.layer]} ${found.number}` : []
    }),
  )
}

const wordOf = (state: BenchState) =>
  state === 'twijfel' ? text.instead.twijfel : stateWord[state]

/** A goal of which nothing was said by itself, under a priority that was judged. */
const isCovered = (item: BenchItem, parent: BenchItem | undefined): boolean =>
  item.kind === 'doel' &&
  item.state === 'niet_beoordeeld' &&
  parent !== undefined &&
  parent.state !== 'niet_beoordeeld'

function wordsOf(input: BenchInput, item: BenchItem, covered: boolean): string {
  const places = placesOf(input, item)
  const word = covered ? text.throughPriority : wordOf(item.state)
  return [
    places.length > 0 ? `${word} – ${places.join(', ')}` : word,
    ...(item.waiting ? [text.waits] : []),
    ...(item.toConfirm ? [text.confirms] : []),
    ...(item.earlier && !item.answer && places.length === 0
      ? [text.earlier(item.earlier.strategy.version)]
      : []),
  ].join(' · ')
}

/**
 * The items of the walk as the list shows them.
 * @param all with the priorities of goals that are listed without them
 */
export const entriesOf = (
  input: BenchInput,
  items: readonly BenchItem[],
  all: readonly BenchItem[] = items,
): Entry[] =>
  items.map((item) => {
    const parent = all.find(({ kind, id }) => kind !== 'doel' && id === item.priorityId)
    const covered = isCovered(item, parent)
    return {
      key: itemKey(item),
      kind: item.kind,
      number: item.number,
      title: item.title,
      level: item.level,
      state: covered ? null : item.state,
      words: wordsOf(input, item, covered),
    }
  })

/** A text of the other side, with how often it is linked and its sentences. */
export type Target = {
  key: string
  kind: BenchItem['kind']
  number: string
  title: string
  level: Level
  linked: string
  goals: string[]
}

const linkedWords = ({ links, state }: BenchItem): string => {
  const count = links.filter(({ local }) => local !== null).length
  if (count > 0) return text.linked(count)
  return state === 'niet_beoordeeld' ? text.notLinked : wordOf(state).toLowerCase()
}

/** Whether the words that somebody looks for stand in this text, whatever the accents and capitals. */
const holds = (words: readonly string[], wanted: string) =>
  fold(words.join(' ')).includes(fold(wanted))

/** Everything of the other side that can be chosen, or what of it has these words. */
export function targetsOf(
  { strategy, local }: BenchInput,
  others: readonly BenchItem[],
  wanted: string | undefined,
): Target[] {
  return others
    .map((item) => {
      const plan = item.kind === 'regio' ? strategy : local.plan
      const priority = plan.priorities.find(({ id }) => id === item.priorityId)
      const goals = item.kind === 'regio' ? (priority?.goals.map((goal) => goal.text) ?? []) : []
      const words = item.kind === 'doel' || !priority ? [] : linesOf(priority)
      return {
        words: [item.title, ...words],
        target: {
          key: itemKey(item),
          kind: item.kind,
          number: item.number,
          title: item.title,
          level: item.level,
          linked: linkedWords(item),
          goals,
        },
      }
    })
    .filter(({ words }) => !wanted || holds(words, wanted))
    .map(({ target }) => target)
}

/** What was recorded last, in words; null when it does not stand any more. */
export function recordedWords(
  input: BenchInput,
  items: readonly BenchItem[],
  id: string,
): { id: string; key: string; words: string } | null {
  for (const item of [...items].sort((a) => (a.kind === 'doel' ? -1 : 1))) {
    const name = item.kind === 'doel' ? text.goal(item.number) : `${item.number} ${item.title}`
    const link = item.links.find((one) => one.id === id)
    if (link) {
      const places = placesOf(input, { ...item, links: [link] }).join('')
      const relation = relationWord[link.relation].toLowerCase()
      return { id, key: itemKey(item), words: [name, relation, places].filter(Boolean).join(' – ') }
    }
    if (item.answer?.id === id)
      return { id, key: itemKey(item), words: `${name} – ${wordOf(item.state).toLowerCase()}` }
  }
  return null
}
