import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'kompas-reanchor-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const kompas = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const command = ['--import', 'tsx', 'app/kompas/main.ts', 'reanchor', ...args]
    execFile(process.execPath, command, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

const old = file('old.json', [
  { id: 172, text: 'De burgemeester is belast met de handhaving van de openbare orde.' },
  { text: 'De raad stelt de verordeningen vast.' },
])
const next = file('new.json', [
  { text: 'Een ieder heeft toegang tot informatie.' },
  { id: '172', text: 'De burgemeester is belast met het handhaven van de openbare orde.' },
])

describe('kompas reanchor', () => {
  it('answers with a row for each old passage, in order', async () => {
    const { code, out, err } = await kompas('--old', old, '--new', next, '--json')
    expect([code, err]).toEqual([0, ''])
    const rows: unknown = JSON.parse(out)
    expect(rows).toMatchObject([
      { old: 0, new: 1, verdict: 'carried' },
      { old: 1, new: null, verdict: 'orphan' },
    ])
    const lines = await kompas('--old', old, '--new', next)
    expect(lines.out).toBe('1 → 2: te bevestigen\n2: niet teruggevonden\n')
  })

  test.each([
    [['--old', old, '--new', join(folder, 'weg.json')], 'weg.json: bestaat niet'],
    [
      ['--old', old, '--new', file('c.json', [{ id: 'x' }])],
      'c.json: passage 1: text is geen tekst',
    ],
  ])('says in one line what is wrong with %j', async (args, problem) => {
    const { code, out, err } = await kompas(...args, '--json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(problem)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
