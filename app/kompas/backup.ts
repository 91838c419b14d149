import Database from 'better-sqlite3'
import { sqlite } from 'db/client.server'
import { rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checksumOf, problemWith } from './check-database'
import { complain, say } from './say'

/** Ends WAL mode in the copy, so that it is one file without companions. */
function leaveOneFile(file: string): void {
  const copy = new Database(file)
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

/**
 * `kompas backup FILE`: copies the database while the portal runs, checks the copy, and writes its
 * SHA-256 beside it as `FILE.sha256`.
 */
export async function backupCommand(
  [file]: string[],
  { json }: { json: boolean },
): Promise<number> {
  if (!file) return complain('Gebruik: kompas backup BESTAND')
  await sqlite.backup(file)
  leaveOneFile(file)
  const problem = problemWith(file)
  if (problem) {
    rmSync(file, { force: true })
    return complain(problem)
  }
  const sha256 = await checksumOf(file)
  writeFileSync(`${file}.sha256`, `${sha256}  ${basename(file)}\n`)
  return say(json, { file, sha256 }, `Kopie gemaakt en nagekeken: ${file} (${sha256})`)
}
