import type { ReactNode } from 'react'
import { alignmentText } from '../nl/alignment'
import { Fictief } from '../primitives/Badge'

type CoverageProps = {
  /** Id of the heading; a table below it is labelled by it. */
  id: string
  title: ReactNode
  assessed: number
  total: number
  fictitious?: boolean
}

/** Heading of a strategy with "beoordeeld x van y", before any other number. */
export function Coverage({ id, title, assessed, total, fictitious }: CoverageProps) {
  return (
    <h3 className="kdc-coverage" id={id}>
      <span>
        {title} {fictitious ? <Fictief /> : null}
      </span>{' '}
      <span className="kdc-coverage__value">{alignmentText.assessed(assessed, total)}</span>
    </h3>
  )
}
