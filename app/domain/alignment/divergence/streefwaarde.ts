import type { Goal, Indicator } from '../../plans/plan'
import type { Aim, AimField } from '../facts'
import type { Finding } from '../finding'
import { byNumber } from '../order'
import { goalPassage } from '../passage'
import type { Reading } from '../reading'
import type { Pair } from '../rows'
import type { ReadRow } from '../reading'
import { answeredOn, make, regionalRef, versionRef, versionsOf } from './make'

type Measured = Goal & { indicator: Indicator }

const measured = (goals: readonly Goal[]): Measured[] =>
  goals
    .flatMap((goal) => (goal.indicator ? [{ ...goal, indicator: goal.indicator }] : []))
    .sort(byNumber)

const aimOf = ({ unit, direction, baselineYear, target, targetYear }: Indicator): Aim => ({
  unit,
  direction,
  baselineYear,
  target,
  targetYear,
})

/** The fields on which two aims differ. A value that one side does not state is no difference. */
export function differences(local: Aim, regional: Aim): AimField[] {
  const other = (a: number | null, b: number | null) => a !== null && b !== null && a !== b
  const unit = local.unit !== regional.unit
  const fields: [AimField, boolean][] = [
    ['eenheid', unit],
    ['richting', local.direction !== regional.direction],
    // Ten per cent and ten cases cannot be compared: then the unit is the difference.
    ['streefwaarde', !unit && other(local.target, regional.target)],
    ['basisjaar', other(local.baselineYear, regional.baselineYear)],
    ['streefjaar', other(local.targetYear, regional.targetYear)],
  ]
  return fields.filter(([, differs]) => differs).map(([field]) => field)
}

function findingsOf(reading: Reading, row: ReadRow, pair: Pair): Finding<'streefwaarde'>[] {
  const { plan } = reading.local
  const regional = measured(row.priority.goals)
  return measured(pair.priority.goals).flatMap((goal) => {
    const same = regional
      .filter(({ indicator }) => indicator.key === goal.indicator.key)
      .map((other) => ({
        other,
        differs: differences(goal.indicator, other.indicator),
      }))
    const [first] = same
    if (!first || same.some(({ differs }) => differs.length === 0)) return []
    const { key, name } = goal.indicator
    return [
      make(reading, {
        kind: 'streefwaarde',
        regional: regionalRef(row.strategy, row.priority.id),
        local: { ...versionRef(plan), kind: 'doel', itemId: goal.id },
        discriminator: key,
        why: {
          rule: 'streefwaarde',
          local: goalPassage(plan, pair.priority, goal),
          regional: goalPassage(row.strategy, row.priority, first.other),
          versions: versionsOf(reading, row),
          facts: {
            indicator: key,
            name,
            local: aimOf(goal.indicator),
            regional: aimOf(first.other.indicator),
            differs: first.differs,
          },
        },
        since: answeredOn(reading, pair),
      }),
    ]
  })
}

/** Both sides measure the same thing and aim at something else. */
export function streefwaarde(reading: Reading): Finding<'streefwaarde'>[] {
  return reading.rows.flatMap((row) =>
    row.counterparts.flatMap((pair) => findingsOf(reading, row, pair)),
  )
}
