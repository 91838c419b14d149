import { fields } from '~/domain/strategies/kernbeleid'

export const overviewPage = {
  title: 'Beeld van de regio',
  lead: (shared: number) =>
    shared === 0
      ? 'Nog geen gemeente heeft een plan met de regio gedeeld.'
      : `Wat er verandert in de strategie, en wat terugkomt in ${shared === 1 ? 'het ene plan dat' : `de ${shared} plannen die`} met de regio ${shared === 1 ? 'is' : 'zijn'} gedeeld.`,
  wasWordt: (was: string, wordt: string) => `Was–wordt: van ${was} naar ${wordt}`,
  noSteps:
    'Hier komt wat er per prioriteit verandert, zodra er een tweede strategie of een concept is.',
  recurring: 'Lokale prioriteiten die terugkomen',
  recurringIntro:
    'Per thema uit het Kernbeleid Veiligheid, in vaste volgorde. Geteld zijn alleen plannen die met de regio gedeeld of openbaar zijn. Het is geen rangorde: elke raad kiest zelf.',
  noneShared:
    'Hier komen de thema’s uit de plannen van gemeenten. Een gemeente deelt haar plan zelf met Bureau RVS.',
  noneMatch: 'Er past geen thema bij dit filter.',
  silent: (names: string) => `Nog geen plan gedeeld met de regio: ${names}.`,
  filter: 'Filter de thema’s',
  field: 'Veiligheidsveld',
  level: 'Niveau in een plan',
  all: 'Alle',
  without: (strategy: string) => `Niet in de ${strategy}`,
  alsoOne: 'Ook wat in één plan staat',
  theme: 'Thema',
  inPlans: 'In de plannen',
  local: 'Lokale prioriteiten',
  notInStrategy: 'Geen prioriteit met dit thema',
  fields: fields.map(({ id, name }) => ({ value: id, label: name })),
} as const
