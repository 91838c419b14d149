import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { regional } from '~/domain/alignment/suggest/labelled/regional'
import { suggestions } from '~/kompas/suggest'

const folder = mkdtempSync(join(tmpdir(), 'kompas-suggest-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const kompas = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const command = ['--import', 'tsx', 'app/kompas/main.ts', 'suggest', ...args]
    execFile(process.execPath, command, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

const local = { id: 'l1', title: 'Verwarde personen', text: 'De ggz is er sneller bij.' }
const from = file('van.json', `\uFEFF${JSON.stringify([local, { ...local, id: 'l2', text: '' }])}`)
const to = file(
  'naar.json',
  regional.map(({ id, title, text, heading }) => ({ id, title, text, heading: heading ?? null })),
)

describe('kompas suggest', () => {
  it('ranks targets for every source, best first, with shared words', async () => {
    const { code, out, err } = await kompas('--from', from, '--to', to, '--top', '3', '--json')
    expect([code, err]).toEqual([0, ''])
    const answer: unknown = JSON.parse(out)
    const match = { id: expect.stringMatching(/^copen-gedrag/) as string }
    expect(answer).toMatchObject([
      { id: 'l1', matches: [match, match, match] },
      { id: 'l2', matches: [match, match, match] },
    ])
    expect(answer).toHaveProperty(
      '0.matches.0.terms',
      expect.arrayContaining(['verwarde personen']),
    )
  })

  it('gives lines to read without --json', async () => {
    const { code, out } = await kompas('--from', from, '--to', to, '--top', '1')
    expect(code).toBe(0)
    expect(out).toMatch(/^l1\n {2}1\. copen-gedrag\S*: .*verwarde personen/)
  })

  it('says in one line what to put right', async () => {
    const { code, out, err } = await kompas(
      '--from',
      join(folder, 'weg.json'),
      '--to',
      to,
      '--json',
    )
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/weg\.json: bestaat niet\n$/)
  })

  it.each([
    ['{', 'is geen JSON'],
    ['{}', 'is geen lijst van items'],
    [[{ title: 'a', text: 'b' }], 'item 1, id is geen tekst'],
    [[local, local], 'item 2, id l1 komt twee keer voor'],
    [[{ id: 'x', title: '', text: 3 }], 'item 1, text is geen tekst'],
  ])('refuses %j', (content, problem) => {
    const wrong = file('mis.json', content)
    expect(() => suggestions(['--from', wrong, '--to', to])).toThrow(`${wrong}: ${problem}`)
  })

  it.each([[['--from', from]], [['--from', from, '--to', to, '--top', '0']], [['--onbekend']]])(
    'refuses the arguments %j',
    (args) => {
      expect(() => suggestions(args)).toThrow(/Gebruik|--top/)
    },
  )

  it('answers for an item without text too', () => {
    const empty = file('zonder.json', [local, { id: 'x', title: '', text: '' }, { id: 'y' }])
    const answer = suggestions(['--from', empty, '--to', to])
    expect(answer.map(({ id }) => id)).toEqual(['l1', 'x', 'y'])
  })

  it('gives all targets when more are asked, ten when nothing is asked, and none of none', () => {
    const asked = (...rest: string[]) =>
      suggestions(['--from', from, ...rest]).map(({ matches }) => matches.length)
    expect(asked('--to', to, '--top', '500')).toEqual([regional.length, regional.length])
    expect(asked('--to', to)).toEqual([10, 10])
    expect(asked('--to', file('leeg.json', []))).toEqual([0, 0])
  })
})
