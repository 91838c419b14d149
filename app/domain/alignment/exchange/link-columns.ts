import type { LinkRow } from './link-row'

/** A value in a table. */
export type Cell = string | number | null

/** The columns of the table of links, out and in. */
export const linkColumns = [
  'verband',
  'gemeente',
  'plan',
  'plan_versie',
  'soort',
  'lokaal',
  'lokaal_titel',
  'uitvoeringsplan',
  'uitvoeringsplan_versie',
  'regio',
  'strategie',
  'strategie_versie',
  'prioriteit',
  'prioriteit_titel',
  'relatie',
  'uitleg',
  'status',
  'vastgelegd_op',
  'lokaal_hash',
  'regio_hash',
] as const
export type LinkColumn = (typeof linkColumns)[number]

/** Without these a row does not say which two texts it is about, or how they relate. */
export const neededColumns: readonly LinkColumn[] = [
  'plan',
  'plan_versie',
  'soort',
  'lokaal',
  'regio',
  'strategie',
  'strategie_versie',
  'prioriteit',
  'relatie',
  'uitleg',
]

function cellsByName(row: LinkRow): Record<LinkColumn, Cell> {
  const { local, localSide, plan, strategy, regional } = row
  const action = local?.kind === 'actie'
  return {
    verband: row.id,
    gemeente: plan.owner,
    plan: plan.planId,
    plan_versie: plan.version,
    soort: local?.kind ?? null,
    lokaal: local?.itemId ?? null,
    lokaal_titel: row.localTitle,
    uitvoeringsplan: action ? local.planId : null,
    uitvoeringsplan_versie: action ? local.version : null,
    regio: strategy.owner,
    strategie: strategy.planId,
    strategie_versie: strategy.version,
    prioriteit: regional.priorityId,
    prioriteit_titel: row.regionalTitle,
    relatie: row.relation,
    uitleg: row.note,
    status: row.state,
    vastgelegd_op: row.on,
    lokaal_hash: localSide.hash,
    regio_hash: strategy.hash,
  }
}

/** A link as a row of the table, in the order of `linkColumns`. */
export const linkCells = (row: LinkRow): Cell[] => {
  const cells = cellsByName(row)
  return linkColumns.map((column) => cells[column])
}
