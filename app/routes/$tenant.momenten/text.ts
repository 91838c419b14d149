import { longDate } from '~/ui/dates'

/** Words of the list of moments. */
export const momentsText = {
  title: 'Momenten',
  lead: 'Wat er is gedeeld, besloten en besproken, per dag. Kies twee dagen en zie wat er tussen die dagen veranderde.',
  counted: (days: number) => (days === 1 ? '1 dag' : `${days} dagen`),
  filter: 'Filter de momenten',
  kind: 'Soort',
  kinds: {
    versie: 'Gedeelde versies',
    besluit: 'Besluiten',
    bespreking: 'Besprekingen in de driehoek',
  },
  who: 'Van wie',
  all: 'Alle',
  compare: 'Vergelijk',
  choose: 'Kies twee dagen',
  chooseIntro: 'Kies bij ‘van’ en bij ‘tot en met’ elk één dag, en druk op Vergelijk.',
  from: 'Van',
  to: 'Tot en met',
  day: 'Dag',
  happened: 'Wat er gebeurde',
  fromOn: (on: string) => `Vergelijk vanaf ${longDate(on)}`,
  toOn: (on: string) => `Vergelijk tot en met ${longDate(on)}`,
  today: 'Vandaag',
  nothingYet: 'De stand van nu.',
  matrix: 'Toon de matrix van die dag',
  gaps: 'Toon de afstemming van die dag',
  emptyTitle: 'Nog geen momenten',
  empty: 'Zodra iemand een plan met u deelt of er een besluit is, staat het hier.',
  nothing: 'Bij dit filter hoort geen enkel moment.',
  undated: 'Besluiten zonder datum staan hier niet bij.',
} as const
