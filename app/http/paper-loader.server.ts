import type { LoaderFunctionArgs } from '@remix-run/node'
import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { NoChromium } from '~/documents/chromium.server'
import { printPdf } from '~/documents/print-pdf.server'
import { writeDocx } from '~/documents/write-docx.server'
import { nameOf, type Paper } from '~/domain/papers/paper'
import { noPdfPage } from '~/ui/papers/NoPdfPage'
import { printedPaper } from '~/ui/papers/printed'
import { log } from './log.server'
import { contentSecurityPolicy } from './security-headers'
import { tenantLoader, type LoaderRule, type Reading } from './tenant-loader.server'

/** A paper with the name of its file, without ending. */
export interface PaperAnswer {
  paper: Paper
  fileName: string
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

const file = (bytes: Uint8Array, format: keyof typeof types, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': types[format],
      'Content-Disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${format}"`,
    },
  })

/** Where there is no browser to print with: a page that offers the two other forms. */
function unavailable(request: Request): Response {
  const { pathname, search } = new URL(request.url)
  const page = pathname.replace(/\.pdf$/, '')
  return new Response(noPdfPage({ page: page + search, word: `${page}.docx${search}` }), {
    status: 503,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy(randomBytes(16).toString('base64')),
    },
  })
}

async function asPdf({ paper, fileName }: PaperAnswer, request: Request): Promise<Response> {
  const { made, municipality } = paper.stamp
  const facts = { title: nameOf(paper), author: `Gemeente ${municipality}`, made }
  try {
    return file(await printPdf(printedPaper(paper), facts), 'pdf', fileName)
  } catch (err) {
    // Without a browser, and when it stumbles, there are still two other ways to the same paper.
    if (err instanceof NoChromium) log.warn({ err }, 'no browser to print with')
    else log.error({ err }, 'printing failed')
    return unavailable(request)
  }
}

/** Makes the loader of a `.stuk.ts` route, with the same rights as the page beside it. */
export function paperLoader<P extends z.ZodType, Q extends z.ZodType>(
  rule: LoaderRule<P, Q>,
  read: (reading: Reading<z.output<P>, z.output<Q>>) => PaperAnswer,
) {
  return ({ request, ...args }: LoaderFunctionArgs) =>
    tenantLoader(rule, async (reading) => {
      const answer = read(reading)
      if (new URL(request.url).pathname.endsWith('.pdf')) return asPdf(answer, request)
      return file(await writeDocx(answer.paper), 'docx', answer.fileName)
    })({ request, ...args })
}
