import type { TrajectStep } from '../plans/traject'
import { allowed, refused, type Ruling } from '../ruling'

type Numbered = Pick<TrajectStep, 'nr'>

/** New numbers for the steps from `nr` on, so many places further. */
export const placesFrom = (
  steps: readonly Numbered[],
  nr: number,
  by: number,
): Map<number, number> =>
  new Map(steps.flatMap((step) => (step.nr < nr ? [] : [[step.nr, step.nr + by]])))

/** The step that changes places with this one; undefined at the end of the list. */
export function neighbour(
  steps: readonly Numbered[],
  nr: number,
  direction: 'op' | 'neer',
): number | undefined {
  const at = steps.findIndex((step) => step.nr === nr)
  return at === -1 ? undefined : steps[direction === 'op' ? at - 1 : at + 1]?.nr
}

const most = 60

/** A traject with more steps than anybody can oversee is no planning. */
export const mostSteps = (steps: readonly Numbered[]): Ruling =>
  steps.length < most
    ? allowed
    : refused('te_veel', `Een traject heeft hoogstens ${most} stappen. Voeg stappen samen.`)

type Hanging = {
  documents: readonly Numbered[]
  postponements: readonly Numbered[]
  moments: readonly { nr: number | null }[]
}

/** What happened stays on record, so a step with a history is kept. */
export function mayRemove({ nr, status }: TrajectStep, on: Hanging): Ruling {
  const here = (one: { nr: number | null }) => one.nr === nr
  if (on.postponements.some(here))
    return refused(
      'uitgesteld',
      'Deze stap is eerder uitgesteld. Dat blijft bewaard, dus de stap ook. Geef de stap zo nodig een andere naam.',
    )
  if (on.documents.some(here))
    return refused('documenten', 'Bij deze stap liggen documenten. Haal die eerst weg.')
  if (on.moments.some(here))
    return refused(
      'participatie',
      'Bij deze stap hoort een moment van participatie. Leg dat moment eerst bij een andere stap.',
    )
  if (status === 'klaar')
    return refused('klaar', 'Deze stap is klaar. Zet de stap eerst terug als dat niet zo is.')
  return allowed
}
