import type { Fact } from '~/domain/papers/paper'
import { PaperWords } from './PaperWords'

/** Labels with their values; nothing when there are none. */
export const PaperFacts = ({ facts }: { facts: readonly Fact[] }) =>
  facts.length === 0 ? null : (
    <dl className="kdc-paper__facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <PaperWords>{value}</PaperWords>
          </dd>
        </div>
      ))}
    </dl>
  )
