import { useForm } from '@conform-to/react'
import { relations } from '~/domain/alignment/vocabulary'
import { queryOf } from '~/http/query-fields'
import { useSubmission } from '~/http/use-submission'
import { Button, ButtonGroup, ErrorSummary, TextareaField, problemsOf } from '~/ui'
import { relationMeaning, relationWord } from '~/ui/nl'
import { VennFigure } from '~/ui/patterns/RelationVenn'
import { ChoiceFrame } from '~/ui/primitives/ChoiceField'
import { GroupedSelectField } from '~/ui/primitives/GroupedSelectField'
import type { readLinkPage } from './read.server'
import { linkText as text } from './text'

type Page = ReturnType<typeof readLinkPage>
type Fields = Record<'answer' | 'local' | 'note' | 'replaces', string>
type Choice = { value: string; relation: (typeof relations)[number]; word: string; meaning: string }

const choicesOf = (page: Page): Choice[] => [
  ...relations.map((relation) => ({
    value: relation,
    relation,
    word: relationWord[relation],
    meaning: relationMeaning[relation],
  })),
  ...(page.kind === 'gemeente'
    ? [
        {
          value: 'bewust_niet',
          relation: 'geen' as const,
          word: text.deliberate,
          meaning: text.deliberateMeaning,
        },
      ]
    : []),
]

const choiceView = (name: string, chosen: string | undefined) =>
  function choice({ value, relation, word, meaning }: Choice) {
    return (
      <label className="kdc-relation" key={value}>
        <input
          className="utrecht-radio-button"
          type="radio"
          name={name}
          value={value}
          defaultChecked={chosen === value}
        />
        <VennFigure relation={relation} />
        <span>
          <b>{word}</b>
          <small>{meaning}</small>
        </span>
      </label>
    )
  }

/** The answer to one regional priority: relation, local item and explanation of the link. */
export function LinkFields({ page }: { page: Page }) {
  const { changing } = page
  const lastResult = useSubmission()
  const [form, { answer, local, note, replaces }] = useForm<Fields>({
    id: 'antwoord',
    lastResult,
    defaultValue: changing
      ? {
          answer: changing.relation,
          local: changing.choice,
          note: changing.note ?? '',
          replaces: changing.id,
        }
      : {},
  })
  return (
    <form className="kdc-stack" method="post" id={form.id} data-keep noValidate>
      <ErrorSummary problems={problemsOf([answer, local, note])} messages={form.errors} />
      <input type="hidden" name={replaces.name} value={replaces.initialValue ?? ''} />
      <ChoiceFrame
        id={answer.id}
        name={answer.name}
        errors={answer.errors}
        label={text.answer}
        hint={text.answerHint[page.kind]}
        required
      >
        <div className="kdc-relations">
          {choicesOf(page).map(choiceView(answer.name, answer.initialValue))}
        </div>
      </ChoiceFrame>
      <GroupedSelectField
        id={local.id}
        name={local.name}
        defaultValue={local.initialValue}
        errors={local.errors}
        label={text.local[page.kind]}
        hint={text.localHint[page.kind]}
        required
        groups={page.groups}
        empty={text.chooseLocal}
      />
      <TextareaField
        id={note.id}
        name={note.name}
        defaultValue={note.initialValue}
        errors={note.errors}
        label={text.note}
        hint={text.noteHint}
        rows={3}
        maxLength={2000}
      />
      <ButtonGroup>
        <Button>{text.record}</Button>
        {changing ? (
          <a href={queryOf({ plan: page.plan.id, versie: page.plan.version })}>{text.cancel}</a>
        ) : null}
      </ButtonGroup>
    </form>
  )
}
