import Database from 'better-sqlite3'
import { copyFileSync } from 'node:fs'
import { addDays } from '~/domain/dates'

type Row = Record<string, unknown> & { from_on: string; until_on: string | null }

/** Splits every row of a table into rows of a week, as if something had been different each week. */
function splitByWeek(db: Database.Database, table: 'cells' | 'findings', today: string): number {
  const rows = db.prepare<[], Row>(`select * from ${table}`).all()
  const names = Object.keys(rows[0] ?? {})
  const insert = db.prepare(
    `insert into ${table} (${names.join()}) values (${names.map((name) => `@${name}`).join()})`,
  )
  db.exec(`delete from ${table}`)
  let count = 0
  for (const row of rows)
    for (let from = row.from_on; ; from = addDays(from, 7)) {
      const next = addDays(from, 7)
      const last = next >= (row.until_on ?? today)
      insert.run({ ...row, from_on: from, until_on: last ? row.until_on : next })
      count += 1
      if (last) break
    }
  return count
}

/** A copy of a demo database in which every cell and finding changed each week that it held. */
export function withWeeklyHistory(database: string, today: string) {
  const path = `${database}-weekly`
  copyFileSync(database, path)
  const db = new Database(path)
  db.pragma('foreign_keys = OFF')
  const rows = db.transaction(() => ({
    cells: splitByWeek(db, 'cells', today),
    findings: splitByWeek(db, 'findings', today),
  }))()
  db.close()
  return { path, ...rows }
}
