import { list, numbered, prose, section, table, writable } from './blocks'
import { summaryOf } from './differences'
import { fact, known } from './facts'
import type { Block, Fact, Section } from './paper'
import { adoptionStep, bodyWords, count, counted, plannedWords } from './plan-words'
import type { Sources } from './sources'

/** Sections and facts that several papers of college and raad share. */

/** The facts at the top of a raadsvoorstel. */
export const proposalFacts = (sources: Sources, subject: string): Fact[] => [
  fact(sources, 'opsteller'),
  fact(sources, 'vergadering'),
  fact(sources, 'kenmerk'),
  fact(sources, 'portefeuillehouder'),
  known('Portefeuille', 'Openbare orde en veiligheid'),
  known('Onderwerp', subject),
]

/** Who was asked, what they said and what was done with it; open when nothing was recorded. */
export function participation(sources: Sources): Section {
  const { route, words, today } = sources
  const later = (on: string) => (on > today ? 'volgt nog' : '–')
  const rows = (route?.moments ?? []).map(({ on, title, withWhom, asked, returned, done }) => [
    `${title}, ${words.date(on)}`,
    withWhom,
    asked || later(on),
    returned || later(on),
    done || later(on),
  ])
  return writable(
    sources,
    'participatie',
    'Participatieproces',
    table(
      'Wie is gevraagd, wat kwam terug en wat is ermee gedaan',
      ['Moment', 'Met wie', 'Gevraagd', 'Teruggekomen', 'Gedaan'],
      rows,
    ),
    'wie heeft meegedacht, wat zij inbrachten en wat daarmee is gedaan',
  )
}

/** What the plan asks of the budget, as far as its priorities say so. */
export function money(sources: Sources, title: string): Section {
  const { plan } = sources
  const lines = [
    ...plan.priorities.map(({ title: of, budget, taskField }) => ({ of, budget, taskField })),
    ...plan.measures.map(({ title: of, budget }) => ({ of, budget, taskField: null })),
  ].flatMap(({ of, budget, taskField }) =>
    budget ? [`${of}: ${budget}${taskField ? ` (taakveld ${taskField})` : ''}`] : [],
  )
  return writable(
    sources,
    'financien',
    title,
    lines.length === 0 ? [] : [...prose('Het plan noemt deze bedragen:'), ...list(lines)],
    'financiële gevolgen en dekking, met het taakveld (1.1 of 1.2)',
  )
}

export const communication = (sources: Sources): Section =>
  writable(
    sources,
    'communicatie',
    'Communicatie',
    [],
    'hoe inwoners, ondernemers en partners van dit besluit horen',
  )

/** The steps that are still to come, in a table. */
export function stepsAhead({ route, words }: Sources, caption: string): Block[] {
  const rows = (route?.running ? route.steps : [])
    .filter(({ status }) => status !== 'klaar')
    .map((step) => [`${step.nr}. ${step.title}`, plannedWords(step, words), bodyWords(step, words)])
  return table(caption, ['Stap', 'Gepland', 'Wie'], rows)
}

/** What happens after the raad decided. */
export function afterAdoption(sources: Sources): Section {
  const uvp = sources.route?.running ? adoptionStep(sources, 'uvp') : undefined
  const when = uvp ? ` Gepland: ${plannedWords(uvp, sources.words)}.` : ''
  const ofGoals = [
    `Het college werkt het plan uit in een uitvoeringsplan en stelt dat vast.${when}`,
    'De burgemeester gebruikt de doelen van de raad bij de afspraken in de driehoek (artikel 13, tweede lid, van de Politiewet 2012).',
  ]
  return writable(sources, 'vervolg', 'Vervolgproces', [
    ...numbered([
      'De griffier legt het besluit van de raad vast. Past de raad het plan aan, dan wordt de aangepaste tekst de vastgestelde tekst.',
      ...(sources.plan.kind === 'ivp' ? ofGoals : ['Het college voert het plan uit.']),
    ]),
    ...stepsAhead(sources, 'Stappen die nog komen'),
  ])
}

/** Why this plan and the region differ or not, as arguments: a title with its words. */
export function cohesionArguments({ annex }: Sources): string[] {
  if (!annex || annex.strategies.length === 0) return []
  const of = summaryOf(annex)
  const without =
    of.unexplained === 0
      ? 'Bij elk verschil dat daarom vraagt, staat een toelichting.'
      : `Bij ${counted(of.explained, 'verschil', 'verschillen')} staat een toelichting, bij ${count(of.unexplained)} nog niet.`
  const covered =
    of.assessed === 0 ? '' : ` Bij ${count(of.covered)} staat in het plan een tegenhanger.`
  return [
    `Het plan is naast de prioriteiten van de driehoek en de regio gelegd. Beoordeeld: ${of.assessed} van ${of.priorities}.${covered}`,
    `Waar het plan en de regio verschillen, is dat zichtbaar. ${without} De bijlage laat dit per prioriteit zien.`,
  ]
}

/** The annexes as a list; somebody may add to them. */
export const annexes = (sources: Sources, items: string[]): Section =>
  writable(sources, 'bijlagen', 'Bijlagen', list(items))

export const request = (points: string[]): Section => section('Gevraagd besluit', numbered(points))
