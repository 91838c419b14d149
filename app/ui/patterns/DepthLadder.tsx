import type { Depth } from '~/domain/alignment/vocabulary'
import { alignmentText, depthWord } from '../nl/alignment'
import { Icon } from '../primitives/Icon'
import { VisuallyHidden } from '../primitives/VisuallyHidden'

const steps: Depth[] = [1, 2, 3, 4, 5, 6]

/** The steps of depth in words: what is filled in, and what comes next. */
export function DepthLadder({ depth }: { depth: Depth }) {
  return (
    <ol className="kdc-ladder">
      {steps.map((step) => {
        const done = step <= depth
        return (
          <li
            key={step}
            className={done ? 'kdc-ladder__step kdc-ladder__step--done' : 'kdc-ladder__step'}
          >
            <span>{step}</span>
            <span>{depthWord[step]}</span>
            {done ? <Icon name="vink" /> : null}
            <VisuallyHidden>
              {done ? alignmentText.stepDone : alignmentText.stepOpen}
            </VisuallyHidden>
          </li>
        )
      })}
    </ol>
  )
}
