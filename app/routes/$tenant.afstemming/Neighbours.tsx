import { alignmentText } from '~/ui/nl'
import { StateWord } from '~/ui/patterns/StateWord'
import { gapText as text } from './gap-text'
import type { Beside } from './neighbours'

/** "In 4 van de 5 plannen", with "beoordeeld x van y" and never alone. */
export function SharedCount({ shared }: Pick<Beside, 'shared'>) {
  return (
    <>
      <b>{alignmentText.inPlans(shared.count, shared.of)}</b>{' '}
      {shared.derived > 0 ? <small>{alignmentText.derivedToo(shared.derived)} </small> : null}
      <small>{alignmentText.assessed(shared.assessed, shared.of)}</small>
    </>
  )
}

/** The answers of the other municipalities, each with sign and word. */
export function NeighbourList({ neighbours }: Pick<Beside, 'neighbours'>) {
  return (
    <ul className="kdc-plainlist">
      {neighbours.map(({ slug, name, state, derived, planned }) => (
        <li key={slug}>
          <span className={`tenant-${slug} kdc-owner`}>{name}</span>:{' '}
          {planned ? <StateWord state={state} /> : text.noPlanShared}
          {derived ? ` (${alignmentText.derived})` : ''}
        </li>
      ))}
    </ul>
  )
}
