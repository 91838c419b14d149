import { listMoments } from 'db/queries/moments.server'
import { z } from 'zod'
import { byDay, momentKinds, type Moment } from '~/domain/alignment/between/moment'
import type { TenantScope } from '~/domain/tenancy/scope'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { choice } from '~/http/query-fields'
import { deedSentence } from '~/ui/nl/deeds'

/** The address of the list of moments. */
export const MomentsQuery = z.object({
  soort: choice(z.enum(momentKinds)),
  wie: choice(TenantSlug),
})
export type MomentsQuery = z.infer<typeof MomentsQuery>

/** What happened, as one line: a sentence with the label of what was invented. */
export const lineOf = (moment: Moment) => ({
  kind: moment.did,
  organisation: moment.by.organisation,
  sentence: deedSentence(moment),
  fictitious: moment.fictitious,
})

/** The moments that a filter asks for, newest day first, and whose there are. */
export function readMoments(scope: TenantScope, { soort, wie }: MomentsQuery) {
  const all = listMoments(scope)
  const owners = new Map(all.map(({ by }) => [by.organisation, by.name]))
  const shown = all.filter(
    ({ did, by }) =>
      (soort === undefined || did === soort) && (wie === undefined || by.organisation === wie),
  )
  return {
    total: all.length,
    owners: [...owners]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
    shown,
    days: byDay(shown).map(({ on, moments }) => ({ on, lines: moments.map(lineOf) })),
  }
}
