import { errorText } from '../nl/frame'

export type FieldProblem = { fieldId: string; message: string }

type ErrorSummaryProps = {
  problems: FieldProblem[]
  /** What is not about one field: a refusal of the domain, a conflict. */
  messages?: string[]
}

/** Anything with an id and messages, such as the field metadata of Conform. */
type FieldWithErrors = { id: string; errors?: string[] | null }

/** The problems of a form in the order of its fields. */
export const problemsOf = (fields: FieldWithErrors[]): FieldProblem[] =>
  fields.flatMap(({ id, errors }) =>
    errors?.length ? [{ fieldId: id, message: errors.join(' ') }] : [],
  )

/** First thing on a page whose form was refused; the browser puts the focus here. */
export function ErrorSummary({ problems, messages = [] }: ErrorSummaryProps) {
  if (problems.length + messages.length === 0) return null
  return (
    <div
      className="kdc-error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="meldingen"
      // Without it a keyboard user starts at the top of the page and misses what to put right.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
    >
      <h2 className="utrecht-heading-3" id="meldingen">
        {errorText.heading(problems.length + messages.length)}
      </h2>
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
