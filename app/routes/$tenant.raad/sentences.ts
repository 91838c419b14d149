import type { DivergenceRow } from 'db/queries/divergences.server'
import type { Why } from '~/domain/alignment/finding'
import { periodText } from '~/ui/dates'
import { asLevel } from './text'

type Writers = { [R in Why['rule']]: (why: Extract<Why, { rule: R }>) => string }

/*
 * What differs, for a raadslid. Notes of officials at a link, and titles of texts that may not be public,
 * are left out: only what stands in the public texts is told.
 */
const writers: Writers = {
  ontbreekt_lokaal: ({ facts }) =>
    facts.answer === 'verwant'
      ? 'Ons plan raakt dit onderwerp, maar heeft er geen doel voor.'
      : 'Staat niet in ons plan.',
  alleen_lokaal: () => 'Staat niet in een strategie van de regio.',
  prioriteitsniveau: ({ facts }) => `Bij ons ${asLevel[facts.local]}.`,
  periode: ({ facts }) =>
    `Ons plan loopt ${periodText(facts.plan)}, de strategie van de regio ${periodText(facts.strategy)}.`,
  cyclus: ({ facts }) =>
    `Wij maken om de ${years(facts.localYears)} een uitvoeringsplan, de regio om de ${years(facts.regionalYears)}.`,
  verouderd: ({ facts, regional }) =>
    facts.fate === 'vervallen'
      ? `Ons plan noemt ${regional ? `‘${regional.title}’` : 'een prioriteit'} uit een eerdere strategie. De regio liet dit onderwerp los.`
      : 'Ons plan noemt een eerdere strategie. De regio heeft nu een nieuwe tekst.',
  nominaal: () => 'Ons plan noemt dit wel, maar heeft er nog geen eigen doel voor.',
  streefwaarde: ({ facts }) =>
    `We meten hetzelfde (‘${facts.name}’), maar kiezen een ander getal of jaar.`,
  reikwijdte: ({ facts }) =>
    facts.relation === 'lokaal_smaller'
      ? 'Ons plan gaat over een deel hiervan.'
      : 'Ons plan gaat hierin verder dan de regio.',
  begrip: ({ facts }) =>
    `Ons plan zegt ‘${facts.local}’, de regio ‘${facts.regional}’: waarschijnlijk hetzelfde onderwerp.`,
  doel_tegengesteld: () => 'Onze doelen gaan in tegen die van de regio.',
  aanpak: () => 'Ons plan kiest een andere aanpak.',
  inzet: () => 'Ons plan rekent op andere inzet dan de regio.',
}

const years = (count: number): string => (count === 1 ? 'jaar' : `${count} jaar`)

/** What differs, in one plain sentence. */
export function sentenceFor({ why }: Pick<DivergenceRow, 'why'>): string {
  // The key and the facts come from one value, which the type of a look-up does not remember.
  const write = writers[why.rule] as (of: Why) => string
  return write(why)
}
