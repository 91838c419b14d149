import type { Block } from '~/domain/plans/editing/forms'
import type { refusals } from './params'

/** Words of the pages on which a plan is written. */
export const writingText = {
  title: 'Schrijven',
  outline: 'Inhoud van het plan',
  whole: 'Het plan',
  priorities: 'Prioriteiten',
  cohesion: 'Samenhang met de regio',
  byItself: 'vanzelf',
  empty: 'leeg',
  written: 'ingevuld',
  points: (count: number) => (count === 1 ? 'aandachtspunt' : 'aandachtspunten'),
  saved: (when: string) => `Laatst bewaard op ${when}`,
  notSaved: 'In deze versie is nog niets gewijzigd',
  versions: 'Versies',
  read: 'Lezen',
  edit: 'Bewerk',
  editing: 'U bewerkt dit',
  up: 'Omhoog',
  down: 'Omlaag',
  remove: 'Verwijder',
  restore: 'Zet terug',
  done: 'Klaar',
  add: 'Voeg toe',
  cancel: 'Toch niet',
  previous: 'Terug naar de vorige tekst',
  removed: (name: string) => `Verwijderd: ${name}`,
  removedTitle: 'Verwijderd uit deze versie',
  removedIntro: 'U kunt dit terugzetten zolang u aan deze versie schrijft.',
  removedOn: (when: string) => `verwijderd op ${when}`,
  addPriority: 'Voeg een prioriteit toe',
  addSection: 'Voeg een onderdeel toe',
  addGoal: 'Voeg een doel toe',
  addMeasure: 'Voeg een maatregel toe',
  newPriority: 'Nieuwe prioriteit',
  newSection: 'Nieuw onderdeel',
  newGoal: 'Nieuw doel',
  newMeasure: 'Nieuwe maatregel',
  noPriorities:
    'Hier komen de prioriteiten van het plan: wat de gemeente kiest, waarom, en wat er anders moet worden.',
  noSections: 'Dit plan heeft nog geen onderdelen.',
  noGoals: 'Hier komt wat er anders moet zijn als het plan voorbij is.',
  noWords: 'Hier staat nog geen tekst.',
  head: 'Titel en looptijd',
  sections: 'Onderdelen',
  level: 'Niveau en samenhang',
  noLinks: 'Deze prioriteit is nog niet met een regionale prioriteit verbonden.',
  link: 'Leg het verband',
  depthNext: (word: string) => `Volgende stap: ${word}.`,
  depthUntil: (word: string) => `Diepte: tot en met ‘${word}’.`,
  none: 'nog leeg',
  order: 'Volgorde',
  goal: (number: string) => `Doel ${number}`,
  measures: 'Maatregelen',
  measuresFrom: 'Deze maatregelen staan in het uitvoeringsplan.',
  nextVersion: 'Schrijf verder in een nieuwe versie',
} as const

/** The name of each group of fields, and what it is called inside a sentence. */
export const blockTitle: Record<Block, string> = {
  plan: 'Titel en looptijd',
  onderdeel: 'Tekst',
  kop: 'Niveau en samenhang',
  waarom: 'Wat is er aan de hand?',
  aanpak: 'Aanpak en partners',
  inzet: 'Inzet en geld',
  doel: 'Doel',
  maatregel: 'Maatregel',
}

/** Label and hint of each field. */
export const fieldText: Record<string, { label: string; hint?: string }> = {
  'plan.title': { label: 'Titel' },
  'plan.from': { label: 'Eerste dag' },
  'plan.to': { label: 'Laatste dag' },
  'plan.basis': {
    label: 'Grondslag',
    hint: 'Voor een IVP is dat artikel 38b van de Politiewet 2012.',
  },
  'plan.uvpYears': { label: 'Hoe lang duurt een uitvoeringsplan?' },
  'onderdeel.title': { label: 'Titel' },
  'onderdeel.body': { label: 'Tekst' },
  'onderdeel.sources': { label: 'Waar komt dit vandaan?' },
  'onderdeel.otherSource': { label: 'Een andere bron' },
  'onderdeel.conclusion': {
    label: 'Conclusie',
    hint: 'Wat betekent dit voor het plan?',
  },
  'kop.title': { label: 'Titel' },
  'kop.level': { label: 'Niveau' },
  'kop.themes': { label: 'Thema’s uit het Kernbeleid Veiligheid' },
  'kop.origins': { label: 'Waar komt deze prioriteit vandaan?' },
  'waarom.why': {
    label: 'Wat is er aan de hand?',
    hint: 'Schrijf op wat u ziet, voor wie dat een probleem is en hoe u dat weet.',
  },
  'aanpak.approach': {
    label: 'Aanpak',
    hint: 'Op hoofdlijnen. Maatregelen komen in het uitvoeringsplan.',
  },
  'aanpak.partners': { label: 'Partners', hint: 'Elke partner op een eigen regel.' },
  'inzet.policeEffort': {
    label: 'Gevraagde inzet van de politie',
    hint: 'Wat verwacht u, en hoeveel?',
  },
  'inzet.omEffort': { label: 'Gevraagde inzet van het OM' },
  'inzet.budget': { label: 'Geld', hint: 'Bijvoorbeeld: 40.000 euro per jaar.' },
  'inzet.taskField': { label: 'Taakveld van de begroting' },
  'doel.text': {
    label: 'Wat wilt u bereiken?',
    hint: 'Beschrijf wat er anders is aan het einde van het plan. Niet wat u gaat doen.',
  },
  'doel.indicatorName': {
    label: 'Wat meet u?',
    hint: 'Bijvoorbeeld: slachtoffers die het melden.',
  },
  'doel.unit': { label: 'Eenheid', hint: 'Bijvoorbeeld: van de 100, of %.' },
  'doel.direction': { label: 'Richting' },
  'doel.baseline': { label: 'Begin: cijfer', hint: 'Met een komma: 7,5.' },
  'doel.baselineYear': { label: 'Begin: jaar' },
  'doel.target': { label: 'Doel: cijfer' },
  'doel.targetYear': { label: 'Doel: jaar' },
  'doel.source': { label: 'Bron van het cijfer' },
  'maatregel.title': { label: 'Wat gaat u doen?' },
  'maatregel.goalId': { label: 'Bij welk doel?' },
  'maatregel.instrument': { label: 'Instrument of project' },
  'maatregel.result': { label: 'Resultaat', hint: 'Wat is er als het klaar is?' },
  'maatregel.owner': { label: 'Eigenaar', hint: 'Een functie, geen naam.' },
  'maatregel.partners': { label: 'Partners', hint: 'Elke partner op een eigen regel.' },
  'maatregel.means': { label: 'Middelen', hint: 'Bijvoorbeeld: politie, 4 dagen per jaar.' },
  'maatregel.budget': { label: 'Geld' },
  'maatregel.planning': { label: 'Planning in woorden' },
  'maatregel.quarterFrom': { label: 'Eerste kwartaal' },
  'maatregel.quarterTo': { label: 'Laatste kwartaal' },
}

export const directionWord = { stijgt: 'stijgt', daalt: 'daalt', blijft: 'blijft gelijk' } as const
export const uvpYearsWord = { '1': 'één jaar', '2': 'twee jaar' } as const

/** Why an act on a part was refused. */
export const refusalText: Record<(typeof refusals)[number], string> = {
  prioriteit_weg: 'De prioriteit van dit doel is verwijderd. Zet eerst de prioriteit terug.',
  staat_er_al: 'Dit staat al in het plan.',
  einde: 'Verder kan niet: dit staat al aan het einde van de lijst.',
  geen_vorige: 'Er is geen eerdere tekst van dit stuk.',
}

/** Words of the page on which two texts are brought together. */
export const conflictText = {
  title: 'Iemand anders schreef hier ook',
  lead: 'Terwijl u schreef, is dit stuk door iemand anders bewaard. Uw tekst is er nog. Kijk wat u houdt en bewaar het daarna.',
  gone: 'Dit stuk is intussen verwijderd. Uw tekst is er nog. Zet het stuk terug met uw tekst, of laat het weg.',
  savedBy: (name: string, when: string) => `Laatst bewaard door ${name}, op ${when}.`,
  somebody: 'een collega',
  yours: 'Uw tekst',
  theirs: 'De andere tekst',
  differs: 'Wat is er anders?',
  emptyWords: 'leeg',
  take: 'Neem de andere tekst',
  both: 'U en de ander wijzigden dit allebei. Hieronder staat uw tekst. Pas die aan of neem de andere tekst.',
  onlyTheirs: 'De ander wijzigde dit. Die tekst is hier overgenomen.',
  onlyMine: 'Alleen u wijzigde dit.',
  save: 'Bewaar deze tekst',
  putBack: 'Zet terug met mijn tekst',
  drop: 'Laat mijn tekst vervallen',
} as const
