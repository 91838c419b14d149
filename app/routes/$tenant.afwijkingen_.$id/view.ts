import type { DivergenceRow } from 'db/queries/divergences.server'
import { informs } from '~/domain/alignment/asks-explanation'
import type { Passage } from '~/domain/alignment/passage'
import { longDate } from '~/ui/dates'
import type { Step } from '~/ui/patterns/Steps'
import { divergenceText as text } from './text'

type Standing = Pick<
  DivergenceRow,
  | 'kind'
  | 'since'
  | 'explained'
  | 'position'
  | 'reply'
  | 'discussion'
  | 'state'
  | 'goneOn'
  | 'toDiscuss'
>

type Draft = { label: string; done: boolean; remark?: string; ahead?: string }

/** The reply of the municipality: a step that may be passed over once it explained itself. */
function replyStep({ reply, explained }: Standing): Draft[] {
  if (!reply) return explained ? [] : [{ label: text.step.reply, done: false }]
  const label = reply.answer === 'eens' ? text.step.confirmed : text.step.contradicted
  return [{ label, done: true, remark: longDate(reply.recordedOn) }]
}

/** Where a divergence stands on its way; empty for one that only informs. */
export function stepsOf(divergence: Standing, name: string): Step[] {
  const { kind, explained, position, discussion, state, goneOn, since, toDiscuss } = divergence
  if (informs(kind) && !explained && goneOn === null) return []
  const discussed = state === 'besproken' || state === 'blijft_zo'
  const closed = state === 'blijft_zo' || state === 'opgevolgd'
  const drafts: Draft[] = [
    { label: text.step.signalled, done: true, remark: longDate(since) },
    ...replyStep(divergence),
    explained
      ? {
          label: text.step.explained,
          done: true,
          remark: position ? longDate(position.recordedOn) : undefined,
        }
      : { label: text.step.explain, done: false, ahead: text.now(name) },
    discussed
      ? {
          label: text.step.discussed,
          done: true,
          remark: discussion ? longDate(discussion.on) : undefined,
        }
      : { label: text.step.discuss, done: false },
    closed
      ? {
          label: state === 'opgevolgd' ? text.step.followed : text.step.stays,
          done: true,
          remark: goneOn ? longDate(goneOn) : undefined,
        }
      : { label: text.step.end, done: false },
  ]
  // A reply is a right, no task: what is asked now is the explanation, then the conversation.
  const current = closed
    ? -1
    : explained
      ? toDiscuss
        ? drafts.findIndex(({ label }) => label === text.step.discuss)
        : -1
      : drafts.findIndex(({ label }) => label === text.step.explain)
  return drafts.map(({ label, done, remark, ahead }, at) => ({
    label,
    state: done ? 'done' : at === current ? 'current' : 'ahead',
    remark: remark ?? (at === current ? ahead : undefined),
  }))
}

/** The words of a passage; a plan as a whole has its period as text, shown as dates in Dutch. */
export const passageWords = ({ itemId, text: words }: Passage): string =>
  itemId === null ? words.replace(/\d{4}-\d{2}-\d{2}/g, (date) => longDate(date)) : words
