import { PDFDict, PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib'
import pLimit from 'p-limit'
import type { Browser } from 'playwright-core'
import { withBrowser } from './chromium.server'

const patience = 20_000
/** A page of the browser takes memory; two at a time is enough for a municipality. */
const limited = pLimit(2)

const form = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }

/** What the file says of itself. */
export interface PdfFacts {
  title: string
  author: string
  /** `YYYY-MM-DD`: the day of the paper, so that the same paper gives the same file. */
  made: string
}

const tooLong = () => new Error(`printing took longer than ${patience / 1000} seconds`)

/** What comes first: the work, or the end of our patience. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong()), patience)
  })
  return Promise.race([work, over]).finally(() => clearTimeout(timer))
}

/** Prints one page of HTML. No script runs and nothing is fetched: the string is all there is. */
async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  try {
    const page = await context.newPage()
    await page.route('**/*', (route) => route.abort())
    await page.setContent(html, { waitUntil: 'load', timeout: patience })
    return await inTime(page.pdf(form))
  } finally {
    await context.close()
  }
}

/** Chromium names these as PDF 2.0 does; PDF 1.7 is told what they are. */
function mapRoles(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  root?.set(PDFName.of('RoleMap'), pdf.context.obj({ Strong: 'Span', Em: 'Span' }))
}

/** Chromium writes PDF 1.4; 1.7 is the open standard (ISO 32000-1). */
async function finished(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const day = new Date(`${facts.made}T00:00:00Z`)
  pdf.setTitle(facts.title, { showInWindowTitleBar: true })
  pdf.setAuthor(facts.author)
  pdf.setLanguage('nl-NL')
  pdf.setCreator('Kompas De Copen')
  pdf.setProducer('Kompas De Copen')
  pdf.setCreationDate(day)
  pdf.setModificationDate(day)
  pdf.catalog.set(PDFName.of('Version'), PDFName.of('1.7'))
  mapRoles(pdf)
  pdf.context.header = PDFHeader.forVersion(1, 7)
  return pdf.save({ useObjectStreams: false })
}

/**
 * A page of HTML as a tagged PDF 1.7 with an outline. Throws `NoChromium` where there is no browser, and
 * a timeout error when printing takes longer than twenty seconds.
 */
export const printPdf = (html: string, facts: PdfFacts): Promise<Uint8Array> =>
  limited(async () => finished(await withBrowser((browser) => print(browser, html)), facts))
