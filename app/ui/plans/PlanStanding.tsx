import { standingText as text } from '../nl/standing'
import { Steps } from '../patterns/Steps'
import { ButtonGroup, LinkButton } from '../primitives/Button'
import { Section } from '../primitives/Page'
import type { Act } from './acts'
import { stepsOf, whoIsNext, type Standing } from './standing'

/** Where the plan stands, who is up next, and what the reader can do about it. */
export function PlanStanding({ standing, acts }: { standing: Standing; acts: Act[] }) {
  return (
    <Section id="stand" title={text.title}>
      <Steps label={text.label} steps={stepsOf(standing)} />
      <p className="utrecht-paragraph">
        <strong>{text.upNext}</strong> {whoIsNext(standing)}
      </p>
      {acts.length > 0 ? (
        <div className="kdc-no-print">
          <ButtonGroup>
            {acts.map(({ label, href, emphasis }) => (
              <LinkButton href={href} emphasis={emphasis} key={label}>
                {label}
              </LinkButton>
            ))}
          </ButtonGroup>
        </div>
      ) : null}
    </Section>
  )
}
