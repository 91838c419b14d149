import { partKey, partOf, partsOf, type LintPart } from '~/domain/plans/lint/reading-order'
import type { PlanVersion } from '~/domain/plans/plan'
import { lintText } from '~/ui/nl/lint'
import type { LintPoint } from '~/ui/plans/lintPoints'

/** The name of a part as the plan gives it. */
export function partTitle(plan: PlanVersion, { kind, id }: LintPart): string {
  const titled = ({ number, title }: { number: string; title: string }) =>
    `${number} ${title}`.trim()
  const section = plan.sections.find((one) => kind === 'onderdeel' && one.id === id)
  const priority = plan.priorities.find((one) => kind === 'prioriteit' && one.id === id)
  if (section) return titled(section)
  if (priority) return titled(priority)
  return kind === 'maatregelen' ? lintText.measures : lintText.plan
}

/**
 * Points by the part that they are read with, in reading order; parts without points are left out.
 * `hrefOf` says where the text of a part is.
 */
export function groupsOf(
  plan: PlanVersion,
  points: readonly LintPoint[],
  hrefOf: (part: LintPart) => string,
) {
  return partsOf(plan).flatMap((part) => {
    const key = partKey(part)
    const own = points.filter(({ item }) => partKey(partOf(plan, item)) === key)
    if (own.length === 0) return []
    return [
      {
        key: key.replace('.', '-'),
        title: partTitle(plan, part),
        href: hrefOf(part),
        points: own,
      },
    ]
  })
}
