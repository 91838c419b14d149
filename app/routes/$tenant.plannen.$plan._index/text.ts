import type { PlanKind } from '~/domain/plans/vocabulary'

export const planPageText = {
  decisions: 'Besluiten',
  decisionsIntro:
    'De looptijd van een plan volgt uit besluiten. Het portaal vult geen datum zelf in.',
  noDecisions: 'Over dit plan is nog geen besluit vastgelegd.',
  body: 'Wie',
  date: 'Datum',
  effect: 'Wat',
  kenmerk: 'Kenmerk',
  status: 'Status',
  none: '–',
  fillDate: 'Vul de datum in',
  validity: 'Hoe lang geldt het plan?',
  validityNone: 'Dit plan is nog niet vastgesteld. Daarom geldt het nog niet.',
  text: (kind: PlanKind) => (kind === 'uvp' ? 'Maatregelen' : 'Prioriteiten'),
  readers: 'Zichtbaar voor:',
  stages: {
    gemeente: ['eigen organisatie', 'driehoek', 'Bureau RVS', 'iedereen'],
    driehoek: ['eigen organisatie', 'driehoek', 'Bureau RVS', 'iedereen'],
    regio: ['eigen organisatie', 'gemeenten in de regio', 'iedereen'],
    partner: ['eigen organisatie', 'driehoek', 'Bureau RVS', 'iedereen'],
  },
  papers: 'Stukken',
  versions: 'Alle versies',
  newest: (version: number) => `Er is een nieuwere versie: versie ${version}.`,
  readNewest: 'Lees die versie',
  share: 'Deel deze versie',
  withdraw: 'Trek de deling in',
  above: 'Voert uit:',
  done: {
    gedeeld: 'De versie is gedeeld. De tekst van deze versie ligt nu vast.',
    ingetrokken: 'De deling is ingetrokken. Alleen uw eigen organisatie leest deze versie nog.',
    datum: 'De datum is ingevuld. De geldigheid is opnieuw bepaald.',
  } as Record<string, string>,
} as const
