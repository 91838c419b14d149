import { numberWord } from '~/ui/nl/frame'
import type { PlanKind } from '~/domain/plans/vocabulary'
import { longDate } from '~/ui/dates'

const plans = (count: number) => `de ${numberWord(count)} plannen`

export const timelinePage = {
  trajects: 'Trajecten: wanneer stelt wie het volgende plan vast?',
  title: 'Tijdlijn van alle plannen',
  ends: (on: string, count: number, total: number) =>
    total === 1
      ? `Op ${longDate(on)} loopt het plan af.`
      : count === 1
        ? `Op ${longDate(on)} loopt één van ${plans(total)} af.`
        : `Op ${longDate(on)} lopen ${numberWord(count)} van ${plans(total)} af.`,
  noneHolds: 'Er is nu geen geldig plan gedeeld.',
  signals: (count: number) =>
    count === 0
      ? 'Er zijn geen signalen.'
      : count === 1
        ? 'Er is één signaal.'
        : `Er zijn ${numberWord(count)} signalen.`,
  figure: 'Geldigheid per plan',
  figureAside: 'Nummers verwijzen naar de signalen',
  signalsTitle: 'Signalen',
  signalsAside: 'Geen juridisch advies',
  noSignals:
    'Hier staat het als een plan bijna afloopt, een verlenging eindigt of vier jaar na een raadsbesluit om zijn.',
  table: 'Alle data in een tabel',
  tableAside: 'Concepten staan hier alleen als ze zijn gedeeld',
  noBars:
    'Hier komen de plannen en strategieën die gedeeld of openbaar zijn, met hun looptijd en besluiten.',
  noBarsHere: 'Er past geen plan bij dit filter.',
  filter: 'Filter de tijdlijn',
  who: 'Wie',
  kind: 'Soort',
  all: 'Alle',
  kinds: {
    ivp: 'Integrale veiligheidsplannen (IVP)',
    uvp: 'Uitvoeringsplannen (UVP)',
    strategie: 'Strategieën',
  } satisfies Record<PlanKind, string>,
  otherPeriod: (name: string, explained: boolean) =>
    `${name} heeft een andere periode dan de regio, ${explained ? 'met toelichting' : 'nog zonder toelichting'}.`,
  toDivergence: (name: string) => `Naar de afwijking van ${name}`,
  decision:
    'De kolom Besluit noemt de dag waarop het plan is vastgesteld. Alleen bij een IVP telt vier jaar na het raadsbesluit.',
} as const
