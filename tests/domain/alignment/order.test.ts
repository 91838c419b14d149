import { expect, it } from 'vitest'
import { byNumber } from '~/domain/alignment/order'

it('sorts numbered items as people read them', () => {
  const given = ['10', '2', '1.10', '1.2', '1', '1a', 'A2', 'A10', '']
  const sorted = given.map((number) => ({ number, id: 'x' })).sort(byNumber)
  expect(sorted.map(({ number }) => number)).toEqual([
    '',
    '1',
    '1.2',
    '1.10',
    '1a',
    '2',
    '10',
    'A2',
    'A10',
  ])
})

it('lets the id decide between equal numbers', () => {
  expect(byNumber({ number: '1', id: 'b' }, { number: '01', id: 'a' })).toBeGreaterThan(0)
})
