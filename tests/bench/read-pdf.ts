import { performance } from 'node:perf_hooks'
import { extractText, getDocumentProxy } from 'unpdf'
import { readDocument } from '~/documents/read-document'
import { readInChild } from '~/documents/read-in-child.server'
import { pdfFile, pdfPage } from '../support/documents/samples'
import { median, type Figure } from './figure'

const LIMIT_MS = 2000
const SENTENCE = 'Het college informeert de raad jaarlijks over het IVP 2023-2026 en de voortgang. '

/** One hundred pages of paragraphs of five lines, about 380,000 characters, with a decision in front. */
function longPdf(): Uint8Array {
  const page = (at: number) =>
    pdfPage([
      `# ${at + 1} Hoofdstuk`,
      ...Array.from({ length: 58 }, (_, line) =>
        line % 6 === 5 ? '' : `${SENTENCE.slice(0, 78)}${(at * 50 + line) % 97}`,
      ),
    ])
  const decision = pdfPage([
    '# Raadsbesluit',
    'De raad van de gemeente Voorbeeldstad;',
    'besluit:',
    '1. het IVP 2023-2026 te verlengen tot en met 30 juni 2027.',
    'Aldus besloten in de openbare vergadering van 10 december 2026.',
  ])
  return pdfFile([decision, ...Array.from({ length: 99 }, (_, at) => page(at))])
}

async function timed(read: () => Promise<{ ok: boolean }>): Promise<number> {
  const started = performance.now()
  const result = await read()
  if (!result.ok) throw new Error('the pdf of the benchmark was refused')
  return performance.now() - started
}

/** What the library alone takes for the text, which tells a slow machine from slow code. */
async function bareText(bytes: Uint8Array): Promise<{ ok: boolean }> {
  const { totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  return { ok: totalPages === 100 }
}

/** Milliseconds to read a pdf of 100 pages: the reading alone, and with the start of its process. */
export async function run(): Promise<Figure[]> {
  const bytes = longPdf()
  const here: number[] = []
  const child: number[] = []
  const bare: number[] = []
  for (let round = 0; round < 3; round++) {
    bare.push(await timed(() => bareText(bytes)))
    here.push(await timed(() => readDocument(bytes, 'lang.pdf')))
    child.push(await timed(() => readInChild(bytes, 'lang.pdf')))
  }
  const figure = (name: string, value: number): Figure => ({
    name,
    value: Math.round(value),
    unit: 'ms',
    against: `limit of ${LIMIT_MS} ms`,
    ratio: Number((value / LIMIT_MS).toFixed(3)),
  })
  return [
    figure('read-pdf-100-pages', median(here)),
    {
      ...figure('read-pdf-100-pages-and-facts', median(here)),
      against: `unpdf alone, ${Math.round(median(bare))} ms`,
      ratio: Number((median(here) / median(bare)).toFixed(3)),
    },
    figure('read-pdf-100-pages-in-child', median(child)),
  ]
}
