import { frameText } from '../nl/frame'
import { Icon } from '../primitives/Icon'
import type { ShellUser } from './Header'

/** Signing out changes something, so it is a POST. */
function SignOut() {
  return (
    <form method="post" action="/uitloggen">
      <button className="kdc-signout" type="submit">
        {frameText.signOut}
      </button>
    </form>
  )
}

/** Help, account and sign-out in the bar; hidden when narrow, unless there is no menu to hold it. */
export function Account({ user, always }: { user: ShellUser | null; always: boolean }) {
  return (
    <div className={always ? 'kdc-account kdc-account--always' : 'kdc-account'}>
      <a href="/hulp">{frameText.help}</a>
      {user ? (
        <>
          <a href="/account" title={frameText.account}>
            <Icon name="persoon" />
            {user.name}
          </a>
          <SignOut />
        </>
      ) : (
        <a href="/inloggen">{frameText.signIn}</a>
      )}
    </div>
  )
}

/** The same as items of the narrow menu. */
export function AccountItems({ user }: { user: ShellUser | null }) {
  return (
    <>
      <li className="kdc-nav__extra">
        <a className="kdc-nav__link" href="/hulp">
          {frameText.help}
        </a>
      </li>
      {user ? (
        <>
          <li className="kdc-nav__extra">
            <a className="kdc-nav__link" href="/account">
              {user.name}
            </a>
          </li>
          <li className="kdc-nav__extra">
            <SignOut />
          </li>
        </>
      ) : null}
    </>
  )
}
