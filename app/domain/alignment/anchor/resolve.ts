import { reanchor } from './reanchor'
import { anchorOf, type TextAnchor, type TextPositionSelector } from './selector'

type Section = { id: string; text: string }
type Place = { sectionId: string; position: TextPositionSelector }

/**
 * Where the words of an anchor stand now, and how that was found. Only *unchanged* needs nobody:
 * *shifted*: the same words with the same words around them, further on;
 * *elsewhere*: the same words among others, or in another section;
 * *reworded*: words that are like them, as sure as `score` says;
 * *ambiguous*: the same words in several places, none of which is the one;
 * *lost*: nothing like it.
 */
export type Resolved =
  | ({ how: 'unchanged' | 'shifted' | 'elsewhere' } & Place)
  | ({ how: 'reworded'; score: number } & Place)
  | { how: 'ambiguous'; places: Place[] }
  | { how: 'lost' }

function placesOf(words: string, { id, text }: Section): Place[] {
  const places: Place[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ sectionId: id, position: { start: at, end: at + words.length } })
  return places
}

/** Where each sentence or line stands, without the white space around it. */
const sentencesOf = (text: string): TextPositionSelector[] =>
  [...text.matchAll(/\S[^\n]*?(?=[.!?;]\s|\n|$)[.!?;]?/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].trimEnd().length,
  }))

/** Runs of as many sentences as the words of the anchor are. */
function runsOf({ id, text }: Section, length: number): Place[] {
  const sentences = sentencesOf(text)
  return sentences.flatMap(({ start }, at): Place[] => {
    const last = sentences[at + length - 1]
    return last ? [{ sectionId: id, position: { start, end: last.end } }] : []
  })
}

function likeIt(anchor: TextAnchor, sections: readonly Section[]): Resolved {
  const length = Math.max(1, sentencesOf(anchor.quote.exact).length)
  const runs = sections.flatMap((section) =>
    runsOf(section, length).map((place) => ({
      place,
      text: section.text.slice(place.position.start, place.position.end),
    })),
  )
  const [found] = reanchor([{ text: anchor.quote.exact }], runs)
  const run = found?.new == null ? undefined : runs[found.new]
  return found && run ? { how: 'reworded', score: found.score, ...run.place } : { how: 'lost' }
}

/** Finds the place of an anchor in a newer text; never moves it without saying so. */
export function resolve(anchor: TextAnchor, sections: readonly Section[]): Resolved {
  const { quote, position, sectionId, version } = anchor
  const own = sections.find(({ id }) => id === sectionId)
  const isHere = own?.text.slice(position.start, position.end) === quote.exact
  if (own && isHere && anchorOf(own, position).version === version)
    return { how: 'unchanged', sectionId, position }

  const { prefix, exact, suffix } = quote
  const [framed, ...more] = own ? placesOf(prefix + exact + suffix, own) : []
  if (framed && more.length === 0) {
    const start = framed.position.start + prefix.length
    return { how: 'shifted', sectionId, position: { start, end: start + exact.length } }
  }
  // The own section first: the same words elsewhere are another place when they still stand here.
  const inOwn = own ? placesOf(exact, own) : []
  const places = inOwn.length > 0 ? inOwn : sections.flatMap((one) => placesOf(exact, one))
  const [place, ...others] = places
  if (!place) return likeIt(anchor, sections)
  return others.length === 0 ? { how: 'elsewhere', ...place } : { how: 'ambiguous', places }
}
