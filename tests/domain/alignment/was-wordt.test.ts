import { describe, expect, it } from 'vitest'
import { wasWordt } from '~/domain/strategies/was-wordt'
import { goal, indicator, priority, rvs } from './region'

const old = rvs({
  id: 'rvs-2019-2022',
  priorities: [priority('ondermijning'), priority('cyber'), priority('zorg-en-veiligheid')],
})

const rows = (next: typeof old) =>
  wasWordt(old, next).map((row) => [row.old?.id ?? null, row.new?.id ?? null, row.succession])

describe('was–wordt', () => {
  it('shows what was kept, changed, added and dropped', () => {
    const next = rvs({
      follows: old.id,
      priorities: [
        priority('ondermijning', {
          predecessors: [{ planId: old.id, priorityId: 'ondermijning', succession: 'gehandhaafd' }],
        }),
        priority('digitale-veiligheid', {
          predecessors: [{ planId: old.id, priorityId: 'cyber', succession: 'gewijzigd' }],
        }),
        priority('onrust', {
          predecessors: [{ planId: old.id, priorityId: null, succession: 'nieuw' }],
        }),
      ],
      dropped: [{ planId: old.id, priorityId: 'zorg-en-veiligheid' }],
    })
    expect(rows(next)).toEqual([
      ['ondermijning', 'ondermijning', 'gehandhaafd'],
      ['cyber', 'digitale-veiligheid', 'gewijzigd'],
      [null, 'onrust', 'nieuw'],
      ['zorg-en-veiligheid', null, 'vervallen'],
    ])
  })

  it('takes the same id for the same subject where the new strategy is silent', () => {
    const next = rvs({ priorities: [priority('cyber', { title: 'Digitaal veilig' })] })
    expect(rows(next)[0]).toEqual(['cyber', 'cyber', 'gewijzigd'])
    const dropped = { ...next, dropped: [{ planId: old.id, priorityId: 'cyber' }] }
    expect(rows(dropped)[0]).toEqual([null, 'cyber', 'nieuw'])
  })

  it('keeps every old and every new priority, also when two become one', () => {
    const next = rvs({
      priorities: [
        priority('samen', {
          predecessors: ['ondermijning', 'cyber'].map((priorityId) => ({
            planId: old.id,
            priorityId,
            succession: 'gewijzigd' as const,
          })),
        }),
      ],
    })
    expect(rows(next)).toEqual([
      ['ondermijning', 'samen', 'gewijzigd'],
      ['cyber', 'samen', 'gewijzigd'],
      ['zorg-en-veiligheid', null, 'vervallen'],
    ])
  })

  it('lists what changed, field by field', () => {
    const before = rvs({
      priorities: [
        priority('a', {
          themes: ['evenementen', 'uitgaan'],
          goals: [goal('g1'), goal('g2'), goal('g3', { indicator: indicator() })],
        }),
      ],
    })
    const after = rvs({
      version: 2,
      priorities: [
        priority('a', {
          title: 'Anders',
          level: 'beheersniveau',
          themes: ['uitgaan', 'toerisme'],
          goals: [goal('g1'), goal('g3', { indicator: indicator({ target: 20 }) }), goal('g4')],
        }),
      ],
    })
    expect(wasWordt(before, after)).toMatchObject([
      {
        succession: 'gewijzigd',
        changes: {
          title: { was: 'Prioriteit a', wordt: 'Anders' },
          level: { was: 'speerpunt', wordt: 'beheersniveau' },
          why: null,
          themes: { added: ['toerisme'], removed: ['evenementen'] },
          goals: { added: ['g4'], removed: ['g2'], changed: ['g3'] },
        },
      },
    ])
    expect(wasWordt(before, before)).toMatchObject([{ succession: 'gehandhaafd', changes: null }])
  })
})
