import { passageKey } from '../../texts/passage-key'

/** A piece of text as one version has it, in reading order. `id` is its stable id or number. */
export type AnchorPassage = { id?: string | null | undefined; text: string }

/** A passage made ready to compare. */
export type Compared = {
  /** Its id, else the number that its text opens with; null where it has neither. */
  label: string | null
  /** The text without that number. */
  words: string
  /** The same for the same words, whatever the number before them. */
  key: string
  /** Says too little to be recognised by its words alone, for instance *Vervallen*. */
  isShort: boolean
}

const numbered =
  /^\s*(?:(?:artikel|art\.|paragraaf|§)\s*(\d[\p{L}\p{N}:.]*)|(\d+(?:\.\d+)+[a-z]?))/iu
/** With fewer words a passage is a formula that many articles share. */
const fewWords = 6

const labelled = (text: string): { label: string | null; words: string } => {
  const found = numbered.exec(text)
  if (!found) return { label: null, words: text }
  const number = (found[1] ?? found[2] ?? '').replace(/[.:]+$/u, '')
  return { label: number.toLowerCase(), words: text.slice(found[0].length) }
}

/** What of each passage counts in a comparison. A label that two passages share is no label. */
export function comparedOf(passages: readonly AnchorPassage[]): Compared[] {
  const read = passages.map(({ id, text }) => {
    const { label, words } = labelled(text)
    return { label: id?.trim().toLowerCase() || label, words }
  })
  const times = new Map<string | null, number>()
  for (const { label } of read) times.set(label, (times.get(label) ?? 0) + 1)
  return read.map(({ label, words }) => ({
    label: times.get(label) === 1 ? label : null,
    words,
    key: passageKey(words),
    isShort: (words.match(/[\p{L}\p{N}]+/gu) ?? []).length < fewWords,
  }))
}
