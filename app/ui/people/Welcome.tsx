import { homeText as text } from '../nl/people'
import { LinkButton } from '../primitives/Button'
import { PageHead, Section, Stack } from '../primitives/Page'

/** The start for whoever is not signed in: what this is, and where to go. */
export function Welcome() {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <p>
        <LinkButton href="/inloggen">{text.signIn}</LinkButton>
      </p>
      <Section id="wat" title={text.whatTitle}>
        <Stack>
          <ul className="utrecht-unordered-list">
            {text.what.map((line) => (
              <li className="utrecht-unordered-list__item" key={line}>
                {line}
              </li>
            ))}
          </ul>
          <p className="utrecht-paragraph">{text.freedom}</p>
          <p className="utrecht-paragraph">
            <a className="utrecht-link" href="/openbaar">
              {text.publicPlans}
            </a>
          </p>
          <p className="utrecht-paragraph">
            <a className="utrecht-link" href="/over">
              {text.about}
            </a>
          </p>
        </Stack>
      </Section>
    </>
  )
}
