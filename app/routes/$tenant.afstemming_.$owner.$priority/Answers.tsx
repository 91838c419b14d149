import { linkWithdrawalPath, toConfirmPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { Badge, Button, VisuallyHidden } from '~/ui'
import { RelationVenn } from '~/ui/patterns/RelationVenn'
import { Note } from '~/ui/primitives/Notice'
import type { readLinkPage } from './read.server'
import { linkText as text } from './text'

type Page = ReturnType<typeof readLinkPage>
type Link = Page['links'][number]

function AnswerView({ link, page, tenant }: { link: Link; page: Page; tenant: string }) {
  const item = link.item ?? text.noItem
  const { id, version } = page.plan
  return (
    <li className="kdc-stack kdc-stack--tight">
      <p>
        <RelationVenn relation={link.relation} />
        <br />
        {item}
      </p>
      {link.note ? <p className="kdc-small">{link.note}</p> : null}
      <p className="kdc-small kdc-muted">{text.recordedOn(link.on)}</p>
      {link.waiting ? (
        <p>
          <Badge>{text.waits}</Badge>
        </p>
      ) : null}
      {link.olderVersion === null ? null : <Note>{text.olderVersion(link.olderVersion)}</Note>}
      {link.toConfirm ? (
        <Note>
          {text.toConfirm} <a href={toConfirmPath(tenant)}>{text.toConfirmLink}</a>
        </Note>
      ) : null}
      {page.mayLink ? (
        <form
          method="post"
          action={linkWithdrawalPath(tenant, link.id)}
          className="utrecht-button-group"
        >
          <a href={`${queryOf({ plan: id, versie: version, wijzig: link.id })}#antwoord`}>
            {text.change}
            <VisuallyHidden>: {text.changeWhich(item)}</VisuallyHidden>
          </a>
          <Button emphasis="secondary" small>
            {text.withdraw}
            <VisuallyHidden>: {text.withdrawWhich(item)}</VisuallyHidden>
          </Button>
        </form>
      ) : null}
    </li>
  )
}

/** The answers that stand, each with a way to change it or take it back. */
export function Answers({ page, tenant }: { page: Page; tenant: string }) {
  if (page.links.length === 0)
    return page.derived ? (
      <div className="kdc-stack kdc-stack--tight">
        <p>{text.derived('De Copen')}</p>
        <p>
          <RelationVenn relation={page.derived.relation} />
        </p>
      </div>
    ) : (
      <p>{text.none}</p>
    )
  return (
    <ul className="kdc-stack">
      {page.links.map((link) => (
        <AnswerView key={link.id} link={link} page={page} tenant={tenant} />
      ))}
    </ul>
  )
}
