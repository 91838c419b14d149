import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { env } from '~/env.server'
import { checksumOf, problemWith } from './check-database'
import { complain, say } from './say'

/** The checksum that the backup wrote beside the file differs from what the file is now. */
async function wasChanged(file: string): Promise<boolean> {
  const beside = `${file}.sha256`
  if (!existsSync(beside)) return false
  return readFileSync(beside, 'utf8').split(' ')[0] !== (await checksumOf(file))
}

/**
 * `kompas restore FILE`: puts a backup in the place of the database, while the portal is stopped. A
 * damaged or foreign file is refused; the old database is kept as `….voor-herstel`.
 */
export async function restoreCommand(
  [file]: string[],
  { json }: { json: boolean },
): Promise<number> {
  if (!file) return complain('Gebruik: kompas restore BESTAND')
  const problem = problemWith(file)
  if (problem) return complain(problem)
  if (await wasChanged(file)) return complain(`${file}: is veranderd sinds de kopie werd gemaakt`)
  const target = env.DATABASE_PATH
  const incoming = `${target}.herstel`
  const kept = `${target}.voor-herstel`
  copyFileSync(file, incoming)
  if (existsSync(target)) {
    renameSync(target, kept)
    for (const ending of ['-wal', '-shm'])
      if (existsSync(target + ending)) renameSync(target + ending, kept + ending)
  }
  renameSync(incoming, target)
  rmSync(`${target}-shm`, { force: true })
  return say(json, { restored: target, kept }, `Teruggezet. De oude database staat in ${kept}.`)
}
