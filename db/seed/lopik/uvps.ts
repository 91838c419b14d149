import { measures, type Content } from '../content'

/** Lopik makes a short uitvoeringsplan every year. That is real; the measures are invented. */
const yearly = (year: number, list: Parameters<typeof measures>[0]): Content => ({
  id: `uvp-${year}`,
  kind: 'uvp',
  layer: 'gemeente',
  title: `Uitvoeringsplan veiligheid Lopik ${year}`,
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
  status: 'vastgesteld',
  basis: null,
  carriesOut: 'ivp-2024-2027',
  follows: year === 2024 ? null : `uvp-${year - 1}`,
  uvpYears: null,
  fictitious: true,
  priorities: [],
  measures: measures(list),
  dropped: [],
})

const region = ['Politie', 'Omgevingsdienst']

export const uvpLopik2024 = yearly(2024, [
  {
    id: 'controle-linten',
    title: 'Controle van de eerste twee linten',
    priorityId: 'buitengebied',
    goalId: 'buitengebied-linten',
    owner: 'Gemeente, toezichthouder',
    partners: region,
    means: 'Vier dagen',
    planning: 'Mei en september',
  },
  {
    id: 'snelheid-meten',
    title: 'Nulmeting van de snelheid op drie wegen',
    priorityId: 'verkeer',
    goalId: 'verkeer-snelheid',
    owner: 'Gemeente, verkeerskundige',
    partners: ['Politie'],
    means: 'Meetkasten',
    planning: 'Juni',
    report: {
      on: '2025-01-28',
      text: 'Gemeten op drie wegen. Op de dijk reden 41 van de 100 bestuurders te hard.',
    },
  },
])

export const uvpLopik2025 = yearly(2025, [
  {
    id: 'keukentafel',
    title: 'Gesprekken aan de keukentafel met eigenaren van schuren',
    priorityId: 'buitengebied',
    goalId: 'buitengebied-keukentafel',
    owner: 'Gemeente, adviseur veiligheid',
    partners: ['Politie', 'Land- en tuinbouworganisatie'],
    means: 'Acht uur per week',
    planning: 'Hele jaar',
  },
  {
    id: 'regisseur',
    title: 'Regisseur in het dorpsteam',
    priorityId: 'onbegrepen-gedrag',
    goalId: 'onbegrepen-gedrag-dag',
    owner: 'Gemeente, sociaal team',
    partners: ['GGZ', 'Politie'],
    means: '16 uur per week',
    planning: 'Start in februari',
  },
  {
    id: 'keurmerk',
    title: 'Aanvraag voor het keurmerk op het bedrijventerrein',
    priorityId: 'ondernemen',
    goalId: 'ondernemen-keurmerk',
    owner: 'Gemeente, bedrijfscontact',
    partners: ['Ondernemersvereniging'],
    planning: 'Najaar',
    report: { on: '2026-02-03', text: 'De aanvraag is ingediend. De toets is in 2026.' },
  },
])

export const uvpLopik2026 = yearly(2026, [
  {
    id: 'controle-linten',
    title: 'Controle van de volgende twee linten, nu ook in de avond',
    priorityId: 'buitengebied',
    goalId: 'buitengebied-linten',
    owner: 'Gemeente, toezichthouder',
    partners: [...region, 'Netbeheerder'],
    means: 'Zes dagen',
    planning: 'Maart en oktober',
  },
  {
    id: 'regisseur',
    title: 'Regisseur in het dorpsteam, ook bereikbaar in het weekend',
    priorityId: 'onbegrepen-gedrag',
    goalId: 'onbegrepen-gedrag-dag',
    owner: 'Gemeente, sociaal team',
    partners: ['GGZ', 'Politie'],
    means: '20 uur per week',
    planning: 'Hele jaar',
  },
  {
    id: 'dorpsavonden-water',
    title: 'Avond over hoog water in elk dorp',
    priorityId: 'crisis-en-water',
    goalId: 'crisis-en-water-weten',
    owner: 'Gemeente, ambtenaar crisisbeheersing',
    partners: ['Waterschap', 'Veiligheidsregio Utrecht'],
    means: 'Vijf avonden',
    planning: 'Januari tot en met april',
    report: {
      on: '2026-05-12',
      text: 'In alle vijf de dorpen was er een avond. Er kwamen 340 mensen.',
    },
  },
])
