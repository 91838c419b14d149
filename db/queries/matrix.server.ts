import { and, asc, eq, lte, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Path } from '~/domain/alignment/derived'
import type { Contradiction } from '~/domain/alignment/contradiction'
import type { LocalRef } from '~/domain/alignment/finding'
import { holdsOn } from '~/domain/alignment/position'
import { discussionStands, isClosed, stateOf } from '~/domain/alignment/state'
import type {
  CellState,
  DiscussionOutcome,
  DivergenceKind,
  PositionKind,
  Relation,
} from '~/domain/alignment/vocabulary'
import type { PlainDate } from '~/domain/dates'
import type { Level } from '~/domain/plans/vocabulary'
import { isTheme, type ThemeId } from '~/domain/strategies/kernbeleid'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { cellsHeldOn, findingsHeldOn } from '../held-rows'
import { newestDiscussion } from '../divergence-rows.server'
import { kept } from '../prepare-once.server'
import {
  cells,
  discussions,
  divergences,
  findings,
  links,
  positions,
  priorities,
  priorityThemes,
} from '../schema'
import {
  municipalitiesWithPlans,
  plansTogether,
  strategiesTogether,
  type RegionHead,
} from './region.server'

/** One priority of a current strategy: a row of the matrix. */
export interface MatrixPriority {
  owner: TenantSlug
  planId: string
  id: string
  number: string
  title: string
  level: Level
  themes: ThemeId[]
}

/** What one shared plan version answers to one regional priority, as `align` left it. */
export interface SharedCell {
  municipality: TenantSlug
  owner: TenantSlug
  planId: string
  priorityId: string
  state: CellState
  relation: Relation | null
  derived: boolean
  certain: boolean
  conflict: Contradiction | null
  path: Path | null
  depth: number
  nominal: boolean
  level: Level | null
  localItems: LocalRef[]
}

/** A divergence of a shared plan version, without its passages. */
export interface SharedFinding {
  municipality: TenantSlug
  id: string
  kind: DivergenceKind
  /** The regional priority that it stands on; null when it is about plans as a whole. */
  owner: TenantSlug | null
  planId: string | null
  priorityId: string | null
  since: string
  position: PositionKind | null
  recordedOn: string | null
  /** With a position whose review date has not come. */
  explained: boolean
  /** What the driehoek agreed, while that stands. */
  outcome: DiscussionOutcome | null
  /** The driehoek agreed to leave it as it is. */
  closed: boolean
}

/** All that the matrix shows, before any filter. */
export interface MatrixRead {
  strategies: RegionHead[]
  priorities: MatrixPriority[]
  municipalities: {
    slug: TenantSlug
    name: string
    plan: RegionHead | null
    /** It shared one then, and took it back since. */
    withdrawn: boolean
  }[]
  cells: SharedCell[]
  findings: SharedFinding[]
}

type VersionColumns = Record<'tenantId' | 'planId' | 'version', SQLiteColumn>
type Version = Pick<RegionHead, 'owner' | 'planId' | 'version'>

/** The row belongs to one of the versions in this placeholder; each is found by its key. */
const inVersions = (table: VersionColumns, name: string): SQL =>
  sql`(${table.tenantId}, ${table.planId}, ${table.version}) in (
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${sql.placeholder(name)}))`

const keysOf = (heads: readonly Version[]): string =>
  JSON.stringify(heads.map(({ owner, planId, version }) => [owner, planId, version]))

const priorityRows = kept(() =>
  db
    .select({
      owner: priorities.tenantId,
      planId: priorities.planId,
      id: priorities.id,
      number: priorities.number,
      title: priorities.title,
      level: priorities.level,
      // Written out: without a join, Drizzle names outer columns without their table, and inside the
      // subquery such a name would be the subquery's own column.
      themes: sql<string | null>`(select group_concat(t.theme) from ${priorityThemes} t
        where t.tenant_id = priorities.tenant_id and t.plan_id = priorities.plan_id
        and t.version = priorities.version and t.priority_id = priorities.id)`,
    })
    .from(priorities)
    .where(inVersions(priorities, 'strategies'))
    .orderBy(asc(priorities.position))
    .prepare(),
)

function prioritiesOf(strategies: readonly RegionHead[]): MatrixPriority[] {
  if (strategies.length === 0) return []
  const rows = priorityRows()
    .all({ strategies: keysOf(strategies) })
    .map(({ themes, ...row }) => ({ ...row, themes: (themes ?? '').split(',').filter(isTheme) }))
  return strategies.flatMap(({ owner, planId }) =>
    rows.filter((row) => row.owner === owner && row.planId === planId),
  )
}

const cellRows = kept(() =>
  db
    .select({
      municipality: cells.tenantId,
      owner: cells.subjectTenantId,
      planId: cells.subjectPlanId,
      priorityId: cells.subjectPriorityId,
      state: cells.state,
      relation: cells.relation,
      derived: cells.derived,
      certain: cells.certain,
      conflict: cells.conflict,
      path: cells.path,
      depth: cells.depth,
      nominal: cells.nominal,
      level: cells.level,
      localItems: cells.localItems,
    })
    .from(cells)
    .where(
      cellsHeldOn(sql.placeholder('plans'), sql.placeholder('strategies'), sql.placeholder('on')),
    )
    .prepare(),
)

/** Cells of these plan versions against these strategies, as they held on a day. */
function cellsOf(
  heads: readonly Version[],
  strategies: readonly Version[],
  on: PlainDate,
): SharedCell[] {
  if (heads.length === 0 || strategies.length === 0) return []
  return cellRows().all({ plans: keysOf(heads), strategies: keysOf(strategies), on })
}

/** The newest position recorded by then; a draft is nobody else's business. */
const newest = sql`(select p.id from positions p where p.tenant_id = ${divergences.tenantId}
  and p.divergence_id = ${divergences.id} and p.status = 'vastgelegd'
  and p.recorded_on <= ${sql.placeholder('on')}
  order by p.recorded_at desc, p.rowid desc limit 1)`

const findingRows = kept(() =>
  db
    .select({
      municipality: findings.tenantId,
      id: divergences.id,
      kind: divergences.kind,
      owner: findings.subjectTenantId,
      planId: findings.subjectPlanId,
      priorityId: divergences.subjectPriorityId,
      since: divergences.since,
      position: positions.kind,
      recordedOn: positions.recordedOn,
      reviewOn: positions.reviewOn,
      discussion: {
        on: discussions.on,
        outcome: discussions.outcome,
        reviewOn: discussions.reviewOn,
      },
    })
    .from(findings)
    .innerJoin(
      divergences,
      and(eq(divergences.tenantId, findings.tenantId), eq(divergences.id, findings.divergenceId)),
    )
    .leftJoin(
      positions,
      and(eq(positions.tenantId, divergences.tenantId), eq(positions.id, newest)),
    )
    .leftJoin(
      discussions,
      and(
        eq(discussions.subjectTenantId, divergences.tenantId),
        eq(discussions.divergenceId, divergences.id),
        eq(
          discussions.id,
          newestDiscussion(sql`${sql.placeholder('tenant')}`, sql`${sql.placeholder('on')}`),
        ),
      ),
    )
    .where(findingsHeldOn(sql.placeholder('plans'), sql.placeholder('on')))
    .orderBy(asc(divergences.id))
    .prepare(),
)

function findingsOf(scope: TenantScope, heads: readonly Version[], on: PlainDate): SharedFinding[] {
  if (heads.length === 0) return []
  return findingRows()
    .all({ plans: keysOf(heads), tenant: scope.tenant, on })
    .map(({ reviewOn, discussion, ...row }) => {
      const { position: kind, recordedOn } = row
      const position = kind && recordedOn ? { kind, recordedOn, reviewOn } : null
      const life = { seen: true, reply: null, position, discussion }
      return {
        ...row,
        explained: position !== null && holdsOn(position, on),
        outcome: discussion && discussionStands(life, on) ? discussion.outcome : null,
        closed: isClosed(stateOf(life, on)),
      }
    })
}

/** Divergences of the latest plan version that each municipality of the driehoek shared. */
export function sharedFindings(scope: TenantScope): SharedFinding[] {
  const heads = plansTogether(scope)
  return findingsOf(scope, [...heads.values()], scope.today)
}

/**
 * Priorities of both layers × municipalities of the driehoek, as of a day: what was shared and held
 * then, of what this tenant may read today.
 */
export function readMatrix(scope: TenantScope, on: PlainDate = scope.today): MatrixRead {
  const { municipalities, heads, withdrawn } = municipalitiesWithPlans(scope, on)
  const strategies = strategiesTogether(scope, on)
  const shared = [...heads.values()]
  return {
    strategies,
    priorities: prioritiesOf(strategies),
    municipalities: municipalities.map(({ slug, name }) => ({
      slug,
      name,
      plan: heads.get(slug) ?? null,
      withdrawn: withdrawn.has(slug),
    })),
    cells: cellsOf(shared, strategies, on),
    findings: findingsOf(scope, shared, on),
  }
}

/** When an answer to a regional priority was last given or taken back, per municipality. */
export interface AnswerDay {
  municipality: TenantSlug
  owner: TenantSlug
  planId: string
  priorityId: string
  on: string
}

const answerRows = kept(() =>
  db
    .select({
      municipality: links.tenantId,
      owner: links.subjectTenantId,
      planId: links.subjectPlanId,
      priorityId: links.subjectPriorityId,
      on: sql<string>`max(max(${links.recordedOn},
        coalesce(date(${links.endedAt} / 1000, 'unixepoch'), '')))`,
    })
    .from(links)
    .where(and(inVersions(links, 'plans'), lte(links.recordedOn, sql.placeholder('on'))))
    .groupBy(links.tenantId, links.subjectTenantId, links.subjectPlanId, links.subjectPriorityId)
    .prepare(),
)

/** The last day on which each cell of the matrix got or lost an answer of a person. */
export function answerDays(scope: TenantScope, on: PlainDate = scope.today): AnswerDay[] {
  const heads = plansTogether(scope, on)
  return heads.size === 0 ? [] : answerRows().all({ plans: keysOf([...heads.values()]), on })
}

/** Cells of one own plan version against the strategies that held on a day. */
export function ownCells(
  scope: TenantScope,
  planId: string,
  version: number,
  on: PlainDate = scope.today,
): SharedCell[] {
  return cellsOf([{ owner: scope.tenant, planId, version }], strategiesTogether(scope, on), on)
}
