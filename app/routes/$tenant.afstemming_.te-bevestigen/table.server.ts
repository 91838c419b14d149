import type { TenantScope } from '~/domain/tenancy/scope'
import type { TableAnswer } from '~/http/table-loader.server'
import { readToConfirm, type LeftOverRow, type TrayRow, type WaitingRow } from './read.server'

const columns = [
  'wat',
  'id',
  'plan',
  'versie',
  'onderdeel',
  'relatie',
  'uitleg',
  'vastgelegd op',
  'strategie',
  'versie strategie',
  'prioriteit',
  'tekst toen',
  'tekst nu',
  'eigen tekst toen',
  'eigen tekst nu',
  'voorstel',
] as const

const common = (row: WaitingRow | TrayRow | LeftOverRow) => [
  row.id,
  row.plan.id,
  row.plan.version,
  row.item,
  row.relation,
  row.note,
  row.on,
  row.regional.strategy,
  row.regional.version,
  row.regional.title,
]

/** What waits for a person, as rows: texts that changed, the tray, and parts that are gone. */
export function toConfirmTable(scope: TenantScope): TableAnswer {
  const { waiting, tray, leftOver } = readToConfirm(scope)
  return {
    json: {
      toConfirm: waiting,
      tray: tray.map(({ choices: _choices, ...row }) => row),
      leftOver,
    },
    table: {
      name: `${scope.tenant}-te-bevestigen`,
      columns,
      rows: [
        ...waiting.map((row) => [
          'te bevestigen',
          ...common(row),
          row.then?.regional ?? null,
          row.now.regional,
          row.then?.local ?? null,
          row.now.local,
          null,
        ]),
        ...tray.map((row) => [
          'zonder zekere plek',
          ...common(row),
          row.before,
          row.proposed?.words ?? null,
          null,
          null,
          row.proposed?.title ?? null,
        ]),
        ...leftOver.map((row) => [
          'onderdeel weggehaald',
          ...common(row),
          ...Array<null>(5).fill(null),
        ]),
      ],
    },
  }
}
