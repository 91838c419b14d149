import { readFileSync } from 'node:fs'
import type { AnchorPassage } from '~/domain/alignment/anchor/passage'

/*
 * An amending act for a test: from fragments of Dutch statutes (statutes.txt; free of copyright by
 * article 11 of the Auteurswet, some shortened) it makes a new version and knows what became of each
 * article.
 */

export type Article = { number: string; text: string }
export type Statute = { title: string; articles: Article[] }

/** What the amending act did to an article. */
export const edits = [
  'kept',
  'reworded',
  'lid added',
  'moved',
  'swapped',
  'split',
  'merged',
  'replaced',
  'repealed',
  'copied',
] as const
export type Edit = (typeof edits)[number]

/** Ids follow the article, are its number in each version, or are not given. */
export type Ids = 'stable' | 'numbers' | 'none'

export type Amended = {
  old: AnchorPassage[]
  next: AnchorPassage[]
  /** For each old article what was done and which new ones may answer it; none when it is gone. */
  gold: { edit: Edit; next: number[] }[]
}

type Item = { id: string; number: string; text: string; answers: number[] }

export const statutes: Statute[] = readFileSync(new URL('./statutes.txt', import.meta.url), 'utf8')
  .split(/^# /mu)
  .slice(1)
  .map((part) => {
    const [title = '', ...lines] = part.trim().split('\n')
    const articles = lines.map((line) => {
      const space = line.indexOf(' ')
      return { number: line.slice(0, space), text: line.slice(space + 1) }
    })
    return { title, articles }
  })

/** A reproducible sequence of fractions (mulberry32). */
export function fractions(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** As amending acts reword: a term, a period, a reference. */
const rewordings: [RegExp, string][] = [
  [/Onze Minister\b(?! van)/u, 'Onze Minister van Justitie en Veiligheid'],
  [/schriftelijk/u, 'schriftelijk of langs elektronische weg'],
  [/ten hoogste/gu, 'maximaal'],
  [/vier jaar/u, 'vijf jaar'],
  [/acht weken/u, 'zes weken'],
  [/[Ii]ndien/u, 'wanneer'],
  [/gemeenteraad/gu, 'raad van de gemeente'],
  [/bij verordening/u, 'bij of krachtens verordening'],
  [/regionale eenheid/u, 'regionale eenheid van de politie'],
  [/rampen/u, 'rampen, crises'],
  [/\bten minste\b/u, 'tenminste'],
  [/artikel (\d+)/u, 'artikel $1a'],
  [/wordt verstaan/u, 'wordt in deze wet en de daarop berustende bepalingen verstaan'],
  [/\.$/u, ', tenzij bij wet anders is bepaald.'],
]

const addedLid =
  ' 3. Bij regeling van Onze Minister kunnen hierover nadere voorschriften worden gegeven.'

/** Articles on other subjects, to stand under the number of one that went. */
const subjects = ['het register', 'de vergoeding', 'de evaluatie', 'het toezicht', 'de subsidie']
const replacement = (subject: string, number: string): string =>
  `Met ingang van het jaar ${2000 + Number.parseInt(number, 10)} houdt de Inspectie een overzicht bij van ${subject}, waarvan de kosten ten laste komen van de begroting en dat kosteloos op internet wordt geplaatst.`

/** The same rule for somebody else: a look-alike that is new. */
const lookAlikes: [RegExp, string][] = [
  [/burgemeester/gu, 'gezaghebber'],
  [/bestuursorgaan/gu, 'zelfstandig orgaan'],
  [/veiligheidsregio/gu, 'omgevingsdienst'],
  [/politie/gu, 'marechaussee'],
  [/Bureau/gu, 'Agentschap'],
  [/wordt/u, 'is of wordt'],
]

function reworded(text: string, pick: () => number): string {
  const fitting = rewordings.filter(([words]) => words.test(text))
  const at = Math.floor(pick() * fitting.length)
  return fitting
    .filter((_, index) => index === at || pick() < 0.15)
    .reduce((result, [words, instead]) => result.replace(words, instead), text)
}

const weights: Record<Edit, number> = {
  kept: 24,
  reworded: 34,
  'lid added': 10,
  moved: 5,
  swapped: 5,
  split: 4,
  merged: 4,
  replaced: 5,
  repealed: 5,
  copied: 4,
}

function chosen(pick: () => number): Edit {
  let left = pick() * Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  return edits.find((edit) => (left -= weights[edit]) < 0) ?? 'kept'
}

/** A new version of a statute; the same seed gives the same. `renumber`: counted from 1 in each. */
export function amend(
  { articles }: Statute,
  { seed, ids, renumber = false }: { seed: number; ids: Ids; renumber?: boolean },
): Amended {
  const pick = fractions(seed)
  const done: Edit[] = []
  const items: Item[] = []
  const moved: Item[] = []
  for (let at = 0; at < articles.length; at += 1) {
    const article = articles[at]
    if (!article) continue
    const { number, text } = article
    const following = articles[at + 1]
    const leden = text.split(/ (?=2\. )/u)
    const own: Item = { id: `art-${at}`, number, text, answers: [at] }
    let edit = text.length < 30 ? 'kept' : chosen(pick)
    if (edit === 'split' && leden.length < 2) edit = 'reworded'
    const hasPair = following !== undefined && following.text.length >= 30
    if ((edit === 'merged' || edit === 'swapped') && !hasPair) edit = 'reworded'
    done[at] = edit
    const touched = { ...own, text: reworded(text, pick) }
    switch (edit) {
      case 'kept':
        items.push(own)
        break
      case 'reworded':
        items.push(touched)
        break
      case 'lid added':
        items.push({ ...own, text: text + addedLid })
        break
      case 'moved':
        moved.push({ ...touched, number: `${300 + at}` })
        break
      case 'split':
        for (const [part, lid] of leden.entries())
          items.push({
            ...own,
            ...(part > 0 && { id: `new-${at}`, number: `${number}bis` }),
            text: lid,
          })
        break
      case 'replaced': {
        const subject = subjects[Math.floor(pick() * subjects.length)] ?? ''
        items.push({ ...own, text: replacement(subject, `${at}`), answers: [] })
        break
      }
      case 'repealed':
        items.push({ ...own, text: 'Vervallen.', answers: [] })
        break
      case 'copied': {
        const other = lookAlikes.reduce((result, [words, put]) => result.replace(words, put), text)
        const copy = other === text ? `In de openbare lichamen geldt: ${text}` : other
        items.push(own, { id: `new-${at}`, number: `${number}a`, text: copy, answers: [] })
        break
      }
      case 'swapped':
      case 'merged': {
        if (!following) break
        done[at + 1] = edit
        const second: Item = { id: `art-${at + 1}`, ...following, answers: [at + 1] }
        if (edit === 'merged') {
          const both = `${text} ${following.text}`
          items.push({ ...own, text: both, answers: [at, at + 1] })
        } else {
          items.push({ ...second, number }, { ...touched, number: following.number })
        }
        at += 1
      }
    }
  }
  items.push(...moved)
  const numbered = (number: string, at: number) => (renumber ? `${at + 1}` : number)
  const idOf = (stable: string, number: string, at: number) =>
    ids === 'none' ? {} : { id: ids === 'stable' ? stable : numbered(number, at) }
  return {
    old: articles.map(({ number, text }, at) => ({ ...idOf(`art-${at}`, number, at), text })),
    next: items.map(({ id, number, text }, at) => ({ ...idOf(id, number, at), text })),
    gold: done.map((edit, old) => ({
      edit,
      next: [...items.keys()].filter((at) => items[at]?.answers.includes(old)),
    })),
  }
}
