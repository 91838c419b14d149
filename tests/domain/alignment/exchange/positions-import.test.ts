import { describe, expect, test } from 'vitest'
import type { PositionColumn } from '~/domain/alignment/exchange/divergence-columns'
import { positionVerdicts, type SaidPosition } from '~/domain/alignment/exchange/position-verdict'

const recorded: SaidPosition = {
  kind: 'bewuste_lokale_keuze',
  reason: 'eigen_veiligheidsbeeld',
  motivation: 'Hier speelt\ndit niet.',
  body: 'raad',
  decidedOn: '2026-03-01',
  kenmerk: null,
  reviewOn: '2027-03-01',
}
const known = {
  tenant: 'woerden',
  find: (id: string) => {
    if (id === 'aw-001') return { id, positions: [{ id: 'p1', ...recorded }] }
    return id === 'aw-002' ? { id, positions: [] } : undefined
  },
}

type Cells = Partial<Record<PositionColumn, string>>
const cells: Cells = {
  nummer: 'aw-001',
  gemeente: 'woerden',
  standpunt: 'bewuste_lokale_keuze',
  soort_reden: 'eigen_veiligheidsbeeld',
  motivering: 'Hier speelt\r\ndit niet.',
  orgaan: 'raad',
  datum: '2026-03-01',
  herijken_op: '2027-03-01',
}
const judge = (...rows: Cells[]) =>
  positionVerdicts(
    known,
    rows.map((row, index) => ({ nr: index + 2, cells: row })),
  )
const one = (change: Cells) => judge({ ...cells, ...change })[0]

describe('reading positions in', () => {
  test('what left the portal changes nothing, nor does a row without a position', () => {
    expect(one({})).toEqual({ nr: 2, kind: 'ongewijzigd' })
    expect(judge({ nummer: 'AW-002', gemeente: 'woerden' })).toEqual([
      { nr: 2, kind: 'ongewijzigd' },
    ])
  })

  test('another motivation comes beside what was recorded, as a draft', () => {
    expect(one({ motivering: 'Anders.' })).toMatchObject({
      kind: 'gewijzigd',
      was: [{ motivation: 'Hier speelt\ndit niet.' }],
      replaces: ['p1'],
      input: { id: 'aw-001', motivation: 'Anders.', status: 'concept' },
    })
    expect(one({ nummer: 'aw-002' })).toMatchObject({ kind: 'nieuw', replaces: [] })
  })

  test.each<[string, Cells, RegExp]>([
    ['an unknown number', { nummer: 'aw-999' }, /geen afwijking met nummer ‘aw-999’/],
    ['a row of another', { gemeente: 'lopik' }, /van een andere organisatie \(lopik\)/],
    [
      'a position that is none',
      { standpunt: 'misschien' },
      /‘standpunt’ staat ‘misschien’. Kies uit/,
    ],
    ['a body that is none', { orgaan: 'iedereen' }, /‘orgaan’ staat ‘iedereen’/],
    ['a day that is none', { datum: '31-02-2026' }, /Deze datum bestaat niet/],
    ['a review before the decision', { herijken_op: '2026-01-01' }, /Kies een dag na het besluit/],
    ['a number of a person', { motivering: 'Zie 111222333.' }, /burgerservicenummer/],
  ])('%s cannot be read, with the reason', (_, change, reason) => {
    const row = one(change)
    expect(row?.kind === 'kan_niet' ? row.problems.join(' ') : row?.kind).toMatch(reason)
  })

  test('a motivation is asked for, and a divergence stands once', () => {
    const [row, double] = judge(
      { nummer: 'aw-002', standpunt: 'nog_te_bespreken', soort_reden: 'tijdelijk' },
      { nummer: 'aw-002', standpunt: 'nog_te_bespreken' },
    )
    expect(row).toMatchObject({ problems: ['Schrijf in twee of drie zinnen waarom.'] })
    expect(double).toMatchObject({ problems: [expect.stringContaining('Rij 2')] })
  })
})
