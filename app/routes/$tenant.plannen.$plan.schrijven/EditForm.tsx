import type { SubmissionResult } from '@conform-to/react'
import type { Block } from '~/domain/plans/editing/forms'
import type { Values } from '~/domain/plans/editing/shown'
import { Button, ButtonGroup, ErrorSummary, type FieldProblem } from '~/ui'
import { errorsOf, Fields, type FieldsProps } from './Fields'
import { writingText as text } from './text'

export type EditFormProps = Pick<FieldsProps, 'options' | 'analysis'> & {
  block: Block
  /** Where the form is sent to, with the group that is open in its query. */
  action: string
  /** The page without this form open. */
  back: string
  /** The route that saves by itself; a new item is not saved before it is sent. */
  autosave?: string
  item: { id?: string; version: number; revision?: number; begin?: number; priorityId?: string }
  values: Values
  /** The last answer to this form. */
  result?: SubmissionResult
  /** The address that brings the text from before back, once there is one. */
  previous?: string
  children?: React.ReactNode
}

/** What was sent, in place of what is stored; a group of boxes without a tick sends nothing. */
const sentOr = (values: Values, result: SubmissionResult | undefined): Values => {
  const sent = result?.initialValue
  if (!sent) return values
  const read = (value: unknown): Values[string] =>
    Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value : ''
  return Object.fromEntries(
    [...new Set([...Object.keys(values), 'otherSource'])].map((name) => [name, read(sent[name])]),
  )
}

const problemsIn = (block: Block, result: SubmissionResult | undefined): FieldProblem[] =>
  Object.keys(result?.error ?? {})
    .filter((name) => name !== '')
    .map((name) => name.replace(/\[.*$/, ''))
    .filter((name, at, all) => all.indexOf(name) === at)
    .map((name) => ({
      fieldId: `${block}-${name}`,
      message: errorsOf(result?.error ?? {}, name).join(' '),
    }))

/** The problems of the form that is open on a page: first thing on that page. */
export function EditProblems({ block, result }: Pick<EditFormProps, 'block' | 'result'>) {
  return (
    <ErrorSummary
      problems={problemsIn(block, result)}
      messages={result?.error?.[''] ?? undefined}
    />
  )
}

/** What the server has to know beside the fields. */
export function ItemFields({ block, item }: Pick<EditFormProps, 'block' | 'item'>) {
  const { id, version, revision, begin, priorityId } = item
  return (
    <>
      <input type="hidden" name="block" value={block} />
      <input type="hidden" name="version" value={version} />
      {id === undefined ? null : <input type="hidden" name="id" value={id} />}
      {revision === undefined ? null : <input type="hidden" name="revision" value={revision} />}
      {begin === undefined ? null : <input type="hidden" name="begin" value={begin} />}
      {priorityId === undefined ? null : (
        <input type="hidden" name="priorityId" value={priorityId} />
      )}
    </>
  )
}

const isRevision = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{1,9}$/.test(value)

/** The one group of fields that is open. It saves itself, and a button saves it too. */
export function EditForm(props: EditFormProps) {
  const { block, action, back, autosave, values, result, previous, children } = props
  const sent = result?.initialValue?.['revision']
  // What comes back after a refusal was written from the text of that revision.
  const item = isRevision(sent) ? { ...props.item, revision: Number(sent) } : props.item
  return (
    <form
      className="kdc-editing"
      method="post"
      action={action}
      id={`bewerk-${block}-${item.id ?? 'nieuw'}`}
      data-keep=""
      data-autosave={autosave}
      noValidate
    >
      <ItemFields block={block} item={item} />
      {children}
      <Fields
        block={block}
        values={sentOr(values, result)}
        errors={result?.error ?? {}}
        options={props.options}
        analysis={props.analysis}
      />
      {autosave === undefined ? null : (
        <p className="kdc-autosave" role="status" data-autosave-state="" />
      )}
      <ButtonGroup>
        <Button>{item.id === undefined ? text.add : text.done}</Button>
        {previous === undefined ? null : (
          <Button emphasis="subtle" formAction={previous}>
            {text.previous}
          </Button>
        )}
        <a href={back}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}
