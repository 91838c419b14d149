import { longDate } from '~/ui/dates'

/** Words of the matrix. */
export const matrixText = {
  discussed: 'besproken in de driehoek',
  forInformation: 'ter informatie',
  allLinks: 'Alle verbanden als tabel',
  title: 'Matrix',
  heading: (municipalities: number) =>
    municipalities === 5
      ? 'Matrix van de vijf gemeenten'
      : `Matrix van ${municipalities} gemeenten`,
  lead: 'Hoe elke gemeente de prioriteiten van RVS en De Copen overneemt. U ziet alleen wat gemeenten met de driehoek deelden.',
  assessed: (done: number, total: number) => `Beoordeeld ${done} van ${total}`,
  inMatrix: 'In deze matrix',
  open: (count: number) => `${count} nog zonder toelichting`,
  and: 'en',
  explained: (count: number) => `${count} met toelichting`,
  asOf: (today: string) => `Stand van ${longDate(today)}`,
  otherPeriod: 'andere periode',
  periodOver: (to: string) => `Deze periode eindigde op ${longDate(to)}.`,
  filter: 'Filter de matrix',
  layer: 'Laag',
  bothLayers: 'RVS en De Copen',
  municipality: 'Gemeente',
  allMunicipalities: 'Alle gemeenten',
  theme: 'Thema',
  state: 'Stand',
  level: 'Niveau',
  all: 'Alle',
  since: 'Gewijzigd sinds',
  onlyOpen: 'Alleen nog zonder toelichting',
  blank: 'Cellen die niet bij het filter horen, zijn leeg.',
  nothing: 'Bij dit filter hoort geen enkele cel.',
  nothingTitle: 'Niets gevonden',
  noStrategy: 'Er is nog geen vastgestelde strategie gedeeld.',
  noStrategyTitle: 'Nog geen prioriteiten',
  readPlan: (name: string) => `Lees het plan van ${name}`,
  readStrategy: (name: string) => `Lees de strategie van ${name}`,
  toJudge: 'Dit is afgeleid en nog te beoordelen.',
  conflict: (asserted: string, derived: string, path: string) =>
    `Signaal: de gemeente antwoordde ‘${asserted}’. Via De Copen volgt ‘${derived}’: ${path} Beide kunnen niet kloppen.`,
  withdrawn: 'Deze gemeente had toen een plan gedeeld. Dat is later ingetrokken.',
  noPlan: 'Deze gemeente heeft nog geen plan met de driehoek gedeeld.',
  linkToRvs: 'Verbind De Copen met de RVS',
} as const
