import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClosed, reviewOf, stateOf, toDiscuss, type Life } from '~/domain/alignment/state'
import {
  discussionOutcomes,
  positionKinds,
  replyAnswers,
  type DivergenceState,
} from '~/domain/alignment/vocabulary'

const nothing: Life = { seen: true, reply: null, position: null, discussion: null }
const today = '2026-10-12'

const position = (reviewOn: string | null = null, recordedOn = '2026-01-10') =>
  ({ kind: 'bewuste_lokale_keuze', recordedOn, reviewOn }) as const
const discussion = (
  outcome: (typeof discussionOutcomes)[number],
  reviewOn: string | null = null,
  on = '2026-05-12',
) => ({ on, outcome, reviewOn })

describe('the state of a divergence', () => {
  it.each<[string, Partial<Life>, DivergenceState]>([
    ['when nobody said anything', {}, 'gesignaleerd'],
    ['after agreeing', { reply: { answer: 'eens' } }, 'bevestigd'],
    ['after disagreeing', { reply: { answer: 'oneens' } }, 'weersproken'],
    ['with a position', { position: position() }, 'gemotiveerd'],
    [
      'with a position after a reply',
      { reply: { answer: 'eens' }, position: position() },
      'gemotiveerd',
    ],
    ['with a review date ahead', { position: position('2026-10-13') }, 'gemotiveerd'],
    ['on the review date', { position: position('2026-10-12') }, 'gesignaleerd'],
    [
      'on the review date of who had disagreed',
      { reply: { answer: 'oneens' }, position: position('2026-10-12') },
      'weersproken',
    ],
    ['after a conversation', { discussion: discussion('gemeente_bekijkt') }, 'besproken'],
    [
      'after a conversation about a position',
      { position: position(), discussion: discussion('ter_kennisname') },
      'besproken',
    ],
    ['when it was agreed to leave it', { discussion: discussion('blijft_zo') }, 'blijft_zo'],
    [
      'until the day before the agreed review date',
      { discussion: discussion('blijft_zo', '2026-10-13') },
      'blijft_zo',
    ],
    [
      'on the agreed review date',
      { discussion: discussion('blijft_zo', '2026-10-12') },
      'gesignaleerd',
    ],
    [
      'on the agreed review date, with a position that holds',
      { position: position(), discussion: discussion('blijft_zo', '2026-10-12') },
      'gemotiveerd',
    ],
    [
      'on the review date of a position after the conversation',
      { position: position('2026-06-01'), discussion: discussion('blijft_zo') },
      'gesignaleerd',
    ],
    [
      'when the conversation was on or after the review date of the position',
      { position: position('2026-05-12'), discussion: discussion('blijft_zo') },
      'blijft_zo',
    ],
    ['when the text changed', { seen: false, discussion: discussion('blijft_zo') }, 'opgevolgd'],
    ['when the text changed and nobody said anything', { seen: false }, 'opgevolgd'],
  ])('%s', (_, life, state) => {
    expect(stateOf({ ...nothing, ...life }, today)).toBe(state)
  })
})

describe('a review date', () => {
  it.each<[string, Partial<Life>, ReturnType<typeof reviewOf>]>([
    ['that is ahead brings nothing back', { position: position('2026-10-13') }, null],
    ['of a position', { position: position('2026-10-12') }, { of: 'standpunt', on: '2026-10-12' }],
    [
      'of a conversation',
      { discussion: discussion('blijft_zo', '2026-09-01') },
      { of: 'bespreking', on: '2026-09-01' },
    ],
    [
      'of a conversation, with an older position',
      { position: position(), discussion: discussion('aanhouden', '2026-09-01') },
      { of: 'bespreking', on: '2026-09-01' },
    ],
    [
      'of a conversation, after which a new position came',
      {
        position: position(null, '2026-09-02'),
        discussion: discussion('aanhouden', '2026-09-01'),
      },
      null,
    ],
    [
      'of what is gone brings nothing back',
      { seen: false, position: position('2026-01-11') },
      null,
    ],
  ])('%s', (_, life, review) => {
    expect(reviewOf({ ...nothing, ...life }, today)).toEqual(review)
  })
})

describe('what is to be discussed', () => {
  it.each<[string, Partial<Life>, boolean]>([
    ['nothing that nobody asks for', {}, false],
    ['a signal that the municipality disagrees with', { reply: { answer: 'oneens' } }, true],
    [
      'a position that asks for it',
      { position: { ...position(), kind: 'nog_te_bespreken' } },
      true,
    ],
    [
      'a position that asks the region',
      { position: { ...position(), kind: 'regio_gevraagd' } },
      true,
    ],
    [
      'not what was discussed since',
      { reply: { answer: 'oneens' }, discussion: discussion('voorstel_regio') },
      false,
    ],
    ['again on the agreed date', { discussion: discussion('aanhouden', '2026-10-01') }, true],
  ])('%s', (_, life, expected) => {
    expect(toDiscuss({ ...nothing, ...life }, today)).toBe(expected)
  })
})

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, '0')}`)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const anyLife: fc.Arbitrary<Life> = fc.record({
  seen: fc.boolean(),
  reply: maybe(fc.record({ answer: fc.constantFrom(...replyAnswers) })),
  position: maybe(
    fc.record({ kind: fc.constantFrom(...positionKinds), recordedOn: day, reviewOn: maybe(day) }),
  ),
  discussion: maybe(
    fc.record({ on: day, outcome: fc.constantFrom(...discussionOutcomes), reviewOn: maybe(day) }),
  ),
})

describe('for every divergence', () => {
  it('only a decision or changed text closes it', () => {
    fc.assert(
      fc.property(anyLife, day, (life, on) => {
        if (!isClosed(stateOf(life, on))) return
        expect(!life.seen || life.discussion?.outcome === 'blijft_zo').toBe(true)
      }),
    )
  })

  it('a review date that came leaves it neither closed nor discussed', () => {
    fc.assert(
      fc.property(anyLife, day, (life, on) => {
        if (reviewOf(life, on) === null) return
        expect(['blijft_zo', 'besproken', 'opgevolgd']).not.toContain(stateOf(life, on))
      }),
    )
  })

  it('no state but opgevolgd hides that the rule still holds', () => {
    fc.assert(
      fc.property(anyLife, day, (life, on) => {
        expect(stateOf(life, on) === 'opgevolgd').toBe(!life.seen)
      }),
    )
  })

  it('a reply alone never makes it less open than a position does', () => {
    fc.assert(
      fc.property(anyLife, day, (life, on) => {
        const without = stateOf({ ...life, reply: null }, on)
        if (without !== 'gesignaleerd') expect(stateOf(life, on)).toBe(without)
      }),
    )
  })
})
