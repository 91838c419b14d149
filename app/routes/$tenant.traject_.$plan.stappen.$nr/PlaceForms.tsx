import { Button, ButtonGroup, LinkButton } from '~/ui'
import { stepPageText as text } from './text'

type Props = {
  path: (page: string) => string
  up: boolean
  down: boolean
  /** Why the step cannot be taken out; null when it can. */
  stays: string | null
}

/** One place up or down, and out. */
export function PlaceForms({ path, up, down, stays }: Props) {
  return (
    <div className="kdc-stack">
      <form method="post" action={path('plaats')}>
        <ButtonGroup>
          {up ? (
            <Button name="direction" value="op" emphasis="secondary" small>
              {text.up}
            </Button>
          ) : null}
          {down ? (
            <Button name="direction" value="neer" emphasis="secondary" small>
              {text.down}
            </Button>
          ) : null}
          {stays === null ? (
            <LinkButton href={path('verwijdering')} emphasis="subtle" small>
              {text.remove}
            </LinkButton>
          ) : null}
        </ButtonGroup>
      </form>
      {stays === null ? null : <p className="utrecht-paragraph kdc-muted">{stays}</p>}
    </div>
  )
}
