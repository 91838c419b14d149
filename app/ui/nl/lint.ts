import type {
  LintFacts,
  LintFinding,
  LintRuleId,
  LintSource,
  LintWeight,
} from '~/domain/plans/lint/finding'
import type { SectionKind } from '~/domain/plans/vocabulary'
import { figure } from '../plans/text'
import { layerName } from './plans'

/** The heading of a point: what one may do, or what the rule looks at. */
export const lintTitles: Record<LintRuleId, string> = {
  relatie_niet_genoemd: 'Noem de regio en het land',
  buren_niet_genoemd: 'Noem de buurgemeenten',
  veel_speerpunten: 'Veel speerpunten',
  containerbegrip: 'Een ruim begrip als prioriteit',
  doel_is_middel: 'Een doel is geen middel',
  prioriteit_zonder_doel: 'Prioriteit zonder doel',
  doel_zonder_indicator: 'Doel zonder indicator',
  indicator_zonder_nulmeting: 'Indicator zonder nulmeting',
  indicator_zonder_streefwaarde: 'Indicator zonder streefwaarde',
  maatregel_zonder_eigenaar: 'Maatregel zonder eigenaar',
  evaluatie_ontbreekt: 'Wanneer kijkt u terug?',
  verlopen_strategie: 'Verwijst naar een oude strategie',
  verlopen_kader: 'Een kader dat is afgelopen',
  grondslag: 'Kijk naar de grondslag',
  mogelijk_bsn: 'Misschien staat hier een burgerservicenummer',
  hoofdstuk_ontbreekt: 'Een hoofdstuk is nog leeg',
  speerpunt_zonder_inzet: 'Speerpunt zonder inzet of geld',
  herkomst_ontbreekt: 'Waar komt deze prioriteit vandaan?',
}

export const lintWeightWord: Record<LintWeight, string> = {
  aandacht: 'Aandacht',
  info: 'Ter overweging',
}

const chapterWord: Record<SectionKind, string> = {
  inleiding: 'Inleiding',
  missie: 'Missie',
  visie: 'Visie',
  uitgangspunten: 'Strategische uitgangspunten',
  terugblik: 'Terugblik op het vorige plan',
  veiligheidsanalyse: 'Veiligheidsanalyse',
  organisatie: 'Organisatie en geld',
  evaluatie: 'Evaluatie',
  vrij: 'Ander hoofdstuk',
}

const some = new Intl.ListFormat('nl', { type: 'conjunction' })

type Writers = { [R in LintRuleId]: (facts: LintFacts[R]) => string }

const sentences: Writers = {
  relatie_niet_genoemd: ({ missing }) =>
    [
      missing.includes('regionaal')
        ? 'Nergens staat hoe dit plan zich verhoudt tot de prioriteiten van De Copen en de RVS.'
        : null,
      missing.includes('landelijk')
        ? 'Nergens staat hoe dit plan zich verhoudt tot de landelijke Veiligheidsagenda.'
        : null,
      'Eén alinea is genoeg.',
    ]
      .filter(Boolean)
      .join(' '),
  buren_niet_genoemd: ({ neighbours }) =>
    `${some.format(neighbours)} ${neighbours.length === 1 ? 'heeft' : 'hebben'} hetzelfde onderwerp en ${neighbours.length === 1 ? 'deelt' : 'delen'} een basisteam met u. Wat doet u samen?`,
  veel_speerpunten: ({ count, most }) =>
    `Er staan ${count} speerpunten in dit plan. Meer dan ${most} is veel voor één basisteam. Wat kan naar een lager niveau?`,
  containerbegrip: ({ term }) =>
    `‘${term}’ past op bijna alles. Welk deel kiest u? Een smalle prioriteit is beter te meten en beter te delen.`,
  doel_is_middel: ({ words }) =>
    `Met ‘${words}’ lijkt dit een maatregel. Wat moet er daardoor veranderen?`,
  prioriteit_zonder_doel: ({ title }) =>
    `Bij ‘${title}’ staat nog geen doel. Wat is er anders aan het eind van de periode?`,
  doel_zonder_indicator: () =>
    'Bij dit doel staat niet hoe u meet of het lukt. Een getal mag, een zin waaraan u het ziet ook.',
  indicator_zonder_nulmeting: ({ name }) =>
    `Bij ‘${name}’ staat geen getal van nu. Zonder begin is later niet te zien wat er veranderde.`,
  indicator_zonder_streefwaarde: ({ name, baselineYear, above }) =>
    [
      `Bij ‘${name}’ staat ${baselineYear === null ? '' : `een getal voor ${baselineYear}, maar `}nog niet welk getal u wilt halen en wanneer.`,
      above
        ? `${capital(layerName[above.layer])} kiest ${figure(above.target)} ${above.unit}.`
        : null,
    ]
      .filter(Boolean)
      .join(' '),
  maatregel_zonder_eigenaar: ({ title }) =>
    `Bij ‘${title}’ staat niet wie in de gemeente het aanspreekpunt is.`,
  evaluatie_ontbreekt: ({ chapter }) =>
    chapter === 'leeg'
      ? 'Het hoofdstuk over de evaluatie heeft nog geen tekst. Schrijf op wanneer u terugkijkt, voor wie en met welke cijfers.'
      : 'Er is nog geen hoofdstuk over de evaluatie. Schrijf op wanneer u terugkijkt, voor wie en met welke cijfers.',
  verlopen_strategie: ({ name, lastYear, from }) =>
    from === 'verband'
      ? `Er staat nog een verband met ‘${name}’. Die strategie heeft een opvolger. Bekijk het verband opnieuw.`
      : `Hier staat ‘${name}’. Die liep tot en met ${lastYear ?? 'een eerder jaar'}, voor dit plan begint. Geldt de reden nog?`,
  verlopen_kader: ({ name, lastYear }) =>
    `‘${name}’ loopt tot en met ${lastYear}, voor dit plan begint. Is er een opvolger?`,
  grondslag: ({ basis }) =>
    basis === null
      ? 'Het plan noemt nog geen grondslag. De raad stelt de doelen vast op grond van artikel 38b van de Politiewet 2012.'
      : `Er staat ‘${basis}’. De raad stelt de doelen vast op grond van artikel 38b van de Politiewet 2012.`,
  mogelijk_bsn: ({ count }) =>
    `${count === 1 ? 'Eén getal lijkt' : `${count} getallen lijken`} op een burgerservicenummer. In een plan horen geen gegevens van personen. Haal het getal weg.`,
  hoofdstuk_ontbreekt: ({ chapter }) =>
    `‘${chapterWord[chapter]}’ heeft nog geen tekst. Een raadslid zoekt het op deze plek.`,
  speerpunt_zonder_inzet: ({ missing }) =>
    missing.length === 2
      ? 'Er staat niet wat u van politie en OM vraagt, en ook niet welk geld er is.'
      : missing.includes('inzet')
        ? 'Er staat niet wat u van politie of OM vraagt. Bij een speerpunt wil de driehoek dat weten.'
        : 'Er staat niet welk geld er voor dit speerpunt is.',
  herkomst_ontbreekt: ({ title }) =>
    `Bij ‘${title}’ staat niet waarom u dit koos: de analyse, De Copen, de RVS, het bestuursakkoord of de raad.`,
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A point in one or two sentences, with the next step in it. */
export function lintSentence({ rule, facts }: Pick<LintFinding, 'rule' | 'facts'>): string {
  // The key and the facts come from one value, which the type of a look-up does not remember.
  const write = sentences[rule] as (of: LintFinding['facts']) => string
  return write(facts)
}

/** Where the rule comes from: `Checklist IVP van het CCV, onderdeel 5`. */
export function lintSourceText(source: LintSource): string {
  switch (source.from) {
    case 'ccv':
      return `checklist IVP van het CCV, onderdeel ${source.part}`
    case 'wet':
      return source.law
    case 'kompas':
      return 'regel van Kompas De Copen'
  }
}

export const lintText = {
  title: 'Aandachtspunten',
  lead: 'Vragen bij de tekst, geen oordeel. U beslist zelf wat u ermee doet. Er is geen score.',
  intro: 'U hoeft niets over te nemen. Een punt dat u opzij zet, komt niet terug.',
  here: (count: number) => (count === 0 ? 'geen bij deze tekst' : `${count} bij deze tekst`),
  counted: (open: number, dismissed: number) =>
    `${open === 1 ? '1 punt' : `${open} punten`} open, ${dismissed} opzij gezet`,
  none: 'Bij deze tekst zijn er geen aandachtspunten.',
  noneOpen: 'Er staan geen punten open. Zodra de tekst verandert, kijkt het portaal opnieuw.',
  source: (weight: LintWeight, words: string) => `${lintWeightWord[weight]}. Bron: ${words}`,
  mark: 'aandachtspunt',
  notNeeded: 'Niet nodig',
  all: 'Alle aandachtspunten',
  toText: 'Naar de tekst',
  plan: 'Het plan als geheel',
  measures: 'Maatregelen',
  dismissed: 'Opzij gezet',
  dismissedIntro: 'Deze punten zijn niet van toepassing. De reden staat erbij.',
  because: 'Niet van toepassing, want:',
  by: (name: string | null, day: string) => (name ? `${name}, ${day}` : day),
  undo: 'Haal terug',
  form: {
    title: 'Niet van toepassing, want …',
    lead: 'Het punt gaat opzij voor dit plan, ook in een volgende versie. De reden blijft te lezen voor uw eigen organisatie.',
    reason: 'Waarom is dit hier niet nodig?',
    submit: 'Zet dit punt opzij',
    back: 'Terug naar de aandachtspunten',
  },
  done: {
    opzij: 'Het punt is opzij gezet. U kunt het altijd terughalen.',
    terug: 'Het punt staat weer open.',
  },
} as const
