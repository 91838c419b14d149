import { useForm } from '@conform-to/react'
import { partnershipItemPath, partnershipPath } from '~/http/paths'
import { useSubmission } from '~/http/use-submission'
import { Button, ButtonGroup, Section, Table, VisuallyHidden, tenantClass } from '~/ui'
import { GroupedSelectField } from '~/ui/primitives/GroupedSelectField'
import { fieldProps } from '~/ui/trajects/fieldProps'
import type { LinkLine, PartnershipPage } from './read.server'
import { verbandText as text } from './text'

function Unlink({ tenant, link }: { tenant: string; link: LinkLine }) {
  return (
    <form method="post" action={partnershipItemPath(tenant, link.id)}>
      <Button emphasis="subtle" small>
        {text.unlink}
        <VisuallyHidden>: {link.title}</VisuallyHidden>
      </Button>
    </form>
  )
}

/** What the organisations work on here: each links what is its own. */
export function Links({ page }: { page: PartnershipPage }) {
  const { tenant, links, may } = page
  const unlinkable = may.unlink && links.some(({ own }) => own)
  return (
    <Section id="onderdelen" title={text.links} intro={text.linksIntro}>
      {links.length === 0 ? (
        <p className="utrecht-paragraph kdc-muted">{text.noLinks}</p>
      ) : (
        <Table
          labelledBy="onderdelen"
          rows={links}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'item',
              header: text.item,
              cell: ({ title, href }) => <a href={href}>{title}</a>,
            },
            { key: 'kind', header: text.what, cell: ({ kind }) => text.kind[kind] },
            {
              key: 'owner',
              header: text.municipality,
              cell: ({ municipality, municipalityName }) => (
                <span className={`${tenantClass(municipality)} kdc-owner`}>{municipalityName}</span>
              ),
            },
            ...(unlinkable
              ? [
                  {
                    key: 'act',
                    header: text.act,
                    cell: (link: LinkLine) =>
                      link.own ? <Unlink tenant={tenant.slug} link={link} /> : null,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  )
}

/** Choosing one more own item; its problems stand in the summary at the top of the page. */
export function LinkForm({ page }: { page: PartnershipPage }) {
  const { tenant, partnership, choices } = page
  const path = partnershipPath(tenant.slug, partnership.owner, partnership.id)
  const [form, { item }] = useForm<{ item: string }>({
    id: 'verbinden',
    lastResult: useSubmission(path),
  })
  if (choices.length === 0) return <p className="utrecht-paragraph">{text.nothingToLink}</p>
  return (
    <form method="post" id={form.id} action={path} className="kdc-stack" noValidate>
      <GroupedSelectField
        {...fieldProps(item)}
        label={text.linkField}
        hint={text.linkHint}
        empty={text.choose}
        groups={choices}
        required
      />
      <ButtonGroup>
        <Button emphasis="secondary">{text.linkSubmit}</Button>
      </ButtonGroup>
    </form>
  )
}
