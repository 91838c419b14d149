import type Database from 'better-sqlite3'

/** Stands in every text of the other region. */
export const elsewhere = 'KANARIE'
/** A theme that no strategy of De Copen has. */
export const rareTheme = 'toerisme'
/** Ids that De Copen has too: they may not pull in what belongs to others. */
const ids = ['ondermijning', 'digitale-veiligheid', 'eigen']

type Row = Record<string, string | number | null>

/** Adds another driehoek with its own municipalities, strategy, plans, cells and findings, all public. */
export function addRegionElsewhere(sqlite: Database.Database, municipalities: number): void {
  const into = (table: string, row: Row) =>
    sqlite
      .prepare(
        `insert into ${table} (${Object.keys(row).join()})
         values (${Object.keys(row)
           .map(() => '?')
           .join()})`,
      )
      .run(...Object.values(row))

  function tenant(slug: string, kind: string): void {
    into('bodies', { id: slug, name: `${elsewhere} ${slug}`, kind })
    into('tenants', { slug, name: `${elsewhere} ${slug}`, kind, body_id: slug })
  }

  function sharedPlan(slug: string, kind: string, layer: string) {
    const version = { tenant_id: slug, plan_id: 'plan', version: 1 }
    into('plans', { tenant_id: slug, id: 'plan', kind, layer, fictitious: 1, created_at: 0 })
    into('plan_versions', {
      ...version,
      title: elsewhere,
      status: 'vastgesteld',
      period_from: '2023-01-01',
      period_to: '2026-12-31',
      created_at: 0,
    })
    ids.forEach((id, position) => {
      const text = { title: elsewhere, why: elsewhere, approach: elsewhere }
      into('priorities', {
        ...version,
        id,
        position,
        number: `${position}`,
        level: 'speerpunt',
        ...text,
      })
      into('priority_themes', { ...version, priority_id: id, theme: rareTheme })
    })
    into('shared_versions', { ...version, content_hash: slug, frozen_at: 0 })
    into('shares', { ...version, id: 'deling', visibility: 'openbaar', from_on: '2023-01-01' })
    return version
  }

  function findingOf(version: Row, subject: Row, id: string): void {
    const since = '2024-01-01'
    const owner = { tenant_id: version['tenant_id'] ?? null }
    into('cells', {
      ...version,
      ...subject,
      subject_priority_id: id,
      state: 'overgenomen',
      derived: 0,
      certain: 1,
      depth: 3,
      nominal: 0,
      local_items: '[]',
      from_on: since,
    })
    into('divergences', { ...owner, id, kind: 'nominaal', identity: id, since })
    into('findings', {
      ...version,
      ...subject,
      divergence_id: id,
      why: '{}',
      passages_hash: id,
      since,
      from_on: since,
    })
  }

  sqlite.transaction(() => {
    tenant('elders', 'driehoek')
    sharedPlan('elders', 'strategie', 'de_copen')
    const subject = { subject_tenant_id: 'elders', subject_plan_id: 'plan', subject_version: 1 }
    for (let at = 0; at < municipalities; at += 1) {
      const slug = `elders-${at}`
      tenant(slug, 'gemeente')
      into('region_members', { tenant_id: 'elders', body_id: slug, from_on: '2016-01-01' })
      const version = sharedPlan(slug, 'ivp', 'gemeente')
      for (const id of ids) findingOf(version, subject, id)
    }
  })()
}
