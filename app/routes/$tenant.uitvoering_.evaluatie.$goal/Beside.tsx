import { measurePath, planPath, writingPath } from '~/http/paths'
import { Section } from '~/ui'
import { evaluationAnswerWord, evaluationOutcomeWord } from '~/ui/nl/execution'
import { History } from '~/ui/patterns/History'
import { ProgressWord } from '~/ui/patterns/ProgressWord'
import type { GoalPage } from './read.server'
import { goalText as text } from './text'

type BesideProps = { page: GoalPage; tenant: string }

/** What was found before, and where an adjusted goal is written. */
export function Before({ page, tenant }: BesideProps) {
  const { history, draft, plan, mayWrite } = page
  const [newest] = history
  const target = draft ?? plan
  return (
    <Section id="eerder" title={text.history}>
      {history.length === 0 ? (
        <p>{text.noHistory}</p>
      ) : (
        <History
          items={history.map((one) => ({
            id: one.id,
            on: one.on,
            sentence: (
              <>
                <b>{evaluationOutcomeWord[one.outcome]}.</b>{' '}
                {text.sentence(
                  evaluationAnswerWord[one.attainable],
                  evaluationAnswerWord[one.relevant],
                )}{' '}
                {one.text}
              </>
            ),
          }))}
        />
      )}
      {newest && newest.outcome !== 'blijft' ? (
        <p>
          {draft ? text.adjust : text.adjustNew}{' '}
          <a href={(mayWrite ? writingPath : planPath)(tenant, target.id)}>{target.title}</a>.
        </p>
      ) : null}
    </Section>
  )
}

/** How far the measures of this goal are. */
export function Measures({ page, tenant }: BesideProps) {
  return (
    <Section id="maatregelen" title={text.measures}>
      {page.measures.length === 0 ? (
        <p>{text.noMeasures}</p>
      ) : (
        <ul>
          {page.measures.map(({ id, planId, title, state }) => (
            <li key={id}>
              <a href={measurePath(tenant, planId, id)}>{title}</a> <ProgressWord state={state} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
