import { comparisonPath, planPath } from '~/http/paths'
import { Notice } from '~/ui'
import { passageText as text } from '~/ui/nl/passages'
import { changeAnchor } from '../$tenant.plannen.$plan.versies/Changes'
import type { Linked } from './linked.server'

type LinkedPassageProps = { tenant: string; planId: string; linked: Linked }

/** Says that a newer version has other words where the link leads, and where to read them. */
export function LinkedPassage({ tenant, planId, linked }: LinkedPassageProps) {
  const { version, newest, anchor, part } = linked
  const compared = comparisonPath(
    tenant,
    planId,
    { id: planId, version },
    { id: planId, version: newest },
  )
  return (
    <Notice>
      {anchor === null ? text.gone(newest) : text.changed(newest)}{' '}
      {anchor === null ? null : (
        <>
          <a href={`${planPath(tenant, planId, newest)}#${anchor}`}>{text.readNewest}</a>{' '}
        </>
      )}
      <a href={part ? `${compared}#${changeAnchor(part)}` : compared}>{text.compare}</a>
    </Notice>
  )
}
