import { bodyIn } from './decision-points'
import type { FoundStep, PlannedTime, Section } from './imported-document'
import { timesIn } from './planned-time'
import { passageOf, type Span } from './spans'

interface Row {
  nr: number | null
  title: string
  planned: PlannedTime | null
  parties: string | null
  line: Span
}

const NUMBER = /^(?:(?:stap|fase)\s*(\d{1,2})\s*[:.)\t–-]?|(\d{1,2})(?:[.)]\s*|\t))\s*/i
const BULLET = /^[-•–*▪]\s+/
const STEP_HEADING = /^(?:stap|fase)\s*(\d{1,2})\s*[:.)–-]?\s*(.+)$/i
const PLANNING =
  /planning|mijlpalen|tijdpad|tijdlijn|stappen|fasering|processtap|traject|proces|vervolg/i
const TRIM = /^[\s:;,()–-]+|[\s:;,(–-]+$/g

const tidy = (text: string) =>
  text
    .replace(TRIM, '')
    .replace(/^\)\s*/, '')
    .trim()

const toPlanned = (text: string): (PlannedTime & { start: number; end: number }) | null =>
  timesIn(text)[0] ?? null

const plain = ({ from, to, words, exact }: PlannedTime): PlannedTime => ({ from, to, words, exact })

/** A row of a table: cells by tab; the cell that holds a time is the planning. */
function fromCells(line: Span, cells: string[], nr: number | null): Row | null {
  const at = cells.findIndex((cell) => {
    const time = toPlanned(cell)
    return time !== null && tidy(cell).length - time.words.length < 25
  })
  const planned = toPlanned(cells[at] ?? '')
  if (!planned) return null
  const others = cells.filter((cell, index) => index !== at && cell !== '')
  const [title, ...parties] = others
  if (!title) return null
  return { nr, title, planned: plain(planned), parties: parties.join('; ') || null, line }
}

/** A line without cells: what stands before the time is the title, what follows the parties. */
function fromSentence(line: Span, text: string, nr: number | null): Row | null {
  const planned = toPlanned(text)
  if (!planned) return null
  const before = tidy(
    text.slice(0, planned.start).replace(/\b(?:in|vóór|voor|uiterlijk|vanaf|tot|per|op)\s*$/i, ''),
  )
  const after = tidy(text.slice(planned.end))
  const title = before || after
  if (!title || title.length > 120) return null
  return { nr, title, planned: plain(planned), parties: before && after ? after : null, line }
}

function rowOf(line: Span): Row | null {
  const match = NUMBER.exec(line.text)
  const bullet = BULLET.exec(line.text)
  const nr = match ? Number(match[1] ?? match[2]) : null
  const rest = line.text.slice(match?.[0].length ?? bullet?.[0].length ?? 0)
  const cells = rest.split('\t').map((cell) => cell.trim())
  if (cells.length > 1) return fromCells(line, cells, nr)
  return match || bullet ? fromSentence(line, rest, nr) : null
}

/** The longest run of rows with a planning; a run without numbers needs a heading that says so. */
function planningRows(sections: Section[], lines: Span[]): Row[] {
  const runs: Row[][] = []
  let run: Row[] = []
  let sectionOfRun = -1
  for (const line of lines) {
    const row = rowOf(line)
    const restarts = row?.nr === 1 && run.length > 1
    if (line.section !== sectionOfRun || restarts) {
      runs.push(run)
      run = []
      sectionOfRun = line.section
    }
    if (row) run.push(row)
  }
  runs.push(run)
  const fits = runs.filter((rows) => {
    const heading = sections[rows[0]?.line.section ?? -1]?.heading ?? ''
    const numbered = rows.filter(({ nr }) => nr !== null).length
    const table = rows.some(({ line }) => line.text.includes('\t'))
    return (
      rows.length >= 2 &&
      (PLANNING.test(heading) || (numbered >= 2 && rows.length >= 3) || (table && numbered >= 2))
    )
  })
  return fits.sort((a, b) => b.length - a.length)[0] ?? []
}

/** *Stap 1: Startnotitie* as a heading or a line of its own; its time may stand in brackets. */
function headedSteps(lines: Span[]): Row[] {
  const rows = lines.flatMap((line): Row[] => {
    const match = STEP_HEADING.exec(line.text)
    if (!match || line.text.length > 110) return []
    const text = match[2] ?? ''
    const planned = toPlanned(text)
    const title = planned
      ? tidy(text.slice(0, planned.start)) || tidy(text.slice(planned.end))
      : tidy(text)
    return [
      { nr: Number(match[1]), title, planned: planned && plain(planned), parties: null, line },
    ]
  })
  return rows.length >= 2 ? rows : []
}

/** A numbered list right after words that announce steps. */
function listedSteps(lines: Span[]): Row[] {
  const at = lines.findIndex(({ text }) => /\bstappen\b/i.test(text) && /:$/.test(text))
  const rows: Row[] = []
  for (const line of at < 0 ? [] : lines.slice(at + 1)) {
    const match = /^(\d{1,2})[.)]\s+(.{3,110})$/.exec(line.text)
    if (!match || Number(match[1]) !== rows.length + 1) break
    rows.push({
      nr: rows.length + 1,
      title: tidy(match[2] ?? ''),
      planned: null,
      parties: null,
      line,
    })
  }
  return rows.length >= 2 ? rows : []
}

/**
 * The steps towards a plan with their planning, as ISO bounds beside the words. `skip` are lines
 * that are points of a decision. The planning table leads; headings fill in what it lacks.
 */
export function stepsOf(sections: Section[], lines: Span[], skip: Set<string>): FoundStep[] {
  const usable = lines.filter((line) => !skip.has(`${line.section}:${line.start}`))
  const planned = planningRows(sections, usable)
  const headed = headedSteps(usable)
  const rows = new Map<number, Row>()
  planned.forEach((row, index) => rows.set(row.nr ?? index + 1, row))
  for (const row of [...headed, ...listedSteps(usable)]) {
    const known = rows.get(row.nr ?? 0)
    if (row.nr !== null && !known && (planned.length === 0 || row.nr > planned.length))
      rows.set(row.nr, row)
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([nr, { title, planned: time, parties, line }]) => ({
      id: `stap-${nr}`,
      nr,
      title,
      planned: time,
      body: decidingBody(title, parties),
      parties,
      passage: passageOf(sections, line),
    }))
}

/** Who decides on a step: only where it says so, not everybody who takes part. */
function decidingBody(title: string, parties: string | null): FoundStep['body'] {
  const decides = /vaststell|besluit|instemmen|raadsvoorstel|behandeling|startnotitie|akkoord/i
  const text = `${title} ${parties ?? ''}`
  if (!decides.test(text)) return null
  if (/raadsvoorstel|(?:door|naar|in|aan) de (?:gemeente)?raad|raadsbehandeling/i.test(title))
    return 'raad'
  if (/raadsvoorstel/i.test(parties ?? '')) return 'raad'
  if (/^college\b/i.test(parties ?? '')) return 'college'
  return bodyIn(title) ?? bodyIn(parties ?? '')
}
