import type { Field, Part } from '~/domain/plans/changes'
import type { Goal, Indicator, Measure, PlanVersion, Priority, Section } from '~/domain/plans/plan'
import { fieldName, themeName } from '~/domain/strategies/kernbeleid'
import { textFrom } from '~/domain/plans/editing/rich-words'
import { blocksOf, type RichText } from '~/domain/texts/rich-text'
import { periodText } from '../dates'
import { quarterText } from '../nl/execution'
import { levelWord } from '../nl/plans'
import { originWord, taskFieldWord } from '../nl/writing'
import { comparableText as text } from './comparableText'
import { valueInYear } from './text'

const field = (
  key: string,
  label: string,
  ...paragraphs: (string | null | undefined | false)[]
): Field => ({
  key,
  label,
  paragraphs: paragraphs.flatMap((words) => (words ? [words] : [])),
})

/** A text with its form, else its plain words, as paragraphs. */
export const paragraphsOf = (rich: RichText | null, plain = ''): string[] =>
  blocksOf(textFrom(plain, rich)).map(({ words }) => words)

const indicatorWords = (of: Indicator): string =>
  [
    of.name,
    `${text.baseline} ${valueInYear(of.baseline, of.baselineYear, of)}`,
    `${text.target} ${valueInYear(of.target, of.targetYear, of)}`,
    ...(of.source ? [`${text.source} ${of.source}`] : []),
  ].join('; ')

const goalField = ({ id, number, text: words, indicator }: Goal): Field =>
  field(`doel-${id}`, text.goal(number), words, indicator && indicatorWords(indicator))

const listed = (names: readonly string[]): string => names.join(', ')

function priorityPart(priority: Priority, before: string | undefined): Part {
  const { id, number, title, level, themes, origins, partners, goals, taskField } = priority
  const follows = priority.predecessors.find(
    ({ planId, priorityId }) => planId === before && priorityId !== null,
  )
  return {
    kind: 'prioriteit',
    id,
    number,
    title,
    ...(follows?.priorityId ? { follows: follows.priorityId } : {}),
    fields: [
      field('titel', text.title, title),
      field('niveau', text.level, levelWord[level]),
      field('themas', text.themes, listed(themes.map(themeName))),
      field('herkomst', text.origins, listed(origins.map((origin) => originWord[origin]))),
      field('waarom', text.why, ...paragraphsOf(priority.whyRich, priority.why)),
      ...goals.map(goalField),
      field('aanpak', text.approach, ...paragraphsOf(priority.approachRich, priority.approach)),
      field('partners', text.partners, listed(partners)),
      field('politie', text.policeEffort, priority.policeEffort),
      field('om', text.omEffort, priority.omEffort),
      field('geld', text.budget, priority.budget),
      field('taakveld', text.taskField, taskField && taskFieldWord[taskField]),
    ],
  }
}

const sectionPart = (section: Section): Part => ({
  kind: 'onderdeel',
  id: section.id,
  number: section.number,
  title: section.title,
  fields: [
    field('titel', text.title, section.title),
    field('veld', text.field, section.field && fieldName(section.field)),
    field('tekst', text.body, ...paragraphsOf(section.body)),
    field('bronnen', text.sources, listed(section.sources)),
    field(
      'conclusie',
      text.conclusion,
      ...(section.conclusion ? paragraphsOf(section.conclusion) : []),
    ),
  ],
})

const quarters = ({ quarterFrom, quarterTo }: Measure): string =>
  [quarterFrom, quarterTo].flatMap((one) => (one ? [quarterText(one)] : [])).join(` ${text.until} `)

const measurePart = (measure: Measure): Part => ({
  kind: 'maatregel',
  id: measure.id,
  number: measure.number,
  title: measure.title,
  ...(measure.origin ? { follows: measure.origin.measureId } : {}),
  fields: [
    field('titel', text.title, measure.title),
    field('middel', text.instrument, measure.instrument),
    field('resultaat', text.result, measure.result),
    field('eigenaar', text.owner, measure.owner),
    field('partners', text.partners, listed(measure.partners)),
    field('inzet', text.means, measure.means),
    field('geld', text.budget, measure.budget),
    field('planning', text.planning, measure.planning, quarters(measure)),
  ],
})

/**
 * The parts of a version as a reader compares them.
 * @param before the plan that it is compared with, where that is an earlier one
 */
export const partsOf = (plan: PlanVersion, before?: string): Part[] => [
  {
    kind: 'plan',
    id: 'plan',
    number: '',
    title: text.plan,
    fields: [
      field('titel', text.title, plan.title),
      field('looptijd', text.period, periodText(plan.period)),
      field('grondslag', text.basis, plan.basis),
      field('uvp', text.uvpYears, plan.uvpYears !== null && text.years(plan.uvpYears)),
    ],
  },
  ...plan.sections.map(sectionPart),
  ...plan.priorities.map((priority) => priorityPart(priority, before)),
  ...plan.measures.map(measurePart),
]
