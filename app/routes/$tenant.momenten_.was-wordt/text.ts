import { longDate } from '~/ui/dates'

/** Words of was–wordt between two days. */
export const betweenText = {
  title: 'Was–wordt',
  heading: (van: string, tot: string) =>
    `Wat veranderde van ${longDate(van)} tot en met ${longDate(tot)}`,
  lead: 'Per gemeente en per prioriteit van de regio: wat er anders is, wie dat deed en waarom. U ziet alleen wat u vandaag mag lezen.',
  filter: 'Kies twee dagen',
  from: 'Van',
  to: 'Tot en met',
  municipality: 'Gemeente',
  allMunicipalities: 'Alle gemeenten',
  moments: 'Kies uit de momenten',
  swapped: 'De eerste dag lag na de tweede. Het portaal heeft ze omgedraaid.',
  before: (since: string) =>
    `Het portaal kent de stand vanaf ${longDate(since)}. Alles van daarvoor telt als nog niet beoordeeld.`,
  stand: (on: string) => `Stand op ${longDate(on)}`,
  strategies: 'Strategieën',
  strategy: (was: string, wordt: string) => `Van ${was} naar ${wordt}`,
  newStrategy: (wordt: string) => `Nieuw: ${wordt}`,
  goneStrategy: (was: string) => `Niet meer in de vergelijking: ${was}`,
  version: (title: string, version: number) => `${title}, versie ${version}`,
  notThen: 'toen nog niet gedeeld',
  notNow: 'niet meer gedeeld',
  plan: 'Plan in de vergelijking',
  papers: 'Gedeeld en besloten',
  cells: 'Antwoorden',
  divergences: 'Afwijkingen',
  priority: 'Prioriteit van de regio',
  different: 'Wat is er anders',
  why: 'Wie en waarom',
  divergence: 'Afwijking',
  happened: 'Wat gebeurde ermee',
  nothingTitle: 'Niets veranderd',
  nothing: 'Tussen deze twee dagen veranderde niets in wat u mag lezen. Kies andere dagen.',
} as const
