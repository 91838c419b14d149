import { Fragment } from 'react'
import { longDate } from '~/ui/dates'
import { alignmentText, outcomeWord, replyWord } from '~/ui/nl'
import { Button, ButtonGroup, Note, Notice, Section, Stack } from '~/ui'
import { DescriptionList } from '~/ui/patterns/DescriptionList'
import { Voice } from '~/ui/patterns/History'
import type { readDivergence } from './read.server'
import { divergenceText as text } from './text'

type Page = ReturnType<typeof readDivergence>
type Props = { page: Page }

const day = (on: string) => <time dateTime={on}>{longDate(on)}</time>

/** Text as a person wrote it, with its line ends. */
const Lines = ({ children }: { children: string }) => (
  <>
    {children.split('\n').map((line, index) => (
      <Fragment key={index}>
        {index > 0 ? <br /> : null}
        {line}
      </Fragment>
    ))}
  </>
)

/** What persons base a stated divergence on; several pieces of evidence stand below each other. */
export function Evidence({ page }: Props) {
  const { evidence } = page.voices
  if (evidence.length === 0) return null
  return (
    <Section id="onderbouwing" title={text.evidence}>
      <Stack>
        {evidence.map(({ id, owner, on, text: words, fromLink, toConfirm, endPath }) => (
          <div className="kdc-stack kdc-stack--tight" key={id}>
            <Voice owner={owner} role={fromLink ? text.fromLink : undefined} on={on}>
              <Lines>{words}</Lines>
            </Voice>
            {toConfirm ? <Note>{text.otherWords}</Note> : null}
            {endPath ? (
              <p className="kdc-small kdc-no-print">
                <a href={endPath}>{text.end}</a>
              </p>
            ) : null}
          </div>
        ))}
      </Stack>
    </Section>
  )
}

/** Right of reply: what the municipality said to the signal, and the way to say it. */
export function Reply({ page }: Props) {
  const { reply, municipality, voices } = page
  if (!reply)
    return voices.acts.reply ? (
      <p className="kdc-no-print">
        <a href={voices.acts.reply}>{alignmentText.disagree}</a>
      </p>
    ) : null
  return (
    <div className="kdc-stack kdc-stack--tight">
      <h3 className="utrecht-heading-4">{text.replies(municipality.name)}</h3>
      <Voice owner={municipality} on={reply.recordedOn}>
        <strong>{replyWord[reply.answer]}.</strong>{' '}
        {reply.evidence ? <Lines>{reply.evidence}</Lines> : null}
      </Voice>
      {reply.toConfirm ? (
        <Notice kind="attention" title={text.toConfirm}>
          {text.replyConfirm}
        </Notice>
      ) : null}
      {voices.acts.reply ? (
        <p className="kdc-small kdc-no-print">
          <a href={voices.acts.reply}>{text.replyAgain}</a>
        </p>
      ) : null}
    </div>
  )
}

/** What the driehoek agreed, newest first: beside the position of the municipality. */
export function Discussions({ page }: Props) {
  const { discussions, acts } = page.voices
  if (page.informs && discussions.length === 0 && !acts.discuss) return null
  return (
    <Section id="driehoek" title={text.discussion} aside={text.discussionAside}>
      <Stack>
        {page.review?.of === 'bespreking' ? (
          <Notice kind="attention">{text.reviewDiscussion(page.review.on)}</Notice>
        ) : null}
        {discussions.length === 0 ? <p>{text.notDiscussed}</p> : null}
        {discussions.map(({ id, by, on, outcome, note, owner, dueOn, reviewOn, ...one }) => (
          <div className={`kdc-stack kdc-stack--tight tenant-${by}`} key={id}>
            <p>
              <strong>{outcomeWord[outcome]}</strong>
            </p>
            <div className="kdc-voice">
              <p>
                <Lines>{note}</Lines>
              </p>
            </div>
            <DescriptionList
              items={[
                { term: text.discussedOn, value: day(on) },
                ...(owner ? [{ term: text.owner, value: owner }] : []),
                ...(dueOn ? [{ term: text.dueOn, value: day(dueOn) }] : []),
                ...(reviewOn ? [{ term: text.againOn, value: day(reviewOn) }] : []),
              ]}
            />
            {one.earlierVersion ? <Note>{text.earlierVersion(one.version)}</Note> : null}
          </div>
        ))}
        {acts.discuss ? (
          <p className="kdc-no-print">
            <a href={acts.discuss}>{text.discuss}</a>
          </p>
        ) : null}
      </Stack>
    </Section>
  )
}

/** What police and OM remark, marked as theirs; who wrote a remark can take it back. */
export function Comments({ page }: Props) {
  const { comments, acts } = page.voices
  return (
    <Section id="reacties" title={text.comments}>
      <Stack>
        {comments.length === 0 ? <p className="kdc-muted">{text.noComments}</p> : null}
        {comments.map(({ id, owner, on, text: words, aboutPriority, withdrawPath }) =>
          words === null ? (
            <Note key={id}>{text.withdrawn(owner.name)}</Note>
          ) : (
            <div className="kdc-stack kdc-stack--tight" key={id}>
              <Voice
                owner={owner}
                role={aboutPriority ? text.aboutPriority.toLowerCase() : undefined}
                on={on}
              >
                <Lines>{words}</Lines>
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
        {acts.comment ? (
          <p className="kdc-no-print">
            <a href={acts.comment}>{text.comment}</a>
          </p>
        ) : null}
        {acts.elsewhere ? <Note>{text.elsewhere}</Note> : null}
      </Stack>
    </Section>
  )
}
