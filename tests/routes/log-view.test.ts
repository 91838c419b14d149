import type { LogRow } from 'db/queries/log.server'
import { expect, test } from 'vitest'
import { filterOf, hrefOf, LogQuery, searchOf, sentenceOf } from '~/routes/$tenant.logboek/view'

const names = {
  tenants: { 'de-copen': 'De Copen', woerden: 'Woerden' },
  plans: { ivp: 'IVP 2023-2026' },
  priorities: { 'de-copen/online': 'Veilig online' },
}
const row = (over: Partial<LogRow> & Pick<LogRow, 'event'>): LogRow => ({
  seq: 1,
  at: 0,
  actorTenant: 'woerden',
  actorTenantName: 'Woerden',
  actorRole: 'adviseur',
  actorName: 'Jo',
  ...over,
})

test('an own act reads as a sentence with the person, the role and the titles', () => {
  const event = {
    action: 'link.recorded' as const,
    planId: 'ivp',
    version: 1,
    relation: 'gelijk' as const,
    about: { tenant: 'de-copen', priorityId: 'online' },
    text: 'Past.',
  }
  expect(sentenceOf(row({ event }), 'woerden', names)).toBe(
    'Jo (adviseur veiligheid) legde een verband vast: De Copen, ‘Veilig online’; Zelfde; Past.',
  )
})

test('an act of another organisation names its role and no person, and leads nowhere', () => {
  const event = {
    action: 'divergence.explained' as const,
    divergenceId: 'aw-001',
    position: 'nog_te_bespreken' as const,
    about: { tenant: 'de-copen', priorityId: 'online' },
    text: null,
  }
  const theirs = row({ event, actorName: 'Jo' })
  expect(sentenceOf(theirs, 'de-copen', names)).toBe(
    'Woerden (adviseur veiligheid) lichtte een afwijking toe: AW-001; Nog te bespreken.',
  )
  expect(hrefOf(theirs, 'de-copen')).toBeNull()
  expect(hrefOf(theirs, 'woerden')).toBe('/woerden/afwijkingen/aw-001')
})

test('what the portal saw is not said to be done by a person', () => {
  const event = {
    action: 'divergence.noticed' as const,
    divergenceId: 'aw-001',
    kind: 'periode',
    about: null,
  }
  expect(sentenceOf(row({ event }), 'woerden', names)).toBe(
    'Het portaal zag een nieuw signaal na een handeling van Jo (adviseur veiligheid): AW-001.',
  )
})

test('a day of the filter is a day in Amsterdam, the last one included', () => {
  const query = LogQuery.parse({ van: '2026-07-01', tot: '2026-07-01' })
  const { from, to } = filterOf(query)
  expect(new Date(from ?? 0).toISOString()).toBe('2026-06-30T22:00:00.000Z')
  expect(new Date(to ?? 0).toISOString()).toBe('2026-07-01T22:00:00.000Z')
})

test('unknown values in the address count as no choice, and known ones are kept on the next page', () => {
  const query = LogQuery.parse({ actie: 'weg', wie: '', van: 'ooit', bladzijde: 'x' })
  expect(query).toMatchObject({ bladzijde: 1 })
  expect(filterOf(query)).toEqual({})
  expect(searchOf(LogQuery.parse({ actie: 'plan.shared', van: '2026-01-01' }), 2)).toBe(
    '?actie=plan.shared&van=2026-01-01&bladzijde=2',
  )
})

test('a day on which plans were compared is written as a date, and a change elsewhere by its owner', () => {
  const compared = (cause: string) => ({
    action: 'alignment.recomputed' as const,
    planId: 'ivp',
    version: 1,
    cause,
  })
  expect(sentenceOf(row({ event: compared('2026-10-12') }), 'woerden', names)).toContain(
    'stand van 12 oktober 2026',
  )
  expect(sentenceOf(row({ event: compared('de-copen/regio') }), 'woerden', names)).toContain(
    'na een wijziging bij De Copen',
  )
})
