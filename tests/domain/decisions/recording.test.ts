import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type {
  Decision,
  DecisionBody,
  DecisionEffect,
  DecisionFacts,
} from '~/domain/decisions/decision'
import { DecisionForm } from '~/domain/decisions/decision-form'
import { isUpToDate, mayRecord } from '~/domain/decisions/recording'
import { coversDay, fourYearDate, validity } from '~/domain/plans/validity'
import { decision } from '../plans/decisions'

const today = '2026-10-12'
const period = { from: '2023-01-01', to: '2026-12-31' }
type Facts = Partial<Decision & DecisionFacts>

const refusal = (over: Facts, recorded: Facts[] = []): string => {
  const ruling = mayRecord({
    decision: { ...decision({ date: '2026-10-01' }), fictitious: true, ...over },
    period,
    recorded: recorded.map((one) => ({ ...decision(), ...one })),
    today,
  })
  return ruling.ok ? 'mag' : `${ruling.field} ${ruling.reason}`
}

const until = { effect: 'verlengen', until: '2027-06-30' } as const
const change = { number: 'A1', title: 'Centrum', text: 'Voeg toe.' }

describe('facts of a decision that cannot be true together', () => {
  test.each<[string, Facts, string]>([
    ['a day to come', { date: '2026-10-13' }, 'date in_de_toekomst'],
    ['today', { date: today }, 'mag'],
    ['before its proposal', { proposed: '2026-10-02' }, 'date voor_het_voorstel'],
    ['votes for only', { votesFor: 20 }, 'votesAgainst halve_stemming'],
    ['votes against only', { votesAgainst: 3 }, 'votesFor halve_stemming'],
    ['negative votes', { votesFor: -1, votesAgainst: 3 }, 'votesFor stemmen'],
    ['adopted by a minority', { votesFor: 3, votesAgainst: 20 }, 'votesFor stemming_past_niet'],
    ['adopted by a tie', { votesFor: 15, votesAgainst: 15 }, 'votesFor stemming_past_niet'],
    ['adopted by a majority', { votesFor: 28, votesAgainst: 3 }, 'mag'],
    [
      'rejected by a minority',
      { effect: 'verwerpen', votesFor: 20, votesAgainst: 3 },
      'votesFor stemming_past_niet',
    ],
    ['extended without an end', { effect: 'verlengen' }, 'until zonder_einde'],
    ['extended to its own end', { ...until, until: '2026-12-31' }, 'until einde_te_vroeg'],
    ['extended', until, 'mag'],
    ['extended by a typing error', { ...until, until: '2207-06-30' }, 'until einde_te_ver'],
    ['until the successor', { effect: 'verlengen', untilEvent: 'opvolger' }, 'mag'],
    [
      'a successor expected before the decision',
      { effect: 'verlengen', untilEvent: 'opvolger', expected: '2026-09-01' },
      'expected einde_voor_besluit',
    ],
    ['postponed without a new date', { effect: 'uitstellen' }, 'until zonder_einde'],
    ['postponed', { effect: 'uitstellen', until: '2027-03-01' }, 'mag'],
    [
      'postponed to the past',
      { effect: 'uitstellen', until: '2026-09-01' },
      'until einde_voor_besluit',
    ],
    ['an amendment of the raad', { amendments: [change] }, 'mag'],
    [
      'an amendment of the college',
      { body: 'college', amendments: [change] },
      'amendments alleen_de_raad_amendeert',
    ],
    [
      'an amendment of what was rejected',
      { effect: 'verwerpen', amendments: [change] },
      'amendments niets_te_amenderen',
    ],
    ['a link that runs', { documentUrl: 'javascript:alert(1)' }, 'documentUrl adres'],
    ['a link', { documentUrl: 'https://ris.example/besluit.pdf' }, 'mag'],
  ])('%s', (_what, over, expected) => {
    expect(refusal(over)).toBe(expected)
  })

  it('is not taken before the offer that it answers', () => {
    const offered: Facts = { effect: 'aanbieden', body: 'college', date: '2026-10-05', version: 2 }
    expect(refusal({ version: 2 }, [offered])).toBe('date voor_het_vorige_besluit')
    expect(refusal({ version: 3 }, [offered])).toBe('mag')
    expect(refusal({ version: 2 }, [{ ...offered, status: 'ingetrokken' }])).toBe('mag')
  })

  it('does not extend before there was a plan', () => {
    expect(refusal(until, [{ date: '2026-10-02' }])).toBe('date voor_het_vorige_besluit')
  })

  it('refuses who opened the form before a colleague recorded', () => {
    expect(isUpToDate(0, []).ok).toBe(true)
    expect(isUpToDate(0, [decision()]).ok).toBe(false)
    expect(isUpToDate(undefined, [decision()]).ok).toBe(true)
  })
})

describe('the form', () => {
  const filled = { version: '1', seen: '0', effect: 'vaststellen', date: '2026-10-01' }
  const problems = (over: Record<string, unknown>) => {
    const parsed = DecisionForm.safeParse({ ...filled, ...over })
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
  }
  test.each<[Record<string, unknown>, string[]]>([
    [{}, []],
    [{ date: '2026-02-30' }, ['date']],
    [{ asksVote: 'on' }, ['voting']],
    [{ asksVote: 'on', voting: 'zonder' }, []],
    [{ voting: 'met' }, ['votesFor', 'votesAgainst']],
    [{ voting: 'met', votesFor: '-3', votesAgainst: 'veel' }, ['votesFor', 'votesAgainst']],
    [{ secret: 'on' }, ['secrecyGround']],
    [{ effect: 'verlengen' }, ['ends']],
    [{ effect: 'verlengen', ends: 'datum' }, ['until']],
    [{ effect: 'verlengen', ends: 'opvolger' }, []],
    [{ effect: 'uitstellen' }, ['until']],
    [{ amended: 'ja' }, ['amended']],
    [
      { amended: 'ja', amendments: [{ number: 'A1' }] },
      ['amendments.0.title', 'amendments.0.text'],
    ],
    [{ amended: 'nee', amendments: [{ number: 'A1' }] }, []],
    [{ documentUrl: 'ris.example' }, ['documentUrl']],
    [{ more: 'amendement' }, ['more']],
  ])('%j asks to put right %j', (over, expected) => {
    expect(problems(over)).toEqual(expected)
  })

  it('leaves out what the choices leave out', () => {
    const parsed = DecisionForm.parse({
      ...filled,
      voting: 'zonder',
      votesFor: '20',
      votesAgainst: '1',
      amended: 'nee',
      amendments: [change],
      secrecyGround: 'artikel 87',
      until: '2027-01-01',
    })
    expect(parsed).toMatchObject({
      votesFor: null,
      votesAgainst: null,
      amendments: [],
      secrecyGround: null,
      until: null,
    })
  })
})

describe('validity and the two dates of four years', () => {
  const day = fc
    .date({ min: new Date('2018-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const anything = fc.record({
    effect: fc.constantFrom<DecisionEffect[]>('vaststellen', 'verlengen', 'wijzigen', 'intrekken'),
    date: fc.option(day),
    until: fc.option(day),
    untilEvent: fc.option(fc.constant('opvolger' as const)),
  })
  const silent = fc.record({
    effect: fc.constantFrom<DecisionEffect[]>(
      'aanbieden',
      'aanhouden',
      'verwerpen',
      'uitstellen',
      'ter_kennisname',
    ),
    body: fc.constantFrom<DecisionBody[]>('raad', 'college'),
    date: fc.option(day),
    until: fc.option(day),
    untilEvent: fc.option(fc.constant('opvolger' as const)),
    expected: fc.option(day),
  })
  const plan = { period, status: 'ter_vaststelling' } as const

  it('follow from decisions that adopt, extend, change or withdraw, and from no other', () => {
    fc.assert(
      fc.property(fc.array(anything), fc.array(silent), day, (moving, noise, on) => {
        const heard = moving.map((one) => decision(one))
        const all = [...noise.map((one) => decision(one)), ...heard]
        expect(validity(plan, all, on)).toEqual(validity(plan, heard, on))
        expect(fourYearDate(all)).toEqual(fourYearDate(heard))
      }),
    )
  })

  it('know no validity without an adoption, whatever else was decided', () => {
    fc.assert(
      fc.property(fc.array(silent), day, (noise, on) => {
        const holds = validity(
          plan,
          noise.map((one) => decision(one)),
          on,
        )
        expect(holds.state).toBe('niet_vastgesteld')
        expect(coversDay(holds, on)).toBe(false)
      }),
    )
  })
})
