import type { Indicator } from '~/domain/plans/plan'

/** Words around the text of a plan, wherever one reads it. */
export const planText = {
  outline: 'In dit plan',
  noWords: 'Hier staat nog geen tekst.',
  priorities: 'Prioriteiten',
  noPriorities: 'In deze versie staan nog geen prioriteiten.',
  why: 'Wat is er aan de hand?',
  goals: 'Doelen',
  noGoals: 'Bij deze prioriteit staat geen doel.',
  goal: (number: string) => `Doel ${number}`,
  noIndicator: 'Bij dit doel staat geen indicator.',
  indicator: {
    name: 'Wat meten we?',
    baseline: 'Begin',
    target: 'Doel',
    source: 'Bron',
    none: 'niet genoemd',
  },
  approach: 'Aanpak',
  policeEffort: 'Gevraagde inzet van de politie',
  omEffort: 'Gevraagde inzet van het OM',
  origins: 'Herkomst',
  partners: 'Partners',
  taskField: 'Taakveld',
  sources: 'Bronnen',
  conclusion: 'Conclusie',
  budget: 'Geld',
  themes: 'Thema’s',
  level: 'Niveau',
  before: 'Vorig plan',
  measures: 'Maatregelen',
  measuresOf: (title: string) => `Maatregelen uit ${title}`,
  noMeasures: 'Hier staan nog geen maatregelen. Die komen uit het uitvoeringsplan (UVP).',
  measure: {
    title: 'Maatregel',
    priority: 'Prioriteit',
    owner: 'Eigenaar',
    means: 'Middelen',
    planning: 'Planning',
    report: 'Stand',
    instrument: 'Instrument',
    result: 'Resultaat',
    quarters: 'Kwartaal',
    partners: 'Partners',
    budget: 'Geld',
    takenFrom: 'Overgenomen van',
    none: 'niet genoemd',
  },
  dropped: 'Niet meer in dit plan',
  droppedIntro: 'Deze prioriteiten stonden in het vorige plan.',
  version: (version: number) => `versie ${version}`,
  basis: 'Grondslag',
  period: 'Looptijd',
  status: 'Status',
  visibility: 'Wie kan het lezen?',
} as const

/** `K1 2027 tot en met K3 2027`; words of the plan where it names no quarters. */
export function quarterText(from: string | null, to: string | null): string | null {
  const words = (quarter: string) => quarter.split('-').reverse().join(' ')
  if (from === null && to === null) return null
  if (from === null || to === null || from === to) return words(from ?? to ?? '')
  return `${words(from)} tot en met ${words(to)}`
}

/** A figure in Dutch: `1.250`, `7,5`. */
export const figure = (value: number): string => value.toLocaleString('nl-NL')

/** `38 van de 100 (2025)`; words for a value that the plan does not name. */
export function valueInYear(
  value: number | null,
  year: number | null,
  { unit }: Pick<Indicator, 'unit'>,
): string {
  if (value === null) return planText.indicator.none
  const amount = unit === '%' ? `${figure(value)}%` : [figure(value), unit].join(' ').trim()
  return year === null ? amount : `${amount} (${year})`
}
