import type { PlainDate } from '~/domain/dates'
import { voiceText } from '../nl/voices'
import { Button, ButtonGroup } from '../primitives/Button'
import { Note } from '../primitives/Notice'
import { Section, Stack } from '../primitives/Page'
import { Voice } from './History'

/** A remark of police or OM on a plan or on one priority in it. */
export type PlanComment = {
  id: string
  owner: { slug: string; name: string }
  on: PlainDate
  /** Null: taken back. */
  text: string | null
  /** Title of the priority; null where it is about the plan as a whole. */
  priority: string | null
  /** Where who wrote it takes it back. */
  withdrawPath: string | null
}

type PlanCommentsProps = {
  comments: PlanComment[]
  /** Where one writes a remark; null for who may not. */
  write: string | null
  priorities: { id: string; number: string; title: string }[]
}

/** What police and OM say about a shared plan, marked as theirs. */
export function PlanComments({ comments, write, priorities }: PlanCommentsProps) {
  if (comments.length === 0 && write === null) return null
  const text = voiceText.planComments
  return (
    <Section id="reacties" title={voiceText.plural}>
      <Stack>
        {comments.map(({ id, owner, on, text: words, priority, withdrawPath }) =>
          words === null ? (
            <Note key={id}>{text.withdrawn(owner.name)}</Note>
          ) : (
            <div className="kdc-stack kdc-stack--tight" key={id}>
              <Voice owner={owner} role={priority ? text.about(priority) : undefined} on={on}>
                {words}
              </Voice>
              {withdrawPath ? (
                <form method="post" action={withdrawPath} className="kdc-no-print">
                  <ButtonGroup>
                    <Button emphasis="secondary">{text.withdraw}</Button>
                  </ButtonGroup>
                </form>
              ) : null}
            </div>
          ),
        )}
        {write ? (
          <ul className="kdc-plainlist kdc-no-print">
            <li>
              <a href={write}>{text.write}</a>
            </li>
            {priorities.map(({ id, number, title }) => (
              <li key={id}>
                <a href={`${write}?prioriteit=${id}`}>{text.writeAbout(`${number} ${title}`)}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </Stack>
    </Section>
  )
}
