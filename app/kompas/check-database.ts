import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'

/** SHA-256 of a file, as lower-case hex. */
export async function checksumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

const tablesOfOurs = ['audit_log', 'migrations', 'plan_versions', 'tenants']

/** What is wrong with a database file, in one line; null when it is whole and of this portal. */
export function problemWith(file: string): string | null {
  if (!existsSync(file)) return `${file}: bestaat niet`
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(file, { readonly: true, fileMustExist: true })
    const [row] = sqlite.pragma('integrity_check') as { integrity_check: string }[]
    if (row?.integrity_check !== 'ok') return `${file}: is beschadigd`
    const names = sqlite
      .prepare<[], { name: string }>("select name from sqlite_master where type = 'table'")
      .all()
      .map(({ name }) => name)
    if (!tablesOfOurs.every((name) => names.includes(name)))
      return `${file}: is geen database van dit portaal`
    return null
  } catch (cause) {
    const code = cause instanceof Database.SqliteError ? cause.code : 'onleesbaar'
    return `${file}: is beschadigd of geen database (${code})`
  } finally {
    sqlite?.close()
  }
}
