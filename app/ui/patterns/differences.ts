import { diffWordsWithSpace } from 'diff'

/** A piece of one side; `mark` is the number of the difference it belongs to. */
export type Segment = { text: string; mark: number | null }

/** What stands on each side; empty when only the other side has words here. */
export type Difference = { number: number; local: string; regional: string }

export type Comparison = { local: Segment[]; regional: Segment[]; differences: Difference[] }

/** Below this share of common characters, marks would cover the text instead of helping. */
const comparable = 0.35

type Part = { local: string; regional: string; equal: boolean }

/** A short word between two differences is no agreement worth showing: "van", "de". */
const isFiller = (text: string) => text.trim().length <= 3

function parts(local: string, regional: string): Part[] {
  const raw = diffWordsWithSpace(local, regional).map(({ value, added, removed }): Part => ({
    local: added ? '' : value,
    regional: removed ? '' : value,
    equal: !added && !removed,
  }))
  return raw.reduce<Part[]>((merged, part, index) => {
    const last = merged.at(-1)
    const between = index > 0 && index < raw.length - 1
    const joins = part.equal ? between && isFiller(part.local) : true
    if (last && !last.equal && joins) {
      merged[merged.length - 1] = {
        local: last.local + part.local,
        regional: last.regional + part.regional,
        equal: false,
      }
    } else {
      merged.push(part)
    }
    return merged
  }, [])
}

/** A mark covers words; the white space around them stays outside it. */
function marked(text: string, mark: number): Segment[] {
  const words = text.trim()
  if (words === '') return text === '' ? [] : [{ text, mark: null }]
  const start = text.indexOf(words)
  return [
    { text: text.slice(0, start), mark: null },
    { text: words, mark },
    { text: text.slice(start + words.length), mark: null },
  ].filter((segment) => segment.text !== '')
}

/**
 * Where two passages differ, word for word, numbered in reading order. Both sides keep their exact
 * text. Null when the texts have too little in common to compare this way.
 */
export function compare(local: string, regional: string): Comparison | null {
  const found = parts(local, regional)
  const common = found.reduce((sum, part) => sum + (part.equal ? part.local.trim().length : 0), 0)
  if (common < comparable * Math.max(local.length, regional.length)) return null
  const result: Comparison = { local: [], regional: [], differences: [] }
  for (const part of found) {
    const differs = !part.equal && part.local.trim() !== part.regional.trim()
    if (!differs) {
      if (part.local) result.local.push({ text: part.local, mark: null })
      if (part.regional) result.regional.push({ text: part.regional, mark: null })
      continue
    }
    const number = result.differences.length + 1
    result.local.push(...marked(part.local, number))
    result.regional.push(...marked(part.regional, number))
    result.differences.push({
      number,
      local: part.local.trim(),
      regional: part.regional.trim(),
    })
  }
  return result
}
