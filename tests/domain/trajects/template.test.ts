import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/dates'
import { DocumentForm, FrameForm, MomentForm, StartForm, StepForm } from '~/domain/trajects/forms'
import { partyLine, partyOf } from '~/domain/trajects/parties'
import { mayRemove, neighbour, placesFrom } from '~/domain/trajects/places'
import { standardSteps } from '~/domain/trajects/standard-steps'
import { fromTemplate, templateFrom } from '~/domain/trajects/template'
import { step } from './region'

describe('a template', () => {
  test('of the startnotitie gives its seven steps in its months', () => {
    const steps = fromTemplate(standardSteps('gemeente'), '2022-09-05')
    expect(steps.map(({ planned, body }) => [planned.from, planned.to, body])).toEqual([
      ['2022-09-05', '2022-09-30', 'college'],
      ['2022-09-05', '2022-09-30', 'Kernteam'],
      ['2022-09-05', '2022-10-31', 'Kernteam'],
      ['2023-01-01', '2023-01-31', 'Kernteam'],
      ['2023-01-01', '2023-03-31', 'Kernteam'],
      ['2023-04-01', '2023-06-30', 'raad'],
      ['2023-04-01', '2023-06-30', 'college'],
    ])
  })

  test('ends with the body that adopts: raad, driehoek, Regionaal Veiligheidscollege', () => {
    const bodies = (['gemeente', 'driehoek', 'regio'] as const).map((kind) =>
      standardSteps(kind).map(({ body }) => body),
    )
    expect(bodies.map((list) => list.at(-2))).toEqual([
      'raad',
      'driehoek',
      'regionaal_veiligheidscollege',
    ])
  })

  const row = fc.record({ fromMonth: fc.nat(24), long: fc.nat(12) })
  test('made from a traject gives the same months again, from any day', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 4000 }),
        (rows, days) => {
          const template = [{ fromMonth: 0, long: 0 }, ...rows].map(({ fromMonth, long }) => ({
            title: 'stap',
            body: null,
            parties: [],
            fromMonth,
            toMonth: fromMonth + long,
          }))
          const steps = fromTemplate(template, addDays('2022-01-01', days))
          expect(templateFrom(steps)).toEqual(template)
          for (const { planned } of steps)
            expect((planned.from ?? '') <= (planned.to ?? '')).toBe(true)
        },
      ),
    )
  })
})

describe('places', () => {
  const steps = [step(1), step(2), step(3)]
  test('move up and down, and stop at the ends', () => {
    expect(neighbour(steps, 2, 'op')).toBe(1)
    expect(neighbour(steps, 3, 'neer')).toBeUndefined()
    expect(neighbour(steps, 1, 'op')).toBeUndefined()
    expect([...placesFrom(steps, 2, 1)]).toEqual([
      [2, 3],
      [3, 4],
    ])
  })

  test('a step with a history stays', () => {
    const nothing = { documents: [], postponements: [], moments: [] }
    expect(mayRemove(step(2), nothing).ok).toBe(true)
    expect(mayRemove(step(2), { ...nothing, postponements: [step(2)] }).ok).toBe(false)
    expect(mayRemove(step(2), { ...nothing, documents: [step(2)] }).ok).toBe(false)
    expect(mayRemove(step(2), { ...nothing, moments: [step(2)] }).ok).toBe(false)
    expect(mayRemove(step(2), { ...nothing, documents: [step(3)] }).ok).toBe(true)
  })
})

describe('the forms', () => {
  const full = { title: 'Stap', status: 'gepland', revision: '1' }
  const problems = (result: { error?: { issues: { path: PropertyKey[] }[] } }) =>
    result.error?.issues.map(({ path }) => path.join('.')) ?? []

  const parties = (count: number) =>
    Array.from({ length: count }, (_, i) => `Partij ${i}: doet ${i}`).join('\n')

  test.each<[string, Record<string, string>, string[]]>([
    ['a day that does not exist', { from: '2026-02-31' }, ['from']],
    ['a year of another age', { from: '0001-01-01' }, ['from']],
    ['an end before its beginning', { from: '2026-05-01', to: '2026-04-30' }, ['to']],
    ['done without a day', { status: 'klaar' }, ['actual']],
    ['a day without done', { actual: '2026-05-01' }, ['status']],
    ['no name', { title: ' ' }, ['title']],
    ['a note too long', { note: 'x'.repeat(4001) }, ['note']],
    ['201 parties', { parties: parties(201) }, ['parties']],
    ['200 parties', { parties: parties(200) }, []],
    ['empty fields', { parties: 'Politie\n\nPolitie\nOM', from: '', to: '' }, []],
  ])('a step with %s has its message at the field', (_what, over, at) => {
    expect(problems(StepForm.safeParse({ ...full, ...over }))).toEqual(at)
  })

  test.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'ftp://x.nl/a',
    '//x.nl/a',
    'https://naam:geheim@x.nl/',
    'mailto:a@b.nl',
    'https://x.nl/a b',
  ])('a document at %s is no link', (url) => {
    expect(problems(DocumentForm.safeParse({ title: 'Stuk', url }))).toContain('url')
  })

  test('a document has an address, a kenmerk, or was read here', () => {
    expect(problems(DocumentForm.safeParse({ title: 'Stuk' }))).toEqual(['url'])
    expect(DocumentForm.safeParse({ title: 'Stuk', kenmerk: 'Z/26/1' }).success).toBe(true)
    expect(DocumentForm.safeParse({ title: 'Stuk', url: 'https://x.nl/a' }).success).toBe(true)
  })

  test('the years of a plan are in order, and no century', () => {
    const start = { start: '2026-01-05', template: 'standaard' }
    const at = (fromYear: string, toYear: string) =>
      problems(StartForm.safeParse({ ...start, fromYear, toYear }))
    expect(at('2027', '2030')).toEqual([])
    expect(at('2030', '2027')).toEqual(['toYear'])
    expect(at('2027', '2099')).toEqual(['toYear'])
    expect(at('jaar', '2030')).toEqual(['fromYear'])
  })

  test('a form as a browser sends it may leave empty what need not be filled in', () => {
    const sent = (
      fields: Record<string, string>,
      schema: Parameters<typeof parseWithZod>[1]['schema'],
    ) => {
      const data = new FormData()
      for (const [name, value] of Object.entries(fields)) data.append(name, value)
      return parseWithZod(data, { schema })
    }
    const empty = {
      from: '',
      to: '',
      plannedWords: '',
      body: '',
      parties: '',
      note: '',
      actual: '',
    }
    expect(sent({ ...full, ...empty }, StepForm)).toMatchObject({
      status: 'success',
      value: { from: null, parties: [], note: null },
    })
    const rows = {
      'frameworks[0].title': 'Akkoord',
      'frameworks[0].note': '',
      'frameworks[1].title': '',
    }
    expect(
      sent({ team: '', parties: '', ...rows, addParties: 'Politie' }, FrameForm),
    ).toMatchObject({
      status: 'success',
      value: {
        team: [],
        frameworks: [{ title: 'Akkoord', note: '', url: null }],
        addParties: ['Politie'],
      },
    })
    const moment = { on: '2026-10-29', form: 'gesprek', title: 'x', withWhom: 'x', asked: 'x' }
    expect(sent({ ...moment, returned: '', done: '', nr: '' }, MomentForm)).toMatchObject({
      status: 'success',
      value: { returned: '', done: '', nr: null },
    })
  })

  test('200 parties fit, and each reads back as it was written', () => {
    const frame = FrameForm.parse({ parties: parties(200) })
    expect(frame.parties).toHaveLength(200)
    expect(frame.parties.map(partyLine).join('\n')).toBe(parties(200))
    expect(problems(FrameForm.safeParse({ parties: parties(201) }))).toEqual(['parties'])
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, role) => {
        const party = partyOf(`${name.replaceAll(':', '')}: ${role}`)
        expect(partyOf(partyLine(party))).toEqual(party)
      }),
    )
  })
})
