import type { AsOf } from '~/domain/alignment/as-of'
import { asOfText as text } from '../nl/as-of'
import { Notice } from '../primitives/Notice'

type AsOfNoticeProps = {
  asOf: AsOf
  /** The same page as of today. */
  backHref: string
  /** What changed between the day shown and today; left out where there is no such page. */
  compareHref?: string
}

/** Says that a page shows an earlier day, with the way back; or why it does not. */
export function AsOfNotice({ asOf, backHref, compareHref }: AsOfNoticeProps) {
  if (asOf.problem)
    return (
      <Notice kind="attention">
        {text.problem(asOf.problem)} {text.showsToday}
      </Notice>
    )
  if (!asOf.past) return null
  return (
    <Notice title={text.title(asOf.on)}>
      <p>{text.explained}</p>
      <p>
        <a href={backHref}>{text.back}</a>
        {compareHref ? (
          <>
            {' '}
            · <a href={compareHref}>{text.compare}</a>
          </>
        ) : null}
      </p>
    </Notice>
  )
}
