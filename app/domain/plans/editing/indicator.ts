import { slugOf } from '../../documents/slug'
import type { GoalFields, Item } from './fields'

type Figures = Pick<
  GoalFields,
  'indicatorName' | 'direction' | 'baseline' | 'baselineYear' | 'target' | 'targetYear'
>
type Problem = { field: keyof Figures; message: string }

/**
 * What a goal still lacks before its figures say something: a name and direction for whatever is
 * measured, a year for each figure, and a beginning for a target.
 */
export function indicatorProblems(goal: Figures): Problem[] {
  const { indicatorName, direction, baseline, baselineYear, target, targetYear } = goal
  const measured = [direction, baseline, baselineYear, target, targetYear].some((x) => x !== null)
  const asked: [boolean, keyof Figures, string][] = [
    [measured && indicatorName === null, 'indicatorName', 'Schrijf op wat u meet.'],
    [
      indicatorName !== null && direction === null,
      'direction',
      'Kies of het cijfer moet stijgen, dalen of gelijk blijven.',
    ],
    [
      target !== null && baseline === null,
      'baseline',
      'Vul ook het begincijfer in. Zonder begin ziet niemand of het doel dichterbij komt.',
    ],
    [
      baseline !== null && baselineYear === null,
      'baselineYear',
      'Vul het jaar van het begincijfer in.',
    ],
    [
      target !== null && targetYear === null,
      'targetYear',
      'Vul het jaar in waarin u dit wilt bereiken.',
    ],
    [
      targetYear !== null && baselineYear !== null && targetYear < baselineYear,
      'targetYear',
      'Dit jaar ligt voor het jaar van het begincijfer.',
    ],
  ]
  return asked.flatMap(([holds, field, message]) => (holds ? [{ field, message }] : []))
}

/**
 * The goal with the key of its indicator: the one it had while the name stays, else one from the new
 * name, so that plans which measure the same under the same name can be compared.
 */
export function keepsIndicator(before: Item, after: Item): Item {
  if (before.kind !== 'doel' || after.kind !== 'doel') return after
  const { indicatorName: name } = after.fields
  if (name === null) return { kind: 'doel', fields: { ...after.fields, indicatorKey: null } }
  if (name === before.fields.indicatorName) return after
  if (after.fields.indicatorKey !== before.fields.indicatorKey) return after
  return { kind: 'doel', fields: { ...after.fields, indicatorKey: indicatorKey(name) } }
}

/** The key of an indicator that is new in this plan. */
export const indicatorKey = (name: string): string => slugOf(name).slice(0, 80) || 'indicator'
