import { getDocumentProxy } from 'unpdf'
import { rejoin, type Block } from './blocks'
import { guessHeadings } from './guess-headings'
import { layoutBlocks } from './pdf-layout'
import { linesOnPage, withoutRepeats, type PdfLine } from './pdf-lines'
import { taggedBlocks, type StructNode } from './pdf-tags'
import type { Read } from './read-docx'
import { refuse, type Refused } from './refusal'

const MAX_PAGES = 500
/** Fewer characters on an average page than this is no text layer but a stamp on a scan. */
const MIN_CHARACTERS = 25

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/** Blocks of a pdf: by its tags where it has them, else by size and place of its lines. */
export async function readPdf(bytes: Uint8Array): Promise<Read | Refused> {
  const opened = await open(bytes)
  if ('reason' in opened) return opened
  if (opened.numPages > MAX_PAGES) return refuse('te_lang')
  const pages: { lines: PdfLine[]; tagged: Block[] | null }[] = []
  const marks = await opened.getMarkInfo()
  for (let number = 1; number <= opened.numPages; number++) {
    pages.push(await readPage(await opened.getPage(number), marks?.['Marked'] === true))
  }
  const sizes = pages.map(({ lines }) => lines.reduce((sum, line) => sum + line.text.length, 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total / Math.max(1, pages.length) < MIN_CHARACTERS) return refuse('geen_tekstlaag')
  const empty = sizes.flatMap((size, at) => (size === 0 ? [at + 1] : []))
  const warnings =
    empty.length > 0
      ? [
          `Op bladzijde ${empty.join(', ')} staat geen leesbare tekst; misschien is dat een afbeelding.`,
        ]
      : []
  return { blocks: blocksOf(pages), warnings }
}

async function open(bytes: Uint8Array): Promise<Pdf | Refused> {
  try {
    // pdf.js takes the buffer over, so it gets a copy; fonts are not needed to read text.
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return refuse(name === 'PasswordException' ? 'versleuteld' : 'beschadigd')
  }
}

async function readPage(page: Page, marked: boolean) {
  const content = await page.getTextContent({ includeMarkedContent: marked })
  const tree: StructNode | null = marked ? await page.getStructTree() : null
  const lines = linesOnPage(content.items)
  const read = { lines, tagged: tree ? taggedBlocks(tree, content.items) : null }
  page.cleanup()
  return read
}

/** Tags are used when they hold nearly all the text; some programs tag only a part. */
function blocksOf(pages: { lines: PdfLine[]; tagged: Block[] | null }[]): Block[] {
  const letters = (text: string) => text.replace(/\s/g, '').length
  const tagged = pages.flatMap((page) => page.tagged ?? [])
  const inTags = tagged.reduce((sum, { text }) => sum + letters(text), 0)
  const inLines = pages
    .flatMap(({ lines }) => lines)
    .reduce((sum, { text }) => sum + letters(text), 0)
  if (inTags > inLines * 0.8) {
    const headed = tagged.some(({ level }) => level !== null)
    return headed ? rejoin(tagged) : guessHeadings(rejoin(tagged))
  }
  const blocks = rejoin(layoutBlocks(withoutRepeats(pages.map(({ lines }) => lines))))
  return guessHeadings(blocks)
}
