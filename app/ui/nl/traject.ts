import type { StepStatus } from '~/domain/plans/traject'

/** Where a step of a traject stands. */
export const stepStatusWord: Record<StepStatus, string> = {
  gepland: 'Gepland',
  loopt: 'Loopt',
  klaar: 'Klaar',
}
