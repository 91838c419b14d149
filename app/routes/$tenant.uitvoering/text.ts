import type { ReportState } from '~/domain/plans/vocabulary'
import { reportStateWord } from '~/ui/nl/execution'

const stateCount = (state: ReportState | null, count: number): string => {
  if (state === null) return 'zonder melding'
  return state === 'loopt' && count !== 1 ? 'lopen' : reportStateWord[state].toLowerCase()
}

/** Words of the uitvoeringsplan at work. */
export const executionText = {
  title: 'Uitvoering',
  lead: 'Wat doen we, wie doet het en hoe ver is het? Meld elk half jaar hoe een maatregel ervoor staat.',
  measures: (count: number) => (count === 1 ? '1 maatregel' : `${count} maatregelen`),
  counted: (parts: [ReportState | null, number][]) =>
    parts.map(([state, count]) => `${count} ${stateCount(state, count)}`).join(', '),
  carriesOut: 'Voert uit:',
  draft:
    'Dit uitvoeringsplan is nog niet vastgesteld. Als het is vastgesteld, kunt u hier melden hoe ver u bent.',
  openPlan: 'Open het plan',
  writeOn: 'Schrijf de maatregelen',
  notYet: (date: string) => `Dit plan begint op ${date}. Dan kunt u de eerste melding doen.`,
  lacking: (count: number, period: string) =>
    count === 1
      ? `Over de ${period} is nog 1 melding te doen.`
      : `Over de ${period} zijn nog ${count} meldingen te doen.`,
  allReported: (period: string) => `Over de ${period} zijn alle meldingen gedaan.`,
  unchangedAll: (count: number) =>
    count === 1
      ? 'Voor de 1 overige: niets veranderd'
      : `Voor alle ${count} overige: niets veranderd`,
  unchanged: 'Niets veranderd',
  of: (title: string) => `bij ${title}`,
  views: 'Weergave',
  byPriority: 'Per prioriteit',
  byQuarter: 'Per kwartaal',
  figure: 'Figuur: maatregelen per kwartaal',
  others: 'Uitvoeringsplannen',
  period: (years: string, adopted: boolean) => (adopted ? years : `${years} (concept)`),
  evaluation: 'Kijk opnieuw naar de doelen',
  next: 'Begin het volgende uitvoeringsplan',
  filter: 'Filter de maatregelen',
  all: 'Alle',
  priority: 'Prioriteit',
  owner: 'Eigenaar',
  state: 'Stand',
  measure: 'Maatregel',
  lastReport: 'Laatste melding',
  budget: 'Geld',
  action: 'Melden',
  report: 'Meld',
  none: 'niet genoemd',
  noReport: '–',
  sameAs: 'niets veranderd',
  goal: (number: string) => `Doel ${number}`,
  noGoal: 'Voor de hele prioriteit',
  noPriority: 'Bij geen prioriteit van het IVP',
  noMeasures: 'Bij dit doel staat nog geen maatregel.',
  noMeasuresAtAll: 'Bij deze prioriteit staat nog geen doel en geen maatregel.',
  emptyTitle: 'Er is nog geen uitvoeringsplan',
  empty:
    'In een uitvoeringsplan (UVP) staat per doel van het IVP wat u doet, wie het doet en wanneer. Het geldt één of twee jaar.',
  emptyPlanTitle: 'In dit plan staan nog geen maatregelen',
  emptyPlan:
    'Schrijf op wat u per doel gaat doen. Daarna ziet u het hier per prioriteit en per kwartaal.',
  nothingTitle: 'Niets gevonden',
  nothing: 'Bij dit filter hoort geen enkele maatregel.',
  done: {
    gemeld: 'De melding is vastgelegd.',
    'stond-er-al': 'Deze melding stond er al. Er is niets dubbel vastgelegd.',
    begonnen: 'Het uitvoeringsplan is begonnen, als concept.',
  },
  doneUnchanged: (count: number) =>
    count === 1
      ? 'Bij 1 maatregel is gemeld dat er niets is veranderd.'
      : `Bij ${count} maatregelen is gemeld dat er niets is veranderd.`,
} as const
