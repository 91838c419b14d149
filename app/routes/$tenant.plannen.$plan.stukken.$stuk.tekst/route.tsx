import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { writePaper } from '~/commands/write-paper.server'
import { PaperParams, SectionQuery } from '~/domain/papers/forms'
import { paperTitle } from '~/domain/papers/vocabulary'
import { plainText } from '~/domain/texts/rich-text'
import { paperPath, paperTextPath, papersPath, planPath, plansPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, Notice, PageHead, Section, Table, type Column } from '~/ui'
import { plansTitle } from '../$tenant.plannen._index/text'
import { papersText } from '../$tenant.plannen.$plan.stukken._index/text'
import { FactsForm } from './FactsForm'
import { PaperTextForm } from './form'
import { insistParts, readSection, readTexts } from './read.server'
import { SectionForm } from './SectionForm'

const text = papersText.texts
const access = { may: 'plan:write', kind: 'gemeente', params: PaperParams } as const

export const handle = { editor: true }

export const loader = tenantLoader(
  { ...access, query: SectionQuery },
  ({ scope, params, query }) => ({
    tenant: { slug: scope.tenant, name: scope.name },
    saved: query.gelukt !== undefined,
    ...readTexts(scope, params.plan, params.stuk),
    section:
      query.deel === undefined ? null : readSection(scope, params.plan, params.stuk, query.deel),
  }),
)

export const action = tenantAction(
  { ...access, form: PaperTextForm },
  ({ scope, params: { plan, stuk }, form: { parts } }) => {
    insistParts(
      scope,
      plan,
      stuk,
      parts.map(({ section }) => section),
    )
    const known = new Map(readTexts(scope, plan, stuk).facts.map(({ key, words }) => [key, words]))
    const changed = parts.filter(({ section, body }) => known.get(section) !== plainText(body))
    if (changed.length > 0) writePaper(scope, { planId: plan, paper: stuk, parts: changed })
    return redirect(`${paperTextPath(scope.tenant, plan, stuk)}?gelukt=bewaard`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${text.title}: ${paperTitle[data.kind]} – ${data.tenant.name} – Kompas De Copen`
      : '',
  },
]

type Row = { key: string; title: string; written: boolean; open: boolean }

const columns = (addressOf: (key: string) => string): Column<Row>[] => [
  {
    key: 'section',
    header: text.section,
    cell: ({ key, title }) => <a href={addressOf(key)}>{title}</a>,
  },
  {
    key: 'state',
    header: text.state,
    cell: ({ written, open }) => (open ? text.openHere : written ? text.own : text.proposed),
  },
]

export default function PaperTexts() {
  const { tenant, plan, kind, facts, sections, section, saved } = useLoaderData<typeof loader>()
  const address = (key?: string) => paperTextPath(tenant.slug, plan.id, kind, key)
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: plansTitle('gemeente'), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id) },
          { label: papersText.title, href: papersPath(tenant.slug, plan.id) },
          { label: paperTitle[kind], href: paperPath(tenant.slug, plan.id, kind) },
          ...(section ? [{ label: text.title, href: address() }] : []),
          { label: section ? section.title : text.title },
        ]}
      />
      {saved ? <Notice kind="done">{text.saved}</Notice> : null}
      <PageHead
        title={section ? text.writeSection(section.title) : text.title}
        pre={`${paperTitle[kind]} – ${plan.title}`}
        lead={section ? undefined : text.lead}
        facts={
          section
            ? undefined
            : [
                <a key="stuk" href={paperPath(tenant.slug, plan.id, kind)}>
                  {text.read}
                </a>,
              ]
        }
      />
      {section ? (
        <SectionForm action={address(section.key)} back={address()} section={section} />
      ) : (
        <>
          <Section id="gegevens-kop" title={text.facts} intro={text.factsHint}>
            <FactsForm action={address()} facts={facts} />
          </Section>
          <Section id="onderdelen" title={text.sections}>
            <Table
              labelledBy="onderdelen"
              columns={columns(address)}
              rows={sections}
              rowKey={({ key }) => key}
            />
          </Section>
        </>
      )}
    </>
  )
}
