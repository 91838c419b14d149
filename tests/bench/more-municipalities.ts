import type Database from 'better-sqlite3'

/** Tables of a municipality that aligning reads, each after those that it refers to. */
const tables = [
  'plans',
  'plan_versions',
  'priorities',
  'priority_themes',
  'priority_predecessors',
  'goals',
  'measures',
  'decisions',
  'shared_versions',
  'shares',
  'links',
] as const

/**
 * Fills the demo region up to this many municipalities: each is a copy of one of the five, with its
 * plans, links and memberships under a slug of its own.
 */
export function fillRegion(sqlite: Database.Database, total: number): void {
  const sources = sqlite
    .prepare<[], { slug: string; body: string }>(
      `select slug, body_id as body from tenants where kind = 'gemeente' order by slug`,
    )
    .all()
  const columns = (table: string) =>
    sqlite
      .prepare<[string], { name: string }>('select name from pragma_table_info(?)')
      .all(table)
      .map(({ name }) => name)

  const copy = sqlite.transaction((source: { slug: string; body: string }, slug: string) => {
    sqlite
      .prepare(`insert into bodies (id, name, kind) select ?, ?, kind from bodies where id = ?`)
      .run(slug, slug, source.body)
    sqlite
      .prepare(`insert into tenants (slug, name, kind, body_id) values (?, ?, 'gemeente', ?)`)
      .run(slug, slug, slug)
    sqlite
      .prepare(
        `insert into region_members (tenant_id, body_id, from_on, until_on)
         select tenant_id, ?, from_on, until_on from region_members where body_id = ?`,
      )
      .run(slug, source.body)
    for (const table of tables) {
      const names = columns(table)
      const values = names.map((name) => (name === 'tenant_id' ? '?' : name))
      sqlite
        .prepare(
          `insert into ${table} (${names.join()}) select ${values.join()} from ${table}
           where tenant_id = ?`,
        )
        .run(slug, source.slug)
    }
  })
  for (let at = sources.length; at < total; at += 1) {
    const source = sources[at % sources.length]
    if (source) copy(source, `gemeente-${at}`)
  }
}
