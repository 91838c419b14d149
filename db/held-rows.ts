import { sql, type Placeholder, type SQL } from 'drizzle-orm'

/**
 * Which rows held on a day, found by their keys: for each cell or finding the last row that began by
 * then. The work does not grow with how often a row changed, as long as the loops run in this order,
 * which is what `cross join` means to SQLite. `plans` and `strategies` are JSON lists of
 * `[owner, planId, version]`.
 */
type Value = string | Placeholder

/** Cells of these plan versions against the priorities of these strategies, as a condition on `cells`. */
export const cellsHeldOn = (plans: Value, strategies: Value, on: Value): SQL => sql`cells.rowid in (
  select c.rowid from json_each(${plans}) p cross join json_each(${strategies}) s
  cross join priorities r on r.tenant_id = s.value ->> 0 and r.plan_id = s.value ->> 1
    and r.version = s.value ->> 2
  cross join cells c on c.tenant_id = p.value ->> 0 and c.plan_id = p.value ->> 1
    and c.version = p.value ->> 2 and c.subject_tenant_id = r.tenant_id
    and c.subject_plan_id = r.plan_id and c.subject_version = r.version
    and c.subject_priority_id = r.id and c.from_on = (
      select max(h.from_on) from cells h where h.tenant_id = p.value ->> 0
      and h.plan_id = p.value ->> 1 and h.version = p.value ->> 2
      and h.subject_tenant_id = r.tenant_id and h.subject_plan_id = r.plan_id
      and h.subject_version = r.version and h.subject_priority_id = r.id and h.from_on <= ${on})
  where c.until_on is null or c.until_on > ${on})`

/** Findings in these plan versions, as a condition on `findings`. */
export const findingsHeldOn = (plans: Value, on: Value): SQL => sql`findings.rowid in (
  select f.rowid from json_each(${plans}) p
  cross join divergences d on d.tenant_id = p.value ->> 0
  cross join findings f on f.tenant_id = d.tenant_id and f.plan_id = p.value ->> 1
    and f.version = p.value ->> 2 and f.divergence_id = d.id and f.from_on = (
      select max(h.from_on) from findings h where h.tenant_id = d.tenant_id
      and h.plan_id = p.value ->> 1 and h.version = p.value ->> 2
      and h.divergence_id = d.id and h.from_on <= ${on})
  where f.until_on is null or f.until_on > ${on})`
