import type { PlainDate } from '~/domain/dates'
import { longDate } from '../dates'
import { frameText } from '../nl/frame'

type DemoBannerProps = { demo: boolean; today: PlainDate; todayIsSet: boolean }

/** Says on every page that data is invented, and which day the rules are told it is. */
export function DemoBanner({ demo, today, todayIsSet }: DemoBannerProps) {
  if (!demo && !todayIsSet) return null
  return (
    <p className="kdc-demo">
      {demo ? (
        <>
          <strong>{frameText.demo}</strong> <span>{frameText.demoExplained}</span>
        </>
      ) : null}
      {todayIsSet ? <span>{frameText.todayIs(longDate(today))}</span> : null}
    </p>
  )
}
