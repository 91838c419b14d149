import { describe, expect, test } from 'vitest'
import { goalsDue, mayEvaluate, momentNow, momentsOf } from '~/domain/execution/evaluation'
import { EvaluationForm, ReportForm } from '~/domain/execution/forms'

const ivp = { from: '2023-01-01', to: '2026-12-31' }
const uvp = (first: number, last: number) => ({
  id: `uvp-${first}-${last}`,
  title: `UVP ${first}-${last}`,
  period: { from: `${first}-01-01`, to: `${last}-12-31` },
})
const moments = momentsOf(ivp, [uvp(2023, 2024), uvp(2025, 2026)])

const evaluation = {
  id: 'e',
  goalId: 'a',
  on: '2026-10-05',
  attainable: 'ja',
  relevant: 'ja',
  outcome: 'blijft',
  text: '',
} as const

describe('looking at the goals again', () => {
  test('is asked halfway the IVP and in the last quarter of each uitvoeringsplan', () => {
    expect(moments.map(({ kind, on }) => [kind, on])).toEqual([
      ['einde_uvp', '2024-10-01'],
      ['halverwege', '2025-01-01'],
      ['einde_uvp', '2026-10-01'],
    ])
  })

  test.each([
    ['2024-09-30', null],
    ['2024-10-01', '2024-10-01'],
    ['2026-09-30', '2025-01-01'],
    ['2026-10-12', '2026-10-01'],
  ])('on %s follows from the moment of %s', (today, on) =>
    expect(momentNow(moments, today)?.on ?? null).toBe(on),
  )

  test('is due for a goal until somebody did since the moment', () => {
    const goals = [{ id: 'a' }, { id: 'b' }]
    const due = (on: string) =>
      goalsDue(goals, [{ ...evaluation, on }], momentNow(moments, '2026-10-12')).map(({ id }) => id)
    expect(due('2026-10-01')).toEqual(['b'])
    expect(due('2026-09-30')).toEqual(['a', 'b'])
    expect(goalsDue(goals, [], null)).toEqual([])
  })

  test('writes the same answer once a day', () => {
    expect(mayEvaluate(evaluation, evaluation, '2026-10-05').ok).toBe(false)
    expect(mayEvaluate(evaluation, evaluation, '2026-10-06').ok).toBe(true)
    expect(mayEvaluate({ ...evaluation, outcome: 'vervalt' }, evaluation, '2026-10-05').ok).toBe(
      true,
    )
  })
})

describe('a form', () => {
  const problems = (result: ReturnType<typeof EvaluationForm.safeParse>) =>
    result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))

  test('asks for words where a goal is changed or dropped', () => {
    const answer = { attainable: 'ja', relevant: 'nee' }
    expect(problems(EvaluationForm.safeParse({ ...answer, outcome: 'blijft' }))).toEqual([])
    for (const outcome of ['bijstellen', 'vervalt'])
      expect(problems(EvaluationForm.safeParse({ ...answer, outcome }))).toEqual(['text'])
    expect(problems(EvaluationForm.safeParse({}))).toEqual(['attainable', 'relevant', 'outcome'])
  })

  test('asks for words where a measure is late or stopped', () => {
    const asked = (state: string, text?: string) =>
      ReportForm.safeParse({ period: '2026-H2', state, text }).success
    expect(['loopt', 'klaar', 'niet_gestart'].map((state) => asked(state))).not.toContain(false)
    expect(asked('vertraagd')).toBe(false)
    expect(asked('gestopt', '  ')).toBe(false)
    expect(asked('vertraagd', 'De aanbesteding duurt langer.')).toBe(true)
  })
})
