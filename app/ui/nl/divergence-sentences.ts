import type { Period } from '~/domain/dates'
import type { AimField, Facts, Stated } from '~/domain/alignment/facts'
import type { Why } from '~/domain/alignment/finding'
import { longDate } from '../dates'
import { depthWord, relationWord } from './alignment'
import { numberWord } from './frame'
import { levelWord } from './plans'

/** The two sides of a divergence as people call them: `Woerden`, `De Copen`. */
export type Sides = { local: string; regional: string }

/** A finding of one kind, with the names of both sides. */
type Of<R extends Why['rule']> = { why: Extract<Why, { rule: R }>; sides: Sides }

const quoted = (title: string | undefined, otherwise: string) => (title ? `‘${title}’` : otherwise)
const localTitle = ({ local }: Why) => quoted(local?.title, 'een onderdeel van het plan')
const regionalTitle = ({ regional }: Why) => quoted(regional?.title, 'een regionale prioriteit')
const between = ({ from, to }: Period) => `van ${longDate(from)} tot en met ${longDate(to)}`
const rhythm = (years: number) => (years === 1 ? 'elk jaar' : `elke ${numberWord(years)} jaar`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const answers: Record<Facts['ontbreekt_lokaal']['answer'], (sides: Sides) => string> = {
  niet_beoordeeld: ({ local }) => `${local} heeft hier nog niets mee verbonden.`,
  geen: ({ local }) => `${local} heeft gekeken en vond in het eigen plan niets dat hierbij past.`,
  verwant: ({ local }) => `Het plan van ${local} raakt het onderwerp, maar dekt het niet.`,
}

const shapes: Record<Facts['periode']['shape'], string> = {
  los: 'Er is geen dag waarop beide gelden.',
  verschoven: 'De periodes vallen voor een deel samen.',
  binnen: 'Het plan valt binnen de periode van de strategie.',
  omvat: 'Het plan begint eerder of loopt langer door dan de strategie.',
}

const directions = { stijgt: 'omhoog', daalt: 'omlaag', blijft: 'gelijk blijven' } as const
const moves = (way: keyof typeof directions) =>
  way === 'blijft' ? 'moet het getal gelijk blijven' : `moet het getal ${directions[way]}`

function value(target: number | null, unit: string): string {
  if (target === null) return 'geen getal'
  const number = String(target).replace('.', ',')
  return unit === '' || unit === 'aantal' ? number : `${number} ${unit}`
}

const aims: Record<AimField, (facts: Facts['streefwaarde']) => string> = {
  eenheid: ({ local, regional }) =>
    `Lokaal telt in ‘${local.unit}’, regionaal in ‘${regional.unit}’.`,
  richting: ({ local, regional }) =>
    `Lokaal ${moves(local.direction)}, regionaal ${moves(regional.direction)}.`,
  streefwaarde: ({ local, regional }) =>
    `Lokaal is het streven ${value(local.target, local.unit)}, regionaal ${value(regional.target, regional.unit)}.`,
  basisjaar: ({ local, regional }) =>
    `Lokaal telt vanaf ${local.baselineYear}, regionaal vanaf ${regional.baselineYear}.`,
  streefjaar: ({ local, regional }) =>
    `Lokaal is het doel voor ${local.targetYear}, regionaal voor ${regional.targetYear}.`,
}

function outdated({ why }: Of<'verouderd'>): string {
  const { fate, successorTitle, superseded } = why.facts
  const followed = superseded === 'strategie' ? 'een nieuwe strategie' : 'een nieuwe versie'
  const name = quoted(successorTitle ?? undefined, 'dit onderwerp')
  if (fate === 'vervallen') return `Er is ${followed}. Het onderwerp staat daar niet meer in.`
  if (fate === 'gewijzigd') return `Er is ${followed}. Daarin is de tekst gewijzigd: ${name}.`
  return `Er is ${followed}. Daarin staat het onderwerp nog: ${name}.`
}

const bothTitles = ({ why, sides }: { why: Why; sides: Sides }) =>
  `${localTitle(why)} van ${sides.local} en ${regionalTitle(why)} van ${sides.regional}`

/** Persons say this, and no text proves it: how many, and since when. */
function statedBy({ why }: { why: { facts: Stated } }): string {
  const { testimonies } = why.facts
  const [first] = testimonies
  const since = first ? ` sinds ${longDate(first.on)}` : ''
  return testimonies.length === 1
    ? `Dat is vastgelegd door een persoon${since}, met een onderbouwing.`
    : `Dat is ${numberWord(testimonies.length)} keer vastgelegd door personen${since}, met een onderbouwing.`
}

const sentences: { [R in Why['rule']]: (of: Of<R>) => string } = {
  ontbreekt_lokaal: ({ why, sides }) =>
    `${regionalTitle(why)} is een ${levelWord[why.facts.level]} van ${sides.regional}. ${answers[why.facts.answer](sides)}`,
  alleen_lokaal: ({ why, sides }) =>
    `${localTitle(why)} is een ${levelWord[why.facts.level]} van ${sides.local}. In de strategieën van de regio hoort hier niets bij. Dat mag: de raad stelt de eigen doelen vast.`,
  prioriteitsniveau: ({ why, sides }) =>
    `In ${sides.regional} is ${regionalTitle(why)} een ${levelWord[why.facts.regional]}. In ${sides.local} is ${localTitle(why)} een ${levelWord[why.facts.local]}. Lokaal is het niveau ${why.facts.direction === 'lokaal_hoger' ? 'hoger' : 'lager'}.`,
  periode: ({ why, sides }) =>
    [
      `Het plan van ${sides.local} loopt ${between(why.facts.plan)}.`,
      `${capital(regionalTitle(why))} loopt ${between(why.facts.strategy)}.`,
      shapes[why.facts.shape],
      ...why.facts.withoutPlan.map(
        (part) => `De strategie geldt ${between(part)} zonder dit plan ernaast.`,
      ),
      ...why.facts.withoutStrategy.map(
        (part) => `Het plan geldt ${between(part)} zonder deze strategie ernaast.`,
      ),
    ].join(' '),
  cyclus: ({ why, sides }) =>
    `${sides.local} maakt ${rhythm(why.facts.localYears)} een uitvoeringsplan. ${why.facts.source === 'uvp' ? 'Dat volgt uit de looptijd van het uitvoeringsplan.' : 'Zo staat het in het IVP.'} In ${sides.regional} is afgesproken: ${rhythm(why.facts.regionalYears)}.`,
  verouderd: (of) =>
    `${capital(localTitle(of.why))} van ${of.sides.local} verwijst naar ${regionalTitle(of.why)} van ${of.sides.regional}. ${outdated(of)}`,
  nominaal: ({ why, sides }) =>
    `${sides.local} heeft ${localTitle(why)} verbonden met ${regionalTitle(why)} (${relationWord[why.facts.relation].toLowerCase()}). In het lokale plan is de diepte ${why.facts.depth} van 6: ${depthWord[why.facts.depth].toLowerCase()}. Er staat nog geen eigen doel bij.`,
  streefwaarde: ({ why }) =>
    `Beide teksten gebruiken dezelfde indicator: ‘${why.facts.name}’. ${why.facts.differs.map((field) => aims[field](why.facts)).join(' ')}`,
  reikwijdte: ({ why, sides }) =>
    `${localTitle(why)} van ${sides.local} gaat over ${why.facts.relation === 'lokaal_smaller' ? 'een deel van' : 'meer dan'} ${regionalTitle(why)} van ${sides.regional}.${why.facts.note ? ` Bij het verband staat: ‘${why.facts.note}’` : ''}`,
  begrip: ({ why, sides }) =>
    `Het portaal stelt dit voor uit de tekst. ${sides.local} zegt ‘${why.facts.local}’, in ${sides.regional} staat ‘${why.facts.regional}’. In de woordenlijst horen die bij hetzelfde begrip: ${why.facts.concept}.`,
  doel_tegengesteld: (of) =>
    `De doelen van ${bothTitles(of)} gaan tegen elkaar in. ${statedBy(of)}`,
  aanpak: (of) => `De aanpak is bij ${bothTitles(of)} anders. ${statedBy(of)}`,
  inzet: (of) =>
    `Eigenaar, capaciteit of gevraagde inzet van politie en OM is bij ${bothTitles(of)} anders. ${statedBy(of)}`,
}

const said: { [R in AimField]: string } = {
  eenheid: 'een andere eenheid',
  richting: 'een andere richting',
  streefwaarde: 'een ander getal',
  basisjaar: 'een ander beginjaar',
  streefjaar: 'een ander jaar',
}

const lacking: Record<Facts['ontbreekt_lokaal']['answer'], string> = {
  niet_beoordeeld: 'nog geen tegenhanger',
  geen: 'geen tegenhanger',
  verwant: 'alleen geraakt',
}

const titles: { [R in Why['rule']]: (of: Of<R>) => string } = {
  ontbreekt_lokaal: ({ why, sides }) =>
    `${why.regional?.title ?? 'Regionale prioriteit'}: ${lacking[why.facts.answer]} in ${sides.local}`,
  alleen_lokaal: ({ why, sides }) =>
    `${why.local?.title ?? 'Lokale prioriteit'}: alleen in het plan van ${sides.local}`,
  prioriteitsniveau: ({ why, sides }) =>
    `${why.regional?.title ?? 'Prioriteit'}: in ${sides.regional} een ${levelWord[why.facts.regional]}, in ${sides.local} een ${levelWord[why.facts.local]}`,
  periode: ({ sides }) => `De plannen van ${sides.local} en ${sides.regional} lopen niet gelijk`,
  cyclus: ({ why, sides }) =>
    `Uitvoeringsplan: in ${sides.local} ${rhythm(why.facts.localYears)}, in ${sides.regional} ${rhythm(why.facts.regionalYears)}`,
  verouderd: ({ why, sides }) =>
    `${why.local?.title ?? 'Het plan'}: verwijst naar een oude tekst van ${sides.regional}`,
  nominaal: ({ why, sides }) =>
    `${why.regional?.title ?? 'Prioriteit'}: in ${sides.local} alleen genoemd`,
  streefwaarde: ({ why, sides }) =>
    `${why.facts.name}: ${sides.local} en ${sides.regional} hebben ${why.facts.differs.map((field) => said[field]).join(' en ')}`,
  reikwijdte: ({ why, sides }) =>
    `${why.regional?.title ?? 'Prioriteit'}: het plan van ${sides.local} gaat over ${why.facts.relation === 'lokaal_smaller' ? 'een deel' : 'meer'}`,
  begrip: ({ why, sides }) =>
    `${why.regional?.title ?? 'Prioriteit'}: in ${sides.local} een ander woord`,
  doel_tegengesteld: ({ why, sides }) =>
    `${why.regional?.title ?? 'Prioriteit'}: ${sides.local} en ${sides.regional} hebben tegengestelde doelen`,
  aanpak: ({ why, sides }) =>
    `${why.regional?.title ?? 'Prioriteit'}: ${sides.local} kiest een andere aanpak dan ${sides.regional}`,
  inzet: ({ why, sides }) =>
    `${why.regional?.title ?? 'Prioriteit'}: ${sides.local} en ${sides.regional} rekenen op andere inzet`,
}

/** Calls the writer that belongs to the rule; the record above has one for every rule. */
function write<T>(writers: { [R in Why['rule']]: (of: Of<R>) => T }, why: Why, sides: Sides): T {
  // The key and the facts come from one value, which the type of a look-up does not remember.
  const writer = writers[why.rule] as (of: { why: Why; sides: Sides }) => T
  return writer({ why, sides })
}

/** What the portal saw, in two to five plain sentences. */
export const sentenceOf = (why: Why, sides: Sides): string => write(sentences, why, sides)

/** The same as a heading: the subject first, then what differs. */
export const titleOf = (why: Why, sides: Sides): string => write(titles, why, sides)
