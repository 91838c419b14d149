import { useForm } from '@conform-to/react'
import { longestText } from '~/domain/execution/forms'
import { evaluationAnswers, evaluationOutcomes } from '~/domain/plans/vocabulary'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  ChoiceField,
  ErrorSummary,
  SegmentedField,
  TextareaField,
  problemsOf,
} from '~/ui'
import { evaluationAnswerWord, evaluationOutcomeWord } from '~/ui/nl/execution'
import { goalText as text } from './text'

type Fields = Record<'attainable' | 'relevant' | 'outcome' | 'text', string>

const answers = evaluationAnswers.map((value) => ({ value, label: evaluationAnswerWord[value] }))

/** Whatever Conform gives for one field, as a field of ours takes it. */
const props = (field: { id: string; name: string; initialValue?: string; errors?: string[] }) => ({
  id: field.id,
  name: field.name,
  defaultValue: field.initialValue,
  errors: field.errors,
})

/** What one finds of a goal today. */
export function GoalForm() {
  const [form, { attainable, relevant, outcome, text: words }] = useForm<Fields>({
    id: 'oordeel',
    lastResult: useSubmission(),
  })
  return (
    <form className="kdc-stack kdc-no-print" method="post" id={form.id} data-keep noValidate>
      <ErrorSummary
        problems={problemsOf([attainable, relevant, outcome, words])}
        messages={form.errors}
      />
      <SegmentedField {...props(attainable)} label={text.attainable} required choices={answers} />
      <SegmentedField {...props(relevant)} label={text.relevant} required choices={answers} />
      <ChoiceField
        {...props(outcome)}
        label={text.outcome}
        required
        choices={evaluationOutcomes.map((value) => ({
          value,
          label: evaluationOutcomeWord[value],
          text: text.outcomeMeaning[value],
        }))}
      />
      <TextareaField
        {...props(words)}
        label={text.text}
        hint={text.textHint}
        rows={4}
        maxLength={longestText}
      />
      <ButtonGroup>
        <Button>{text.submit}</Button>
      </ButtonGroup>
    </form>
  )
}
