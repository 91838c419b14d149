import { Button } from '../primitives/Button'
import { ErrorSummary } from '../primitives/ErrorSummary'
import { PageHead, Stack } from '../primitives/Page'

type ConfirmPageProps = {
  title: string
  /** What will happen, so that nobody needs to try it to find out. */
  intro: string
  submit: string
  back: { href: string; label: string }
  messages?: string[] | null
}

/** One question before something that cannot be taken back. */
export function ConfirmPage({ title, intro, submit, back, messages }: ConfirmPageProps) {
  return (
    <>
      <ErrorSummary problems={[]} messages={messages ?? []} />
      <PageHead title={title} lead={intro} />
      <Stack>
        <form method="post">
          <Button>{submit}</Button>
        </form>
        <p>
          <a href={back.href}>{back.label}</a>
        </p>
      </Stack>
    </>
  )
}
