import { useForm } from '@conform-to/react'
import { useSubmission } from '~/http/use-submission'
import { Button, ButtonGroup, ErrorSummary, FormGrid, TextField } from '~/ui'
import { papersText } from '../$tenant.plannen.$plan.stukken._index/text'

const text = papersText.texts

type Fact = { key: string; label: string; words: string; revision: number }
type Fields = { parts: { section: string; revision: string; body: string }[] }

/** What only people know: names, dates and kenmerken at the top of the paper. */
export function FactsForm({ action, facts }: { action: string; facts: Fact[] }) {
  const [form, fields] = useForm<Fields>({
    id: 'gegevens',
    lastResult: useSubmission(),
    defaultValue: {
      parts: facts.map(({ key, words, revision }) => ({
        section: key,
        revision: String(revision),
        body: words,
      })),
    },
  })
  const bodies = fields.parts.getFieldList().map((part) => part.getFieldset().body)
  const errorsOf = (index: number) => bodies[index]?.errors
  return (
    <form method="post" id={form.id} action={action} className="kdc-stack" data-keep="" noValidate>
      <ErrorSummary
        problems={facts.flatMap(({ key }, index) =>
          (errorsOf(index) ?? []).map((message) => ({ fieldId: `gegeven-${key}`, message })),
        )}
        messages={form.errors}
      />
      <FormGrid>
        {facts.map(({ key, label, revision }, index) => (
          <div key={key}>
            <input type="hidden" name={`parts[${index}].section`} value={key} />
            <input type="hidden" name={`parts[${index}].revision`} value={revision} />
            <TextField
              id={`gegeven-${key}`}
              name={`parts[${index}].body`}
              label={label}
              defaultValue={bodies[index]?.initialValue}
              errors={errorsOf(index)}
              maxLength={200}
            />
          </div>
        ))}
      </FormGrid>
      <ButtonGroup>
        <Button>{text.save}</Button>
      </ButtonGroup>
    </form>
  )
}
