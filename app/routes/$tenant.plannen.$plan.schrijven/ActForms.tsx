import { writingActPath } from '~/http/paths'
import { Button, VisuallyHidden } from '~/ui'
import { writingText as text } from './text'

type ActFormsProps = {
  tenant: string
  plan: { id: string; version: number }
  item: { kind: string; id: string }
  /** What screen readers hear after each word. */
  name: string
  first: boolean
  last: boolean
}

/** Moving and removing one part, by button; each is a form of its own. */
export function ActForms({ tenant, plan, item, name, first, last }: ActFormsProps) {
  const move = (to: 'omhoog' | 'omlaag', word: string) => (
    <form method="post" action={writingActPath(tenant, plan.id, item, 'plaats')}>
      <input type="hidden" name="version" value={plan.version} />
      <Button emphasis="subtle" small name="to" value={to}>
        {word}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </form>
  )
  return (
    <div className="kdc-acts">
      {first ? null : move('omhoog', text.up)}
      {last ? null : move('omlaag', text.down)}
      <form method="post" action={writingActPath(tenant, plan.id, item, 'verwijdering')}>
        <input type="hidden" name="version" value={plan.version} />
        <Button emphasis="subtle" small>
          {text.remove}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </form>
    </div>
  )
}

/** Puts a part back that was taken out. */
export function RestoreForm({
  tenant,
  plan,
  item,
  name,
}: Pick<ActFormsProps, 'tenant' | 'plan' | 'item' | 'name'>) {
  return (
    <form method="post" action={writingActPath(tenant, plan.id, item, 'herstel')}>
      <input type="hidden" name="version" value={plan.version} />
      <Button emphasis="secondary" small>
        {text.restore}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </form>
  )
}
