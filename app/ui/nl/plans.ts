import type {
  Layer,
  Level,
  PlanKind,
  PlanStatus,
  Succession,
  Visibility,
} from '~/domain/plans/vocabulary'

export const levelWord: Record<Level, string> = {
  speerpunt: 'speerpunt',
  strategisch_thema: 'strategisch thema',
  beheersniveau: 'beheersniveau',
}

export const planKindWord: Record<PlanKind, string> = {
  ivp: 'Integraal Veiligheidsplan (IVP)',
  uvp: 'Uitvoeringsplan (UVP)',
  strategie: 'Strategie',
}

export const layerWord: Record<Layer, string> = {
  gemeente: 'Gemeente',
  de_copen: 'De Copen',
  rvs: 'RVS',
  rijk: 'Rijk',
}

/** The same inside a sentence: `in de RVS een speerpunt`. */
export const layerName: Record<Layer, string> = {
  gemeente: 'de gemeente',
  de_copen: 'De Copen',
  rvs: 'de RVS',
  rijk: 'het Rijk',
}

export const planStatusWord: Record<PlanStatus, string> = {
  concept: 'Concept',
  intern_afgestemd: 'Intern afgestemd',
  college: 'Bij het college',
  ter_vaststelling: 'Ter vaststelling',
  vastgesteld: 'Vastgesteld',
  geamendeerd_vastgesteld: 'Vastgesteld met amendement',
  aangehouden: 'Aangehouden',
  verworpen: 'Verworpen',
  vervangen: 'Vervangen',
  ingetrokken: 'Ingetrokken',
}

/** Who can read it. */
export const visibilityWord: Record<Visibility, string> = {
  concept: 'Alleen de eigen organisatie',
  gedeeld_driehoek: 'Gedeeld met de driehoek',
  gedeeld_rvs: 'Gedeeld met Bureau RVS',
  openbaar: 'Openbaar',
}

/** Who can read a plan of this layer: the bureau itself shares with the region, not with the bureau. */
export const readableBy = ({ visibility, layer }: { visibility: Visibility; layer: Layer }) =>
  layer === 'rvs' && visibility === 'gedeeld_rvs'
    ? 'Gedeeld met de gemeenten in de regio'
    : visibilityWord[visibility]

/** The same inside a sentence: `gedeeld met Bureau RVS`. */
export const visibilityInline = (visibility: Visibility): string => {
  const word = visibilityWord[visibility]
  return word.charAt(0).toLowerCase() + word.slice(1)
}

export const successionWord: Record<Succession, string> = {
  gehandhaafd: 'Gebleven',
  gewijzigd: 'Gewijzigd',
  vervallen: 'Vervallen',
  nieuw: 'Nieuw',
}

export const wasWordtText = {
  notThere: 'Stond er niet in',
  gone: 'Staat er niet meer in',
  happened: 'Wat is er gebeurd?',
} as const

export const timelineText = {
  title: (first: number, last: number) => `Tijdlijn van plannen van ${first} tot en met ${last}`,
  described: 'Alle data staan in de tabel onder de tijdlijn.',
  region: 'Figuur: tijdlijn van plannen',
  today: 'vandaag',
  noDate: '–',
  extendedTo: 'verlengd tot',
  legend: {
    adopted: 'vastgesteld plan',
    extended: 'verlenging',
    draft: 'gedeeld concept',
    decision: 'raadsbesluit en vier jaar daarna',
    signal: 'signaal',
  },
  columns: {
    owner: 'Wie',
    title: 'Plan',
    from: 'Van',
    to: 'Tot en met',
    decision: 'Besluit',
    fourYears: 'Vier jaar later',
    status: 'Status',
  },
} as const

export const validityText = {
  end: (extended: boolean) => (extended ? 'Einde van de verlenging' : 'Einde van de looptijd'),
  endExplained: (extended: boolean) =>
    extended ? 'Zo staat het in het besluit.' : 'Zo staat het in het plan.',
  fourYears: 'Vier jaar na het raadsbesluit',
  law: 'Politiewet 2012, artikel 38b.',
  decisionUndated:
    'De datum van het raadsbesluit over de doelen ontbreekt. Vul die in, dan weet het portaal wanneer vier jaar voorbij zijn.',
  noDecision: 'Er is nog geen raadsbesluit over de doelen bekend.',
  signal: 'Dit zijn twee verschillende data. Het portaal geeft een signaal, geen juridisch advies.',
  figure: (title: string, owner: string) => `Geldigheid van het ${title} van ${owner}`,
  term: (title: string) => `Looptijd ${title}`,
  decided: (date: string) => `raadsbesluit ${date}`,
  runs: (from: string, to: string) => `Balk van ${from} tot en met ${to}.`,
  extended: (date: string) => `Verlengd tot ${date}.`,
  line: (from: string, to: string) =>
    `Lijn van vier jaar, van het raadsbesluit op ${from} tot ${to}.`,
  todayIs: (date: string) => `Vandaag is ${date}.`,
} as const
