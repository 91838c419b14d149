import { linkPath, secondReaderPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { Badge, Button, VisuallyHidden } from '~/ui'
import { RelationVenn } from '~/ui/patterns/RelationVenn'
import { Note } from '~/ui/primitives/Notice'
import type { At, Item } from './Page'
import { benchText as text } from './text'

type Link = Item['links'][number]

function LinkRow({ at: { tenant, bench }, link }: { at: At; link: Link }) {
  const { plan, strategy } = bench
  const where = link.places.join(', ')
  return (
    <li>
      <RelationVenn relation={link.relation} /> {where}{' '}
      {link.waiting ? <Badge>{text.waits}</Badge> : null}{' '}
      {link.toConfirm ? <Badge>{text.confirms}</Badge> : null}{' '}
      <a
        href={
          linkPath(tenant, strategy.owner, link.priorityId) +
          queryOf({ plan: plan.id, versie: plan.version })
        }
      >
        {text.change}
        <VisuallyHidden>: {where}</VisuallyHidden>
      </a>
      {link.note ? <p className="kdc-muted">{link.note}</p> : null}
    </li>
  )
}

/** What was said of this item before, and whether it still holds when the words changed. */
export function Standing({ at, item }: { at: At; item: Item }) {
  const changed = item.links.filter(({ toConfirm }) => toConfirm)
  if (item.links.length === 0 && !item.answer) return null
  return (
    <div className="kdc-panel kdc-stack kdc-stack--tight">
      <h3 className="utrecht-heading-4">{text.standing}</h3>
      <ul className="kdc-plainlist">
        {item.links.map((link) => (
          <LinkRow key={link.id} at={at} link={link} />
        ))}
        {item.answer ? (
          <li>
            {text.instead[item.answer.answer]}
            {item.answer.note ? <p className="kdc-muted">{item.answer.note}</p> : null}
          </li>
        ) : null}
      </ul>
      {changed.length > 0 && at.page.mayLink ? (
        <form method="post" action={secondReaderPath(at.tenant)} className="kdc-undo">
          <Note>{text.changedWords}</Note>
          {changed.map(({ id }) => (
            <input key={id} type="hidden" name="links" value={id} />
          ))}
          <input
            type="hidden"
            name="naar"
            value={`/${at.tenant}/afstemming/werkbank${queryOf({ ...at.bench.query, item: item.key })}`}
          />
          <Button emphasis="secondary" small>
            {text.unchanged}
          </Button>
        </form>
      ) : null}
    </div>
  )
}
