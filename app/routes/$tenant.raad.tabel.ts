import { tableLoader } from '~/http/table-loader.server'
import { readCouncilPage } from './$tenant.raad/read.server'
import type { Line } from './$tenant.raad/subjects'

const columns = ['kolom', 'onderwerp', 'zin', 'reden', 'nog_zonder_toelichting'] as const

/** The page for the raad as data: a row for each subject that is done together, alone or otherwise. */
export const loader = tableLoader({ may: 'council:read', kind: 'gemeente' }, ({ scope }) => {
  const { tenant, today, plan, asks, ahead, goals, subjects, changes } = readCouncilPage(scope)
  const rows = Object.entries<Line[]>(subjects?.columns ?? {}).flatMap(([column, lines]) =>
    lines.map((line) => ({ column, ...line })),
  )
  return {
    json: {
      asOf: today,
      municipality: tenant.slug,
      plan,
      asks: asks.map(({ id, on, text, href }) => ({ id, on, text, href })),
      ahead,
      goals,
      rows: rows.map(({ column, title, text, reason, open, href }) => ({
        column,
        title,
        text,
        reason,
        open,
        href,
      })),
      seen: subjects?.seen ?? 0,
      total: subjects?.total ?? 0,
      changes,
    },
    table: {
      name: `voor-de-raad-${tenant.slug}`,
      columns,
      rows: rows.map(({ column, title, text, reason, open }) => [
        column,
        title,
        text,
        reason,
        open ? 'ja' : 'nee',
      ]),
    },
  }
})
