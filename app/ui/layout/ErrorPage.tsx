import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { PageHead } from '../primitives/Page'
import { errorText } from '../nl/errors'
import { statusOf } from './error-title'
import { SignInNeededPage, type SignInRefusal } from '../people/SignIn'

/** Says in plain words what happened and what one can do; never what went wrong inside. */
export function ErrorPage() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 401)
    return <SignInNeededPage {...(error.data as SignInRefusal).signIn} />
  const text = errorText[statusOf(error)] ?? errorText[500]
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <p className="utrecht-paragraph">
        <a href="/">Naar het begin</a>
      </p>
    </>
  )
}
