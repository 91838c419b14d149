import { acting, decide, type Act } from '../acts.server'

/**
 * Real: the proposal of 20 September 2022 to extend the plan until its successor is adopted, expected
 * on 1 July 2023. The day of the raad's meeting is not in the document, so it stays open.
 */
export const extension: Act[] = [
  acting('griffier@woerden', 'woerden')(
    '2022-10-03',
    decide('ivp-2019-2022', {
      body: 'raad',
      effect: 'verlengen',
      proposed: '2022-09-20',
      kenmerk: 'D/22/072756',
      untilEvent: 'opvolger',
      expected: '2023-07-01',
      fictitious: false,
    }),
  ),
]
