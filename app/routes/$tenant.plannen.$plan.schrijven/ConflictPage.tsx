import { shownText } from '~/documents/rich-text-field'
import { fieldsIn, type Values } from '~/domain/plans/editing/shown'
import { Button, ButtonGroup, Notice, Stack } from '~/ui'
import { instantText } from '~/ui/dates'
import { DiffText } from '~/ui/patterns/DiffText'
import type { Conflict } from './conflict.server'
import { ItemFields } from './EditForm'
import { Fields, type FieldsProps } from './Fields'
import { conflictText as text, fieldText } from './text'

type ConflictPageProps = Pick<FieldsProps, 'options' | 'analysis'> & {
  conflict: Conflict
  action: string
  back: string
  /** The priority that a goal or measure belongs to. */
  priorityId?: string
}

/** A value in words: a rich text as Markdown, a list with its entries on lines. */
function wordsOf(value: Values[string] | undefined): string {
  if (Array.isArray(value)) return value.join('\n')
  if (value === undefined || value === '') return ''
  return value.startsWith('{"type":"doc"') ? shownText(undefined, value).defaultValue : value
}

/** Both texts of one field beside each other, and what differs, word by word. */
function BothTexts({ conflict, name }: { conflict: Conflict; name: string }) {
  const mine = wordsOf(conflict.mine[name])
  const theirs = wordsOf(conflict.theirs[name])
  const label = fieldText[`${conflict.block}.${name}`]?.label ?? name
  return (
    <section className="kdc-stack kdc-stack--tight" aria-label={label}>
      <p className="kdc-small">{text.both}</p>
      <div className="kdc-versus">
        {[
          [text.yours, mine],
          [text.theirs, theirs],
        ].map(([title, words]) => (
          <div key={title}>
            <h2 className="utrecht-heading-4">{title}</h2>
            <p className="kdc-doc__text kdc-lines">{words === '' ? text.emptyWords : words}</p>
          </div>
        ))}
      </div>
      <details>
        <summary>{text.differs}</summary>
        <DiffText before={theirs} after={mine} />
      </details>
      <p>
        <Button emphasis="secondary" small name="overnemen" value={name}>
          {text.take}: {label}
        </Button>
      </p>
    </section>
  )
}

function Beside({ conflict, name }: { conflict: Conflict; name: string }) {
  const fate = conflict.fates[name]
  if (fate === 'beide') return <BothTexts conflict={conflict} name={name} />
  if (fate === 'ander') return <p className="kdc-small kdc-muted">{text.onlyTheirs}</p>
  if (fate === 'mijn' && conflict.revision !== null)
    return <p className="kdc-small kdc-muted">{text.onlyMine}</p>
  return null
}

/**
 * What one wrote and what somebody else saved meanwhile. Fields that one side changed are merged; where
 * both changed, both texts stand here and one chooses, or edits. Nothing is saved until one says so.
 */
export function ConflictPage(props: ConflictPageProps) {
  const { conflict, action, back, options, analysis, priorityId } = props
  const { block, id, version, revision, by, at } = conflict
  const gone = revision === null
  const names: readonly string[] = fieldsIn[block]
  const lists = names.filter((name) => Array.isArray(conflict.values[name]))
  return (
    <Stack>
      <div role="alert" tabIndex={-1}>
        <Notice kind="attention" title={text.title}>
          <p>{gone ? text.gone : text.lead}</p>
          {at === null ? null : <p>{text.savedBy(by ?? text.somebody, instantText(at))}</p>}
        </Notice>
      </div>
      <form
        className="kdc-editing"
        method="post"
        action={action}
        id={`samenvoegen-${block}-${id}-${revision ?? 0}`}
        data-keep=""
        noValidate
      >
        <ItemFields block={block} item={{ id, version, revision: revision ?? 1, priorityId }} />
        {gone ? <input type="hidden" name="terugzetten" value="1" /> : null}
        <Fields
          block={block}
          values={conflict.values}
          options={options}
          analysis={analysis ?? lists.length > 0}
          idPrefix={`samen-${block}`}
          before={(name) => <Beside conflict={conflict} name={name} />}
        />
        <ButtonGroup>
          <Button>{gone ? text.putBack : text.save}</Button>
          <a href={back}>{text.drop}</a>
        </ButtonGroup>
      </form>
    </Stack>
  )
}
