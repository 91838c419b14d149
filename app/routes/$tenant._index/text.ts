import type { AlarmKind } from '~/domain/plans/alarms'
import { alignmentText } from '~/ui/nl'
import { numberWord } from '~/ui/nl/frame'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

export const attentionText = {
  signalTitle: {
    periode_eindigt: 'Maak een nieuw plan klaar, het plan loopt af',
    vier_jaar: 'Vier jaar na het raadsbesluit over de doelen',
    verlenging_eindigt: 'De verlenging van het plan eindigt',
    verwachte_datum_voorbij: 'Het volgende plan is er nog niet',
    geen_geldig_plan: 'Er is een tijd zonder geldig plan',
    strategie_zonder_opvolger: 'De strategie heeft nog geen opvolger',
    grondslag_art_38: 'Kijk naar de grondslag van het plan',
    consultatie_voor_raad: 'De consultatie sluit voordat de raad vergadert',
  } satisfies Record<AlarmKind, string>,
  explainTitle: (count: number) => alignmentText.explainThem(count),
  explainText: (name: string) =>
    `Nu staat erbij dat ${name} nog geen toelichting gaf. U mag ook zeggen dat u het niet eens bent met een signaal.`,
  reviewTitle: (title: string) => `Bekijk de keuze over ‘${title}’ opnieuw`,
  reviewText: 'Bij deze keuze is een dag afgesproken om er opnieuw naar te kijken.',
  assessTitle: (count: number, strategy: string) =>
    count === 1
      ? `Beoordeel de laatste prioriteit van ${strategy}`
      : `Beoordeel ${count} prioriteiten van ${strategy}`,
  assessText: 'Hier gaf nog niemand een antwoord. Wat het portaal afleidt, telt niet mee.',
  confirmTitle: (count: number) =>
    count === 1 ? 'Kijk of 1 antwoord nog klopt' : `Kijk of ${count} antwoorden nog kloppen`,
  confirmText:
    'Een tekst veranderde nadat het antwoord was vastgelegd. U ziet de oude en de nieuwe woorden.',
  amendTitle: 'Verwerk het amendement van de raad',
  dateTitle: 'Vul de datum van een besluit in',
  dateText: (plan: string, kenmerk: string | null) =>
    `Bij een besluit over ${plan}${kenmerk ? ` (${kenmerk})` : ''} staat geen datum.`,
  stepTitle: (title: string) => `Volgende stap: ${title}`,
  stepText: (plan: string) => `Dit hoort bij ${plan}.`,
  planned: (words: string) => `Gepland: ${words}.`,
  reportTitle: (count: number) =>
    count === 1 ? 'Meld hoe ver 1 maatregel is' : `Meld hoe ver ${count} maatregelen zijn`,
  reportText: (title: string, period: string) =>
    `${title}, over de ${period}. Is er niets veranderd? Dat meldt u met één klik.`,
  goalsTitle: (count: number) =>
    count === 1 ? 'Kijk opnieuw naar 1 doel' : `Kijk opnieuw naar ${count} doelen`,
  goalsText: 'Is een doel nog haalbaar en nodig? U gebruikt het antwoord voor het volgende plan.',
  ends: (title: string) => `Einde looptijd ${title}`,
  fourYears: 'Vier jaar na het raadsbesluit',
}

export const startText = {
  title: 'Wat vraagt uw aandacht?',
  documentTitle: 'Start',
  lead: (count: number, name: string) =>
    count === 0
      ? `Er wacht nu niets op ${name}.`
      : count === 1
        ? `Eén punt wacht op ${name}.`
        : `${capital(numberWord(count))} punten wachten op ${name}.`,
  first: (when: string) => `Het eerste heeft een datum: ${when}.`,
  now: 'Nu te doen',
  byDate: 'Op volgorde van datum',
  nothing: 'Alles is beoordeeld en toegelicht. Nieuwe signalen komen hier vanzelf.',
  dates: 'Data die eraan komen',
  datesKey: 'Dichte stip: u doet iets. Open stip: ter informatie.',
  noDates: 'Er zijn geen data bekend.',
  validity: 'Hoe lang geldt het plan?',
  planLink: (title: string, version: number, visibility: string) =>
    `${title}, versie ${version} – ${visibility}`,
  noPlan: 'Er is nog geen vastgesteld plan',
  noPlanText:
    'Zodra er een vastgesteld IVP is, ziet u hier hoe lang het geldt en hoe het aansluit op de regio.',
  readDocument: 'Lees een document in',
  cohesion: 'Samenhang met de regio',
  toAlignment: 'Naar de afstemming',
  noStrategies: 'Er is nog geen vastgestelde strategie met u gedeeld.',
  priority: 'Prioriteit',
  state: 'Stand',
  level: 'Niveau hier',
  depth: 'Diepte 0–6',
  depthLabel: 'Diepte',
  divergence: 'Afwijking',
  none: '–',
  assess: 'Beoordeel',
  open: 'Afwijkingen nog zonder toelichting',
  openIntro:
    'Open een afwijking om een toelichting te geven. Klopt het niet wat het portaal ziet? Dan kunt u dat daar ook zeggen.',
  openNone: 'Alle afwijkingen hebben een toelichting.',
  all: (total: number, open: number) => `Alle ${total} afwijkingen: ${open} nog zonder toelichting`,
  saw: 'Wat ziet het portaal?',
  kind: 'Soort',
  since: 'Sinds',
} as const

export const publicStartText = {
  lead: (name: string) => `U leest wat ${name} openbaar heeft gemaakt.`,
  council: 'Lees wat we zelf kiezen, samen doen en anders doen',
  plans: 'Openbare plannen',
  none: 'Er is nog geen plan openbaar. Zodra de raad een plan krijgt aangeboden, staat het hier.',
  others: 'Openbaar van anderen',
  shared: 'Lees wat andere gemeenten en de regio openbaar maakten',
  members: 'Leden en uitnodigingen',
  log: 'Logboek',
  manage: 'Beheer',
} as const
