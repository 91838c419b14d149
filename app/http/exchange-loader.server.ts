import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { found } from '~/commands/refusals'
import { toOscal } from '~/documents/oscal'
import { toSkos } from '~/documents/skos'
import { toSssom, type LinkExport } from '~/documents/sssom'
import { env } from '~/env.server'
import { tenantLoader, type LoaderRule, type Reading } from './tenant-loader.server'

/** The links that leave; the wrapper knows the address of the portal. */
export type ExchangeAnswer = Omit<LinkExport, 'base'>

interface Format {
  ending: string
  type: string
  /** The text of the file; throws `NotFound` where the format cannot say that there is nothing. */
  write: (set: LinkExport) => string
}

const formats: readonly Format[] = [
  { ending: 'sssom.tsv', type: 'text/tab-separated-values; charset=utf-8', write: toSssom },
  {
    ending: 'oscal.json',
    type: 'application/json; charset=utf-8',
    write: (set) => JSON.stringify(found(toOscal(set)), null, 2),
  },
  {
    ending: 'jsonld',
    type: 'application/ld+json; charset=utf-8',
    write: (set) => JSON.stringify(toSkos(set), null, 2),
  },
]

/** Makes the loader of an `.uitwisseling.ts` route, with the same rights as the page beside it. */
export function exchangeLoader<P extends z.ZodType, Q extends z.ZodType>(
  rule: LoaderRule<P, Q>,
  read: (reading: Reading<z.output<P>, z.output<Q>>) => ExchangeAnswer,
) {
  return (args: LoaderFunctionArgs) =>
    tenantLoader(rule, (reading) => {
      const { pathname, origin } = new URL(args.request.url)
      const format = found(formats.find(({ ending }) => pathname.endsWith(`.${ending}`)))
      const set = { base: env.ORIGIN ?? origin, ...read(reading) }
      return new Response(format.write(set), {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Type': format.type,
          'Content-Disposition': `attachment; filename="verbanden-${set.tenant}.${format.ending}"`,
        },
      })
    })(args)
}
