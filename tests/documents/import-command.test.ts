import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ImportedDocument } from '~/domain/documents/imported-document'

const root = join(import.meta.dirname, '../..')
const kompas = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'app/kompas/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
const council = 'tests/support/documents/raadsvoorstel-uitstel-ivp-woerden.docx'

it('kompas import prints the facts of a document as JSON', () => {
  const { status, stdout, stderr } = kompas('import', council, '--json')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const document = ImportedDocument.parse(JSON.parse(stdout))
  expect(document.facts.steps).toHaveLength(7)
})

it('kompas import without --json prints lines to read', () => {
  const { status, stdout } = kompas('import', council)
  expect(status).toBe(0)
  expect(stdout).toContain('verlengen IVP 2019-2022 · voorgesteld · datum ontbreekt')
})

it('kompas import refuses with one line and a non-zero exit', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'kompas-')), 'foto.docx')
  writeFileSync(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))
  const { status, stdout, stderr } = kompas('import', path, '--json')
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('afbeelding')])
})
