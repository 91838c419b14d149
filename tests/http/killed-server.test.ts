import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from 'db/open.server'
import { expect, test } from 'vitest'
import { copyDemoTo } from '../support/demo-file'
import { demoPassword } from '../support/demo-portal'
import { startServer } from '../support/server'
import { as } from '../support/visitor'

const page = '/woerden/plannen/ivp-2027-2030/schrijven/veilig-online?bewerk=veilig-online-melden'
const self = `${page}&_data=routes/$tenant.plannen.$plan.schrijven_.$item`
const rounds = 4

const fields = (text: string, revision: number) => ({
  block: 'doel',
  version: '1',
  id: 'veilig-online-melden',
  priorityId: 'veilig-online',
  revision: String(revision),
  text,
  vanzelf: '1',
})

/** What the file holds after the server is gone. */
function stored(database: string): {
  text: string
  revision: number
  edits: number
  check: string
} {
  const sqlite = openDatabase(database)
  const row = sqlite
    .prepare(
      `SELECT text, revision, (SELECT count(*) FROM plan_edits) AS edits FROM goals
       WHERE tenant_id = 'woerden' AND plan_id = 'ivp-2027-2030' AND id = 'veilig-online-melden'`,
    )
    .get() as { text: string; revision: number; edits: number }
  const [check] = sqlite.pragma('integrity_check') as { integrity_check: string }[]
  sqlite.close()
  return { ...row, check: check?.integrity_check ?? '' }
}

test('a save that was acknowledged survives a server that is killed at that moment', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompas-kill-'))
  const database = join(folder, 'kompas.db')
  await copyDemoTo(database)
  try {
    let { revision } = stored(database)
    for (let round = 1; round <= rounds; round += 1) {
      const server = await startServer({ database })
      const adviser = await as(server.origin, 'adviseur@woerden.example', demoPassword)
      const text = `Ronde ${round}: dit is bewaard.`
      const answer = await adviser.post(self, fields(text, revision))
      expect(answer.status).toBe(200)
      // Another save is under way when the process goes; it is there whole, or not at all.
      const next = adviser.post(self, fields('Onderweg', revision + 1)).catch(() => null)
      await server.kill()
      const acknowledged = (await next)?.status === 200
      const after = stored(database)
      expect(after.check).toBe('ok')
      if (after.text === 'Onderweg') expect(after.revision).toBe(revision + 2)
      else expect(after).toMatchObject({ text, revision: revision + 1 })
      if (acknowledged) expect(after.text).toBe('Onderweg')
      expect(after.edits).toBe(after.revision - 1)
      revision = after.revision
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 300_000)
