import { describe, expect, it } from 'vitest'
import { choiceOf, LinkForm, localEndOf, relationOf } from '~/domain/alignment/link-form'
import { PositionForm } from '~/domain/alignment/position-form'

const fields = (over: Record<string, string> = {}) => ({
  answer: 'gelijk',
  local: 'prioriteit/jeugd',
  ...over,
})
const messages = (over: Record<string, string>) =>
  LinkForm.safeParse(fields(over)).error?.issues.map(({ path, message }) => [path[0], message]) ??
  []

describe('the form of an answer', () => {
  it('takes a priority, a goal and an action of a uitvoeringsplan', () => {
    const plan = { id: 'ivp', version: 3 }
    const end = (local: string) => localEndOf(LinkForm.parse(fields({ local })), plan)
    expect(end('prioriteit/jeugd')).toEqual({
      planId: 'ivp',
      version: 3,
      kind: 'prioriteit',
      itemId: 'jeugd',
    })
    expect(end('doel/jeugd-1')).toEqual({
      planId: 'ivp',
      version: 3,
      kind: 'doel',
      itemId: 'jeugd-1',
    })
    expect(end('actie/uvp/2/a-1')).toEqual({
      planId: 'uvp',
      version: 2,
      kind: 'actie',
      itemId: 'a-1',
    })
  })

  it('gives back the choice that an answer was made with', () => {
    for (const local of ['prioriteit/jeugd', 'doel/jeugd-1'])
      expect(
        choiceOf(localEndOf(LinkForm.parse(fields({ local })), { id: 'ivp', version: 1 })),
      ).toBe(local)
    const action = LinkForm.parse(fields({ local: 'actie/uvp/2/a-1' }))
    expect(choiceOf(localEndOf(action, { id: 'ivp', version: 1 }))).toBe('actie/uvp/2/a-1')
  })

  it('names no item for "geen" and "bewust niet", whatever is still chosen', () => {
    for (const answer of ['geen', 'bewust_niet'] as const) {
      const form = LinkForm.parse(fields({ answer }))
      expect(localEndOf(form, { id: 'ivp', version: 1 })).toBeNull()
      expect(relationOf(form.answer)).toBe('geen')
    }
  })

  it.each(['', '  ', 'prioriteit', 'onzin/jeugd', 'actie/uvp/nul/a', 'prioriteit/<b>'])(
    'asks for an item when %j is none',
    (local) => {
      expect(messages({ local })).toEqual([
        ['local', 'Kies het onderdeel van uw plan dat hierbij hoort.'],
      ])
    },
  )

  it('asks for a note only where the relation says nothing without one', () => {
    for (const answer of ['lokaal_smaller', 'tegengesteld'])
      expect(messages({ answer, note: ' ' })[0]?.[0]).toBe('note')
    for (const answer of ['gelijk', 'overlap', 'verwant']) expect(messages({ answer })).toEqual([])
  })

  it('refuses an answer that does not exist', () => {
    expect(messages({ answer: 'intersect' })[0]?.[0]).toBe('answer')
  })
})

describe('the form of a position', () => {
  const position = (over: Record<string, string> = {}) => ({
    kind: 'bewuste_lokale_keuze',
    reason: 'anders',
    motivation: 'Omdat de raad dat koos.',
    body: 'raad',
    status: 'vastgelegd',
    ...over,
  })
  const paths = (over: Record<string, string>) =>
    PositionForm.safeParse(position(over)).error?.issues.map(({ path }) => path[0]) ?? []

  it('stops once when the text holds a number that may be a burgerservicenummer', () => {
    const motivation = 'Mevrouw heeft nummer 111222333.'
    expect(paths({ motivation })).toEqual(['notPersonal'])
    expect(paths({ motivation, notPersonal: 'on' })).toEqual([])
    expect(paths({ motivation: 'Zaaknummer 123456789.' })).toEqual([])
  })

  it('asks who decided, except for a draft', () => {
    expect(paths({ body: '' })).toEqual(['body'])
    expect(paths({ body: '', status: 'concept' })).toEqual([])
  })

  it('keeps the review after the decision', () => {
    expect(paths({ decidedOn: '2026-05-01', reviewOn: '2026-05-01' })).toEqual(['reviewOn'])
    expect(paths({ decidedOn: '2026-02-30' })).toEqual(['decidedOn'])
  })
})
