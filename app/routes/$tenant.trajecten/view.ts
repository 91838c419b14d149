import type { SharedStep, SharedTraject } from 'db/queries/across-trajects.server'
import { addDays, type PlainDate } from '~/domain/dates'
import type { DecisionBody } from '~/domain/decisions/decision'
import type { TenantKind } from '~/domain/tenancy/tenant'
import { barsOf, type TrajectRow } from '~/ui/trajects/trajectScale'

const decides: Record<TenantKind, DecisionBody> = {
  gemeente: 'raad',
  driehoek: 'driehoek',
  regio: 'regionaal_veiligheidscollege',
  partner: 'driehoek',
}

const dayOf = ({ actual, planned }: SharedStep): PlainDate | null =>
  actual ?? planned.to ?? planned.from

/** One traject in a line: what is due, when the plan is decided on, and whether that is in time. */
export function overviewOf(traject: SharedTraject, until: PlainDate | null, today: PlainDate) {
  const { owner, steps } = traject
  const decision = steps.findLast(({ body }) => body === decides[owner.kind])
  const decidedOn = decision ? dayOf(decision) : null
  const open = steps.find(({ status }) => status !== 'klaar')
  const due = open?.planned.to ?? null
  const gap = until !== null && decidedOn !== null && decidedOn > addDays(until, 1)
  return {
    ...traject,
    until,
    now: open ? { nr: open.nr, title: open.title, late: due !== null && due < today } : null,
    done: steps.filter(({ status }) => status === 'klaar').length,
    decidedOn,
    decided: decision?.status === 'klaar',
    without:
      gap && decision?.status !== 'klaar'
        ? { from: addDays(until, 1), to: addDays(decidedOn, -1) }
        : null,
  }
}
type Overview = ReturnType<typeof overviewOf>

/** A row of the figure for each traject; the name of the owner, and of the plan where it has more. */
export const figureRows = (trajects: readonly Overview[]): TrajectRow[] =>
  trajects.map(({ owner, planId, title, steps, until, decided }) => {
    const several = trajects.filter((other) => other.owner.slug === owner.slug).length > 1
    return {
      key: `${owner.slug}/${planId}`,
      label: several ? `${owner.name}, ${title}` : owner.name,
      tenant: owner.slug,
      bars: barsOf(steps),
      until: decided ? null : until,
    }
  })

/** The file of the page as JSON. */
export const trajectsJson = (trajects: readonly Overview[]) => ({
  trajects: trajects.map(({ owner, planId, title, sharedOn, fictitious, steps, without }) => ({
    owner: owner.slug,
    plan: { id: planId, title },
    sharedOn,
    fictitious,
    without,
    steps,
  })),
})

/** The same with a row for each step. */
export const trajectsTable = (trajects: readonly Overview[]) => ({
  columns: [
    'wie',
    'plan',
    'nr',
    'stap',
    'gepland van',
    'gepland tot en met',
    'gepland',
    'klaar op',
    'wie besluit',
    'stand',
    'fictief',
  ],
  rows: trajects.flatMap(({ owner, planId, fictitious, steps }) =>
    steps.map(({ nr, title, planned, actual, body, status }) => [
      owner.slug,
      planId,
      nr,
      title,
      planned.from,
      planned.to,
      planned.words,
      actual,
      body,
      status,
      fictitious ? 'ja' : 'nee',
    ]),
  ),
})
