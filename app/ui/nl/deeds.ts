import type { Cause, CauseOf, Deed } from '~/domain/alignment/between/cause'
import { longDate } from '../dates'
import { divergenceKindWord, outcomeWord, positionWord, relationWord } from './alignment'
import { decisionBodyWord, decisionEffectWord } from './decisions'
import { visibilityWord } from './plans'

const quoted = (words: string | null, before: string) => (words ? ` ${before} ‘${words}’` : '')
/** Inside a sentence; names keep their capitals. */
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
const who = ({ name, person }: Cause['by']) => (person ? `${name} (${person})` : name)
const kenmerkOf = (kenmerk: string | null) => (kenmerk ? `, kenmerk ${kenmerk}` : '')
const titled = ({ title, version }: { title: string; version: number | null }) =>
  version === null ? `‘${title}’` : `‘${title}’, versie ${version}`

const writers: { [D in Deed['did']]: (cause: CauseOf<D>) => string } = {
  verband: ({ by, on, relation, note, ended }) => {
    const noted = quoted(note, 'Toelichting bij het verband:')
    if (ended)
      return `${who(by)} trok op ${longDate(on)} het antwoord ‘${lower(relationWord[relation])}’ in.`
    return `${who(by)} antwoordde op ${longDate(on)}: ‘${lower(relationWord[relation])}’.${noted}`
  },
  keten: ({ by, on, relation, note, ended }) =>
    ended
      ? `${who(by)} trok op ${longDate(on)} een verband met de regio in: ‘${lower(relationWord[relation])}’.`
      : `${who(by)} verbond op ${longDate(on)} de eigen prioriteit met die van de regio: ‘${lower(relationWord[relation])}’.${quoted(note, 'Toelichting:')}`,
  standpunt: ({ by, on, kind, motivation, body, kenmerk }) =>
    `${who(by)} nam op ${longDate(on)} een standpunt in: ‘${lower(positionWord[kind])}’. Motivering: ‘${motivation}’${
      body ? ` Besloten door: ${lower(decisionBodyWord[body])}${kenmerkOf(kenmerk)}.` : ''
    }`,
  stelling: ({ by, on, kind, evidence, ended }) =>
    ended
      ? `${who(by)} trok op ${longDate(on)} de vaststelling over ‘${lower(divergenceKindWord[kind])}’ in: ‘${evidence}’`
      : `${who(by)} stelde op ${longDate(on)} een verschil vast (${lower(divergenceKindWord[kind])}): ‘${evidence}’`,
  versie: (cause) =>
    `${who(cause.by)} deelde op ${longDate(cause.on)} ${titled(cause)} (${lower(visibilityWord[cause.visibility])}).`,
  besluit: (cause) =>
    `${decisionBodyWord[cause.body]} (${cause.by.name}) besloot op ${longDate(cause.on)}: ${lower(decisionEffectWord[cause.effect])} van ${titled(cause)}${kenmerkOf(cause.kenmerk)}.`,
  bespreking: ({ by, on, divergenceId, outcome, note }) =>
    `${who(by)} besprak op ${longDate(on)} afwijking ${divergenceId.toUpperCase()}: ‘${lower(outcomeWord[outcome])}’.${quoted(note, 'Erbij staat:')}`,
}

/** Who did what and when, in one or two plain sentences. */
export function deedSentence<D extends Deed['did']>(cause: CauseOf<D>): string {
  // The key and the deed come from one value, which the type of a look-up does not remember.
  const write = writers[cause.did] as (cause: CauseOf<D>) => string
  return write(cause)
}
