import { Section } from '~/ui'
import { gapText as text } from './gap-text'
import type { LinkCandidate } from './link-candidates.server'

/** Frames that own documents refer to: a person may make a link of them, the portal never does. */
export function LinkCandidates({ candidates }: { candidates: readonly LinkCandidate[] }) {
  if (candidates.length === 0) return null
  return (
    <Section id="kandidaten" title={text.candidates} intro={text.candidatesIntro}>
      <ul className="kdc-stack kdc-stack--tight">
        {candidates.map(({ id, name, quote, layer }) => (
          <li key={id}>
            <strong>{name}</strong>{' '}
            {layer ? <a href={`#laag-${layer}`}>{text.candidateLink}</a> : text.candidateElsewhere}
            <blockquote className="kdc-quote">{quote}</blockquote>
          </li>
        ))}
      </ul>
    </Section>
  )
}
