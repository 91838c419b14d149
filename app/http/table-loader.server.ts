import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { toCsv, toXlsx, type ExportTable } from '~/documents/table.server'
import { tenantLoader, type LoaderRule, type Reading } from './tenant-loader.server'

/** A table page: what `.json` answers, and the rows of `.csv` and `.xlsx`. */
export interface TableAnswer {
  json: unknown
  table: ExportTable
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const formatOf = (request: Request): string | undefined =>
  new URL(request.url).pathname.split('.').pop()

async function write(format: string | undefined, answer: TableAnswer): Promise<Response> {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  if (format === 'json') {
    headers.set('Content-Type', 'application/json; charset=utf-8')
    return new Response(JSON.stringify(answer.json), { headers })
  }
  headers.set('Content-Disposition', `attachment; filename="${answer.table.name}.${format}"`)
  headers.set('Content-Type', format === 'csv' ? 'text/csv; charset=utf-8' : xlsx)
  if (format === 'csv') return new Response(toCsv(answer.table), { headers })
  return new Response(new Uint8Array(await toXlsx(answer.table)), { headers })
}

/** Makes the loader of a `.tabel.ts` route, with the same rights as the page beside it. */
export function tableLoader<P extends z.ZodType, Q extends z.ZodType>(
  rule: LoaderRule<P, Q>,
  read: (reading: Reading<z.output<P>, z.output<Q>>) => TableAnswer,
) {
  return (args: LoaderFunctionArgs) =>
    tenantLoader(rule, (reading) => write(formatOf(args.request), read(reading)))(args)
}
