import { blocksOf, passageKey, type RichText } from '../texts/rich-text'
import { textFrom } from './editing/rich-words'
import type { PartKind } from './changes'
import type { PlanVersion } from './plan'

/** A place in the text of a plan that one can link to; a part as a whole has no key. */
export type PassageOf = {
  /** Lineage of the part: chapter, priority, goal or measure. */
  item: string
  key: string | null
  /** Id within the page of the plan. */
  anchor: string
}

/** Which text of a part; its passages have the id `part-text-key`. */
export type TextOfPart = 'tekst' | 'conclusie' | 'waarom' | 'aanpak'

/** The beginning of the ids of the passages of one text. */
export const passagePrefix = (item: string, of: TextOfPart): string => `${item}-${of}`

const inText = (item: string, of: TextOfPart, text: RichText | null): PassageOf[] =>
  (text ? blocksOf(text) : []).map(({ key }) => ({
    item,
    key,
    anchor: `${passagePrefix(item, of)}-${key}`,
  }))

const whole = (item: string, anchor: string): PassageOf => ({ item, key: null, anchor })

/** Every passage of a version, in reading order. */
export const passagesOf = ({ id: planId, ...plan }: PlanVersion): PassageOf[] => [
  ...plan.sections.flatMap(({ id, body, conclusion }) => [
    whole(id, `onderdeel-${id}`),
    ...inText(id, 'tekst', body),
    ...inText(id, 'conclusie', conclusion),
  ]),
  ...plan.priorities.flatMap(({ id, why, whyRich, approach, approachRich, goals }) => [
    whole(id, `prioriteit-${id}`),
    ...inText(id, 'waarom', textFrom(why, whyRich)),
    ...goals.flatMap((goal) => [
      whole(goal.id, `doel-${goal.id}`),
      { item: goal.id, key: passageKey(goal.text), anchor: `doel-${goal.id}` },
    ]),
    ...inText(id, 'aanpak', textFrom(approach, approachRich)),
  ]),
  ...plan.measures.map(({ id }) => whole(id, `maatregelen-${planId}`)),
]

/** The passage in this version, or undefined when these words no longer stand there. */
export const findPassage = (
  plan: PlanVersion,
  item: string,
  key: string | null,
): PassageOf | undefined =>
  passagesOf(plan).find((passage) => passage.item === item && passage.key === key)

/** The part to which a lineage belongs, as a comparison of versions names it; a goal to its priority. */
export function partWith(
  { sections, priorities, measures }: PlanVersion,
  item: string,
): { part: PartKind; id: string } | null {
  if (sections.some(({ id }) => id === item)) return { part: 'onderdeel', id: item }
  if (measures.some(({ id }) => id === item)) return { part: 'maatregel', id: item }
  const priority = priorities.find(
    ({ id, goals }) => id === item || goals.some((goal) => goal.id === item),
  )
  return priority ? { part: 'prioriteit', id: priority.id } : null
}
