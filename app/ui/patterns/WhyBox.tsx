import type { ReactNode } from 'react'
import type { PlainDate } from '~/domain/dates'
import { longDate } from '../dates'
import { alignmentText } from '../nl/alignment'
import { DescriptionList, type Description } from './DescriptionList'

export type WhyBoxProps = {
  /** What the portal saw, in one or two sentences. */
  text: ReactNode
  /** The rule that found it. */
  rule: ReactNode
  /** `Woerden versie 2, De Copen versie 1` */
  versions: ReactNode
  since: PlainDate
  /** More facts, such as the link behind it. */
  more?: Description[]
}

/** Why the portal says so: rule, versions, since when. */
export function WhyBox({ text, rule, versions, since, more = [] }: WhyBoxProps) {
  return (
    <>
      <p className="kdc-small kdc-why">{text}</p>
      <DescriptionList
        items={[
          { term: alignmentText.rule, value: rule },
          { term: alignmentText.versions, value: versions },
          {
            term: alignmentText.since,
            value: <time dateTime={since}>{longDate(since)}</time>,
          },
          ...more,
        ]}
      />
    </>
  )
}
