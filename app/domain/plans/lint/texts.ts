import { plainText } from '../../texts/rich-text'
import type { PlanVersion, Priority, Section } from '../plan'
import type { SectionKind } from '../vocabulary'
import type { LintItem } from './finding'

/** The words of one part of a plan. */
export type PartText = { item: LintItem; words: string; chapter: SectionKind | null }

const joined = (...words: (string | null)[]): string => words.filter(Boolean).join('\n')

export const wordsOfSection = ({ title, body, conclusion }: Section): string =>
  joined(title, plainText(body), conclusion && plainText(conclusion))

/** What a priority says itself; its goals are parts of their own. */
export const wordsOfPriority = (priority: Priority): string => {
  const { title, why, approach, partners, policeEffort, omEffort, budget } = priority
  return joined(title, why, approach, partners.join('\n'), policeEffort, omEffort, budget)
}

/** Every part of the plan with its words, in reading order. */
export function textsOf(plan: PlanVersion): PartText[] {
  return [
    ...plan.sections.map((section): PartText => ({
      item: { kind: 'onderdeel', id: section.id },
      words: wordsOfSection(section),
      chapter: section.kind,
    })),
    ...plan.priorities.flatMap((priority): PartText[] => [
      {
        item: { kind: 'prioriteit', id: priority.id },
        words: wordsOfPriority(priority),
        chapter: null,
      },
      ...priority.goals.map(({ id, text, indicator }): PartText => ({
        item: { kind: 'doel', id },
        words: joined(text, indicator && joined(indicator.name, indicator.source)),
        chapter: null,
      })),
    ]),
    ...plan.measures.map((measure): PartText => ({
      item: { kind: 'maatregel', id: measure.id },
      words: joined(
        measure.title,
        measure.instrument,
        measure.result,
        measure.owner,
        measure.partners.join('\n'),
        measure.means,
        measure.planning,
      ),
      chapter: null,
    })),
  ]
}
