import type { WithoutTarget } from '~/domain/alignment/workbench/bench-form'
import type { Relation } from '~/domain/alignment/vocabulary'
import type { Queue } from '~/domain/alignment/workbench/progress'

const times = (count: number) => `${count} keer verbonden`

/** The key that chooses a relation; the page shows it beside the word. */
export const relationKey: Record<Exclude<Relation, 'geen'>, string> = {
  gelijk: 'Z',
  vrijwel_gelijk: 'V',
  lokaal_ruimer: 'R',
  lokaal_smaller: 'S',
  overlap: 'O',
  verwant: 'A',
  tegengesteld: 'X',
}

export const insteadKey: Record<WithoutTarget, string> = {
  geen_tegenhanger: 'G',
  bewust_niet: 'B',
  twijfel: 'T',
}

/** Words of the workbench. */
export const benchText = {
  crumb: 'Werkbank',
  list: { gemeente: 'Afstemming', driehoek: 'De Copen en de RVS' },
  title: { gemeente: 'Verbind uw doelen met de regio', driehoek: 'Verbind De Copen met de RVS' },
  assessed: (done: number, total: number) => `Beoordeeld ${done} van ${total}`,
  open: (count: number) => `${count} nog niet beoordeeld`,
  doubt: (count: number) => `${count} twijfel`,
  toConfirm: (count: number) => `${count} te bevestigen`,
  waiting: (count: number) =>
    count === 1 ? '1 wacht op een tweede lezer' : `${count} wachten op een tweede lezer`,
  compare: 'Uw tekst',
  compareWith: 'Vergelijk met',
  version: (title: string, version: number, status: string) =>
    `${title}, versie ${version} (${status.toLowerCase()})`,
  strategy: (title: string, version: number) => `${title}, versie ${version}`,
  show: 'Toon',
  ways: 'Welke kant op',
  way: { lokaal: 'Van uw plan naar de regio', regio: 'Regionaal, niet lokaal' },
  wayDriehoek: { lokaal: 'Van De Copen naar de RVS', regio: 'Van de RVS naar De Copen' },

  keys: 'Sneltoetsen',
  keyNext: 'volgend, vorig onderdeel',
  keySuggestion: 'kies suggestie',
  keyRelation: 'letter bij het verband',
  keyEnter: 'leg vast',
  keyUndo: 'maak ongedaan',
  keyNote: 'In de toelichting legt Ctrl + Enter vast.',
  keysOff: 'Zet sneltoetsen uit',
  keysOn: 'Zet sneltoetsen aan',

  priorities: 'prioriteiten',
  pane: (name: string) => `${name}: uw tekst`,
  paneRegion: (layer: string) => `${layer}: prioriteiten`,
  previous: 'Vorig',
  next: 'Volgend',
  queue: (queue: Queue) =>
    ({ open: 'nog niet beoordeeld', twijfel: 'twijfel', bevestigen: 'te bevestigen' })[queue],
  showsOnly: (queue: string) => `U ziet alleen: ${queue}.`,
  showAll: 'Toon alles',
  emptyQueue: 'In deze lijst staat niets.',
  throughPriority: 'Telt mee met de prioriteit',
  waits: 'wacht op tweede lezer',
  confirms: 'te bevestigen',
  earlier: (version: number) => `Bij versie ${version} anders beoordeeld`,

  goal: (number: string) => `doel ${number}`,
  priority: (number: string) => `prioriteit ${number}`,
  standing: 'Vastgelegd',
  change: 'Wijzig of trek in',
  unchanged: 'Niets gewijzigd',
  changedWords: 'De tekst aan een van beide kanten is gewijzigd. Klopt het verband nog?',
  reviewChanged: 'Bekijk alles wat te bevestigen is',

  which: (other: string) => `1. Welke tekst van ${other} lijkt hierop?`,
  whichHint: 'U kiest. Het portaal vult niets zelf in.',
  ownChoice: 'Zelf gekozen',
  shared: (terms: string) => `Gedeelde woorden: ${terms}`,
  nothingShared: 'Geen gedeelde woorden',
  noSuggestions: 'Er is geen suggestie. Kies zelf een tekst uit de lijst van de regio.',
  noFit: 'Past niet',
  noFitWhich: (number: number) => `: suggestie ${number}`,
  rejected: (count: number) =>
    count === 1 ? '1 suggestie past niet' : `${count} suggesties passen niet`,
  allowAgain: 'Haal terug',
  relation: '2. Wat is het verband?',
  relationHint: (local: string, other: string) => `Gevuld rondje: ${local}. Open rondje: ${other}.`,
  note: '3. Toelichting',
  noteHint: 'Mag leeg blijven. Verplicht bij ‘lokaal smaller’ en ‘tegengesteld’.',
  record: 'Leg vast en ga door',
  instead: {
    geen_tegenhanger: 'Geen tegenhanger',
    bewust_niet: 'Bewust niet',
    twijfel: 'Twijfel',
  } satisfies Record<WithoutTarget, string>,
  insteadHint:
    'Bij ‘bewust niet’ legt u daarna uit waarom. Bij ‘twijfel’ komt het onderdeel in een eigen lijst.',
  readOnly: 'U kunt meelezen. Een adviseur legt de antwoorden vast.',

  search: (layer: string) => `Zoek in ${layer}`,
  searchButton: 'Zoek',
  noneFound: (word: string) => `Niets gevonden met ‘${word}’.`,
  linked: times,
  notLinked: 'nog niet verbonden',
  suggestion: (number: number) => `suggestie ${number}`,
  chosen: 'gekozen',
  goals: (count: number) => (count === 1 ? '1 doel' : `${count} doelen`),

  recorded: (what: string) => `Vastgelegd: ${what}.`,
  undo: 'Maak ongedaan',
  undone: 'Ongedaan gemaakt. Het onderdeel staat weer zoals het stond.',
  allDone: 'Alles is beoordeeld',
  allDoneRegion: (open: number) =>
    open === 1
      ? 'Er is nog 1 prioriteit van de regio zonder antwoord.'
      : `Er zijn nog ${open} prioriteiten van de regio zonder antwoord.`,
  walkRegion: 'Loop die na',
  allDoneBoth: 'Ook elke prioriteit van de regio heeft een antwoord.',
  toLists: 'Bekijk de afstemming',

  noPlanTitle: 'Nog geen plan',
  noPlan: 'Er is nog geen plan om te verbinden. Schrijf eerst een IVP of lees een document in.',
  plans: 'Naar de plannen',
  noStrategyTitle: 'Nog geen prioriteiten van de regio',
  noStrategy: 'Er is nog geen vastgestelde strategie met uw organisatie gedeeld.',

  newStrategy:
    'Deze strategie heeft een nieuwe versie. Open de werkbank opnieuw en lees eerst de nieuwe tekst.',
  sameSide: 'Kies een tekst van de andere kant.',
  linkStands: 'Bij deze prioriteit staat al een verband. Trek dat eerst in.',
  noDoubt: 'Twijfel legt u vast bij een onderdeel van uw eigen plan.',
} as const
