import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { alignReport } from '~/kompas/align'
import { chain, deCopen, ivp, link, priority, rvs } from './region'

const folder = mkdtempSync(join(tmpdir(), 'kompas-align-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const kompas = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const command = ['--import', 'tsx', 'app/kompas/main.ts', 'align', ...args]
    execFile(process.execPath, command, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

const low = deCopen({ priorities: [priority('drugs')] })
const high = rvs({ priorities: [priority('ondermijning')], follows: 'rvs-2019-2022' })
const old = rvs({
  id: 'rvs-2019-2022',
  period: { from: '2019-01-01', to: '2022-12-31' },
  priorities: [priority('zorg')],
})
const plan = ivp({ priorities: [priority('p1')] })
const links = [link('p1', low, 'drugs', 'gelijk'), link('p1', old, 'zorg', 'verwant')]
const planFile = file('plan.json', { format: 'kompas-uitwisseling/1', plan, links })
const lowFile = file('de-copen.json', {
  strategy: low,
  links: [chain(low, 'drugs', high, 'ondermijning', 'lokaal_smaller')],
})
const highFile = file('rvs.json', `\uFEFF${JSON.stringify(high)}`)
const oldFile = file('rvs-oud.json', { strategy: old })

describe('kompas align', () => {
  it('aligns a plan with the current strategies and judges links to earlier ones', async () => {
    const files = ['--strategy', lowFile, '--strategy', oldFile, '--strategy', highFile]
    const today = ['--today', '2026-10-12']
    const { code, out, err } = await kompas('--plan', planFile, ...files, ...today, '--json')
    expect([code, err]).toEqual([0, ''])
    const report: unknown = JSON.parse(out)
    expect(report).toMatchObject({
      asOf: '2026-10-12',
      municipality: 'woerden',
      plan: { planId: 'ivp-2023-2026', version: 1, period: plan.period },
      strategies: [{ id: 'de-copen-2023-2026' }, { id: 'rvs-2023-2026' }],
      cells: [
        { priorityId: 'drugs', state: 'overgenomen', derived: false },
        { priorityId: 'ondermijning', state: 'gedeeltelijk', derived: true },
      ],
      findings: [{ kind: 'nominaal' }, { kind: 'verouderd' }],
    })
  })

  it('prints lines to read, and takes more files after one --strategy', async () => {
    const { code, out } = await kompas('--plan', planFile, '--strategy', lowFile, highFile)
    expect(code).toBe(0)
    expect(out).toContain('beoordeeld 1 van 1')
    expect(out).toContain('Prioriteit drugs: Overgenomen (zelfde), diepte 1 genoemd, nominaal')
    expect(out).toContain('Prioriteit ondermijning: Gedeeltelijk (lokaal smaller)')
  })

  it('answers what is wrong with one line on stderr and exit code 1', async () => {
    const missing = join(folder, 'weg.json')
    const { code, out, err } = await kompas('--plan', missing, '--strategy', lowFile, '--json')
    expect([code, out, err]).toEqual([1, '', `${missing}: bestaat niet\n`])
  })

  it.each([
    [['--plan', file('t.json', 'geen json'), '--strategy', lowFile], /t\.json: is geen JSON$/],
    [['--plan', folder, '--strategy', lowFile], /: is niet te lezen$/],
    [['--plan', file('l.json', {}), '--strategy', lowFile], /l\.json: plan: ontbreekt$/],
    [['--plan', planFile, '--strategy', planFile], /plan\.json: strategy: ontbreekt/],
    [['--plan', planFile, '--strategy', lowFile, '--today', '2026-02-30'], /geef een datum als/],
    [['--plan', planFile], /^Gebruik: kompas align/],
    [['--plan', planFile, '--strategy', lowFile, '--onbekend'], /^Gebruik: kompas align/],
  ])('tells what to put right in %j', (args, line) => {
    expect(() => alignReport(args)).toThrow(line)
  })
})
