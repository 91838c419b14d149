import type { Measure, PlanVersion } from '../plans/plan'
import { facts, prose, section, table } from './blocks'
import { known } from './facts'
import { groundsOf } from './grounds'
import { missing, open } from './open-places'
import type { Part, Section } from './paper'
import { counted, thePlan } from './plan-words'
import type { Sources } from './sources'

const columns = ['Maatregel', 'Resultaat', 'Eigenaar en partners', 'Planning', 'Middelen', 'Stand']

/** How wide the columns are, alike below every priority. */
const shares = [20, 16, 25, 13, 13, 13]

/** A column that says nothing for any measure of the plan is left out. */
function withoutEmpty<T>(plan: PlanVersion, row: readonly T[]): T[] {
  const result = plan.measures.some((measure) => measure.result)
  return row.filter((_, column) => column !== 1 || result)
}

/** `2027-K1` as `eerste kwartaal 2027`. */
const quarterWords = (quarter: string): string => {
  const [year = '', part = ''] = quarter.split('-K')
  return `${['eerste', 'tweede', 'derde', 'vierde'][Number(part) - 1] ?? ''} kwartaal ${year}`.trim()
}

function planning(plan: PlanVersion, { planning: said, quarterFrom, quarterTo }: Measure): string {
  if (said) return said
  if (!quarterFrom) return missing(plan, 'planning')
  const first = quarterWords(quarterFrom)
  return quarterTo && quarterTo !== quarterFrom
    ? `${first} tot en met ${quarterWords(quarterTo)}`
    : first
}

function measureRow(measure: Measure, sources: Sources): string[] {
  const { number, title, instrument, result, owner, partners, means, budget, report } = measure
  const { plan, words, above } = sources
  const goal = above?.priorities
    .flatMap(({ goals }) => goals)
    .find(({ id }) => id === measure.goalId)
  const serves = goal ? ` (voor doel ${goal.number})` : ''
  return [
    `${number}. ${title}${instrument ? `: ${instrument}` : ''}${serves}`,
    result ?? '–',
    [owner ?? missing(plan, 'eigenaar'), ...partners].join(', '),
    planning(plan, measure),
    [means, budget].filter(Boolean).join('; ') || '–',
    report ? `${words.report[report.state]}, ${words.date(report.on)}` : 'Nog geen bericht',
  ]
}

/** The measures of one priority of the IVP; a priority without any says so. */
function prioritySection(sources: Sources, id: string, title: string): Section {
  const own = sources.plan.measures.filter(({ priorityId }) => priorityId === id)
  return section(
    title,
    [
      ...(own.length === 0
        ? prose('Voor deze prioriteit staat in dit uitvoeringsplan geen maatregel.')
        : []),
      ...table(
        `Maatregelen bij ${title}`,
        withoutEmpty(sources.plan, columns),
        own.map((measure) => withoutEmpty(sources.plan, measureRow(measure, sources))),
        withoutEmpty(sources.plan, shares),
      ),
    ],
    2,
  )
}

function measureSections(sources: Sources): Section[] {
  const { plan, above } = sources
  const known = (above?.priorities ?? []).map(({ id, number, title }) => ({
    id,
    title: `${number}. ${title}`,
  }))
  const ids = new Set(known.map(({ id }) => id))
  const others = [...new Set(plan.measures.map(({ priorityId }) => priorityId))]
    .filter((id) => !ids.has(id))
    .map((id) => ({ id, title: `Andere prioriteit (${id})` }))
  return [...known, ...others].map(({ id, title }) => prioritySection(sources, id, title))
}

function reportSection({ plan, words }: Sources): Section {
  const rows = plan.measures.flatMap(({ number, title, report }) =>
    report
      ? [
          [
            `${number}. ${title}`,
            words.date(report.on),
            words.report[report.state],
            report.text || '–',
          ],
        ]
      : [],
  )
  return section('Voortgang', [
    ...prose(
      rows.length === 0
        ? 'Over deze maatregelen is nog niet gerapporteerd.'
        : 'Dit is het laatste bericht over elke maatregel waarover is gerapporteerd.',
    ),
    ...table('Voortgang per maatregel', ['Maatregel', 'Op', 'Stand', 'Bericht'], rows),
  ])
}

/** The uitvoeringsplan, in the schematic form of the startnotitie: measures below each priority. */
export function uvp(sources: Sources): [Part] {
  const { plan, above, words, decides } = sources
  return [
    {
      title: plan.title,
      subtitle: plan.title,
      facts: [
        known('Gemeente', sources.municipality.name),
        known('Voert uit', above ? above.title : open('het IVP dat dit plan uitvoert')),
        known('Looptijd', words.period(plan.period)),
        known('Versie', String(plan.version)),
        known('Status', words.status[plan.status]),
      ],
      sections: [
        section('Waar gaat dit plan over?', [
          ...prose(
            `Dit uitvoeringsplan zegt wie wat doet om ${above ? thePlan(above) : 'het integraal veiligheidsplan'} uit te voeren. Het bevat ${counted(plan.measures.length, 'maatregel', 'maatregelen')}.`,
          ),
          ...facts(['Grondslag', plan.basis ?? groundsOf('uvp', decides).join(' en ')]),
        ]),
        section(
          'Maatregelen per prioriteit',
          plan.measures.length === 0 ? prose(missing(plan, 'maatregelen')) : [],
        ),
        ...(plan.measures.length === 0 ? [] : measureSections(sources)),
        reportSection(sources),
      ],
    },
  ]
}
