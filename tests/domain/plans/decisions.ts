import type { Decision } from '~/domain/decisions/decision'

/** A decision of the raad that was taken; each test gives what it is about. */
export const decision = (over: Partial<Decision> = {}): Decision => ({
  body: 'raad',
  date: '2019-03-14',
  proposed: null,
  kenmerk: null,
  status: 'genomen',
  effect: 'vaststellen',
  until: null,
  untilEvent: null,
  expected: null,
  ...over,
})

/** The extension of Woerden's IVP 2019-2022: taken, the day of the meeting is not in the document. */
export const woerdenExtension = decision({
  date: null,
  proposed: '2022-09-20',
  kenmerk: 'D/22/072742',
  effect: 'verlengen',
  untilEvent: 'opvolger',
  expected: '2023-07-01',
})
