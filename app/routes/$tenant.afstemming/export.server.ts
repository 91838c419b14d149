import { answerDays, readMatrix, type MatrixRead } from 'db/queries/matrix.server'
import type { RegionHead } from 'db/queries/region.server'
import type { ExportTable } from '~/documents/table.server'
import { dayForData } from '~/http/as-of.server'
import type { TenantScope } from '~/domain/tenancy/scope'
import { priorityKey } from '~/http/paths'
import type { TableAnswer } from '~/http/table-loader.server'
import type { AlignmentQuery } from './filter'
import { readGemeente } from './read-gemeente.server'
import { columnsOf, filtered, openOf, rowsOf, shows, stateOf, type Place } from './matrix-rows'

const strategyKey = ({ owner, planId }: Pick<RegionHead, 'owner' | 'planId'>) =>
  `${owner}.${planId}`

/** The position that explains the cell: that on a missing counterpart first, else the newest one. */
function positionOf({ findings }: Place) {
  const explained = findings.filter((one) => one.explained)
  const newest = [...explained].sort((a, b) =>
    (a.recordedOn ?? '') < (b.recordedOn ?? '') ? 1 : -1,
  )
  return (explained.find(({ kind }) => kind === 'ontbreekt_lokaal') ?? newest[0])?.position ?? null
}

const cellJson = (place: Place) => ({
  municipality: place.municipality,
  priorityId: priorityKey(place.priority.owner, place.priority.id),
  state: stateOf(place),
  relation: place.cell?.relation ?? null,
  derived: place.cell?.derived ?? false,
  path: place.cell?.path ?? null,
  depth: place.cell?.depth ?? 0,
  nominal: place.cell?.nominal ?? false,
  conflict: place.cell?.conflict ?? null,
  divergences: place.findings.map(({ id }) => id),
  position: positionOf(place),
})

const headJson = ({ strategies, priorities }: MatrixRead, on: string) => ({
  strategies: strategies.map((one) => ({
    id: strategyKey(one),
    layer: one.layer,
    version: one.version,
    period: one.period,
    alarm: one.period.to < on ? { kind: 'periode_voorbij', on: one.period.to } : null,
  })),
  priorities: priorities.map(({ owner, planId, id, title, level, themes }) => ({
    id: priorityKey(owner, id),
    strategyId: strategyKey({ owner, planId }),
    title,
    level,
    themes,
  })),
})

const columns = [
  'laag',
  'prioriteit',
  'titel',
  'niveau',
  'themas',
  'gemeente',
  'plan',
  'versie',
  'stand',
  'verband',
  'afgeleid',
  'diepte',
  'nominaal',
  'past_niet_bij_keten',
  'niveau_lokaal',
  'afwijkingen',
  'zonder_toelichting',
  'standpunt',
] as const

function tableOf(read: MatrixRead, places: Place[]): ExportTable {
  return {
    name: 'afstemming',
    columns,
    rows: places.map((place) => {
      const { priority, cell, findings } = place
      const plan = read.municipalities.find(({ slug }) => slug === place.municipality)?.plan
      const layer = read.strategies.find(({ owner }) => owner === priority.owner)?.layer ?? null
      return [
        layer,
        priorityKey(priority.owner, priority.id),
        priority.title,
        priority.level,
        priority.themes.join(', '),
        place.municipality,
        plan?.planId ?? null,
        plan?.version ?? null,
        stateOf(place),
        cell?.relation ?? null,
        cell?.derived ?? false,
        cell?.depth ?? 0,
        cell?.nominal ?? false,
        (cell?.conflict ?? null) !== null,
        cell?.level ?? null,
        findings.map(({ id }) => id).join(', '),
        openOf(place),
        positionOf(place),
      ]
    }),
  }
}

/** The matrix of today or an earlier day as data: one cell for each priority and municipality. */
export function matrixTable(scope: TenantScope, query: AlignmentQuery): TableAnswer {
  const { on } = dayForData(query.op, scope.today)
  const read = filtered(readMatrix(scope, on), query)
  const shown = columnsOf(read, query)
  const places = rowsOf(read, query.sinds === undefined ? [] : answerDays(scope, on))
    .flatMap((row) => row.places)
    .filter((place) => shown.some(({ slug }) => slug === place.municipality) && shows(place, query))
  return {
    json: {
      asOf: on,
      ...headJson(read, on),
      municipalities: shown.map(({ slug, name, plan }) => ({
        slug,
        name,
        plan: plan && {
          id: plan.planId,
          title: plan.title,
          version: plan.version,
          period: plan.period,
          status: plan.status,
        },
      })),
      cells: places.map(cellJson),
    },
    table: tableOf(read, places),
  }
}

/** The gap lists of a municipality as data, in both directions. */
export function gapTable(scope: TenantScope, query: AlignmentQuery): TableAnswer {
  const { on } = dayForData(query.op, scope.today)
  const { view } = readGemeente(scope, query)
  const rows = (view?.layers ?? []).flatMap((layer) => layer.rows.map((row) => ({ layer, row })))
  const regional = rows.map(({ layer, row }) => ({
    direction: 'regionaal' as const,
    layer: layer.layer,
    priorityId: priorityKey(row.owner, row.priorityId),
    localId: null,
    title: row.title,
    level: row.level,
    state: row.state,
    relation: row.relation,
    derived: row.derived,
    depth: row.depth ?? 0,
    nominal: row.nominal,
    conflict: row.conflict,
    path: row.path,
    local: row.local,
    shared: row.shared,
    divergences: row.divergences.map(({ id }) => id),
  }))
  const local = (view?.alone ?? []).map((one) => ({
    direction: 'lokaal' as const,
    localId: one.id,
    title: one.title,
    level: one.level,
    divergences: one.divergenceId ? [one.divergenceId] : [],
  }))
  return {
    json: {
      asOf: on,
      plan: view && { id: view.plan.id, version: view.plan.version, title: view.plan.title },
      priorities: regional,
      onlyLocal: local,
    },
    table: {
      name: `afstemming-${scope.tenant}`,
      columns: [
        'richting',
        'laag',
        'prioriteit',
        'titel',
        'niveau',
        'stand',
        'verband',
        'afgeleid',
        'diepte',
        'nominaal',
        'past_niet_bij_keten',
        'lokaal',
        'in_plannen',
        'beoordeeld',
        'afwijkingen',
      ],
      rows: [
        ...regional.map((one) => [
          one.direction,
          one.layer,
          one.priorityId,
          one.title,
          one.level,
          one.state,
          one.relation,
          one.derived,
          one.depth,
          one.nominal,
          one.conflict !== null,
          one.local.join('; '),
          one.shared.count,
          one.shared.assessed,
          one.divergences.join(', '),
        ]),
        ...local.map((one) => [
          one.direction,
          'gemeente',
          one.localId,
          one.title,
          one.level,
          null,
          null,
          false,
          null,
          false,
          false,
          one.title,
          null,
          null,
          one.divergences.join(', '),
        ]),
      ],
    },
  }
}
