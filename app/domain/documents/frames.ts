import type { FoundFrame, FoundPeriod, PlanReference, Section } from './imported-document'
import type { KnownPlans } from './plan-references'
import type { Mention } from './policy-names'
import { slugOf } from './slug'
import { passageOf, within, type Span } from './spans'

/** Every named plan with its years, once, at its first place. */
export function periodsOf(sections: Section[], known: KnownPlans): FoundPeriod[] {
  const found = new Map<string, FoundPeriod>()
  for (const { line, mention } of known.mentions) {
    const { kind, title, from, to } = mention
    if (!from || !to) continue
    const id = `periode-${slugOf(title)}`
    const passage = passageOf(sections, within(line, mention.start, mention.end))
    if (!found.has(id)) found.set(id, { id, kind, title, from, to, passage })
  }
  return [...found.values()]
}

function layerOf({ kind, title, words }: Mention): FoundFrame['layer'] {
  if (kind === 'strategie')
    return /copen|regio-?prioriteiten/i.test(`${title} ${words}`) ? 'de_copen' : 'rvs'
  if (kind === 'agenda') return /lokale/i.test(words) ? 'gemeente' : 'rijk'
  if (kind === 'akkoord') return 'gemeente'
  return /regionaal beleidsplan|politie/i.test(words) ? 'rvs' : null
}

const LISTED = /^[-•–*▪]\s+(.{4,90}?)[.;]?$/

/** Bullets below a heading such as *Beleidskaders*, for frames whose name is not known here. */
function listedFrames(sections: Section[], lines: Span[], taken: Set<string>): FoundFrame[] {
  return lines.flatMap((line) => {
    const heading = sections[line.section]?.heading ?? ''
    const match = LISTED.exec(line.text)
    if (!match || !/kaders?\b|beleidskader|aanpalend beleid/i.test(heading)) return []
    const title = match[1] ?? ''
    const id = `kader-${slugOf(title)}`
    const years = /((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})/.exec(title)
    if (taken.has(`${line.section}:${line.start}`)) return []
    return [
      {
        id,
        kind: 'kader' as const,
        title,
        layer: null,
        from: years ? `${years[1]}-01-01` : null,
        to: years ? `${years[2]}-12-31` : null,
        passage: passageOf(sections, line),
      },
    ]
  })
}

/** Frames that the document refers to: strategies, agendas, agreements; candidates for a link. */
export function framesOf(sections: Section[], lines: Span[], known: KnownPlans): FoundFrame[] {
  const found = new Map<string, FoundFrame>()
  const isMain = (one: PlanReference) => known.main?.title === one.title
  const taken = new Set(known.mentions.map(({ line }) => `${line.section}:${line.start}`))
  for (const { line, mention } of known.mentions) {
    const { kind, title, from, to } = mention
    if (kind === 'ivp' || kind === 'uvp' || isMain(mention)) continue
    const id = `kader-${slugOf(title)}`
    const passage = passageOf(sections, within(line, mention.start, mention.end))
    if (!found.has(id))
      found.set(id, { id, kind, title, layer: layerOf(mention), from, to, passage })
  }
  const dated = [...found.values()].filter(({ from }) => from !== null)
  const kept = [...found.values()].filter(
    (one) =>
      one.from !== null ||
      !dated.some((other) => other.title.toLowerCase().startsWith(one.title.toLowerCase())),
  )
  return [...kept, ...listedFrames(sections, lines, taken)]
}
