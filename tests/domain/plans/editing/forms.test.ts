import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RichTextInput } from '~/documents/rich-text-field'
import { changeOf } from '~/domain/plans/editing/change'
import { figureFrom, figureWords } from '~/domain/plans/editing/figures'
import { blocks, saveForm } from '~/domain/plans/editing/forms'
import { mayRunBeside, mayRunWithin } from '~/domain/plans/editing/period'
import { StartForm } from '~/domain/plans/editing/start'

const form = saveForm(RichTextInput)

type Fields = Record<string, string | string[]>

function sent(fields: Fields) {
  const data = new FormData()
  for (const [name, value] of Object.entries({
    version: '1',
    id: 'jeugd',
    revision: '1',
    ...fields,
  }))
    for (const one of [value].flat()) data.append(name, one)
  return parseWithZod(data, { schema: form })
}
const errorsOf = (fields: Fields): Record<string, string[] | null> => {
  const { error } = sent(fields).reply()
  return error ?? {}
}
const valueOf = (fields: Fields) => {
  const submission = sent(fields)
  if (submission.status !== 'success') throw new Error(JSON.stringify(errorsOf(fields)))
  return changeOf(submission.value).fields
}

const goal = { block: 'doel', priorityId: 'jeugd', text: 'Minder overlast in 2030.' }
const measured = { ...goal, indicatorName: 'Overlast', direction: 'daalt' }

describe('a goal', () => {
  test('can be words only', () => {
    expect(valueOf(goal)).toMatchObject({ text: goal.text, indicatorName: null, target: null })
  })

  test('takes figures as people write them', () => {
    expect(
      valueOf({
        ...measured,
        baseline: '1.250,5',
        baselineYear: '2025',
        target: '12,5',
        targetYear: '2030',
      }),
    ).toMatchObject({ baseline: 1250.5, target: 12.5, targetYear: 2030 })
  })

  test.each([
    [
      'a target without a beginning',
      { target: '10', targetYear: '2030' },
      'baseline',
      'begincijfer',
    ],
    [
      'a target without a year',
      { baseline: '20', baselineYear: '2025', target: '10' },
      'targetYear',
      'jaar',
    ],
    ['a figure without a year', { baseline: '20' }, 'baselineYear', 'jaar'],
    [
      'a target before the beginning',
      { baseline: '1', baselineYear: '2026', target: '2', targetYear: '2025' },
      'targetYear',
      'voor het jaar',
    ],
    ['words for a figure', { target: 'veel' }, 'target', 'Schrijf een getal'],
    ['a point for a comma', { baseline: '7.5' }, 'baseline', 'Schrijf een getal'],
    ['a year of two figures', { targetYear: '30' }, 'targetYear', 'vier cijfers'],
    ['a formula', { target: '=1+1' }, 'target', 'Schrijf een getal'],
  ])('refuses %s at its field', (_what, fields, name, message) => {
    expect((errorsOf({ ...measured, ...fields })[name] ?? []).join(' ')).toContain(message)
  })

  test('asks what is measured when there is a figure', () => {
    expect(errorsOf({ ...goal, baseline: '20', baselineYear: '2025' })).toHaveProperty(
      'indicatorName',
    )
    expect(errorsOf({ ...goal, indicatorName: 'Overlast' })).toHaveProperty('direction')
  })

  test('reads back every figure that it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(figureFrom(figureWords(cents / 100))).toBe(cents / 100)
      }),
    )
  })
})

describe('the plan as a whole', () => {
  const plan = { block: 'plan', title: 'IVP', from: '2027-01-01', to: '2030-12-31' }
  test.each([
    ['a day that does not exist', { from: '2027-02-30' }, 'from', 'bestaat niet'],
    ['an end before the beginning', { to: '2026-12-31' }, 'to', 'voor de eerste dag'],
    ['no title', { title: '  ' }, 'title', 'Schrijf een titel'],
    ['a title that is too long', { title: 'x'.repeat(201) }, 'title', 'te lang'],
  ])('refuses %s at its field', (_what, fields, name, message) => {
    expect((errorsOf({ ...plan, ...fields })[name] ?? []).join(' ')).toContain(message)
  })
})

test('text with scripts and formulas stays text, in every field', () => {
  const bad = '<script>alert(1)</script>=HYPERLINK("x")'
  expect(valueOf({ ...goal, text: bad })).toMatchObject({ text: bad })
  const fields = valueOf({ block: 'waarom', why: bad })
  expect(JSON.stringify(fields)).not.toContain('"type":"script"')
  expect(JSON.stringify(fields)).toContain('alert(1)')
})

test('a source of one’s own joins those that were ticked', () => {
  const fields = {
    title: 'Jeugd',
    body: 'Tekst',
    sources: ['Cijfers'],
    otherSource: 'Buurtgesprek',
  }
  expect(valueOf({ block: 'onderdeel', ...fields })).toMatchObject({
    sources: ['Cijfers', 'Buurtgesprek'],
    conclusion: null,
  })
})

test('partners stand on lines, each once', () => {
  expect(
    valueOf({ block: 'aanpak', approach: '', partners: 'Politie\r\n\r\n OM \nPolitie' }),
  ).toMatchObject({ partners: ['Politie', 'OM'] })
})

test('a block that is not there is refused', () => {
  expect(errorsOf({ block: 'alles' })).toHaveProperty('block')
  expect(blocks).toHaveLength(8)
})

describe('the period of a plan', () => {
  const adopted = [{ title: 'IVP 2023-2026', period: { from: '2023-01-01', to: '2026-12-31' } }]
  test.each([
    ['2027-01-01', '2030-12-31', true],
    ['2026-12-31', '2030-12-31', false],
    ['2019-01-01', '2022-12-31', true],
    ['2019-01-01', '2023-01-01', false],
    ['2024-01-01', '2024-12-31', false],
  ])('from %s to %s beside an adopted plan: %s', (from, to, ok) => {
    const ruling = mayRunBeside({ from, to }, adopted)
    expect(ruling.ok).toBe(ok)
    if (!ruling.ok) expect(ruling.message).toContain('IVP 2023-2026, van 01-01-2023')
  })

  test('of a uitvoeringsplan lies within that of its IVP', () => {
    const [ivp] = adopted
    if (!ivp) throw new Error()
    expect(mayRunWithin({ from: '2025-01-01', to: '2026-12-31' }, ivp).ok).toBe(true)
    expect(mayRunWithin({ from: '2026-01-01', to: '2027-12-31' }, ivp)).toMatchObject({
      ok: false,
      field: 'from',
    })
  })
})

test('a start names what it starts from', () => {
  const data = new FormData()
  for (const [name, value] of Object.entries({
    title: 'IVP',
    from: '2027-01-01',
    to: '2026-01-01',
    start: 'buur',
  }))
    data.append(name, value)
  const { error } = parseWithZod(data, { schema: StartForm }).reply()
  expect(Object.keys(error ?? {}).sort()).toEqual(['buur', 'to'])
})
