import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { divergencesOf } from 'db/queries/divergences.server'
import { findLink } from 'db/queries/links.server'
import { z } from 'zod'
import { withdrawLink } from '~/commands/end-link.server'
import { recordLink } from '~/commands/record-link.server'
import { choiceOf, LinkForm, localEndOf, relationOf } from '~/domain/alignment/link-form'
import type { LocalEnd } from '~/domain/alignment/link'
import { insist } from '~/commands/refusals'
import { allowed, refused, type Ruling } from '~/domain/ruling'
import type { OptionGroup } from '~/ui/primitives/GroupedSelectField'
import { ItemId, PlanId } from '~/domain/plans/plan'
import { TenantSlug } from '~/domain/tenancy/tenant'
import type { TenantScope } from '~/domain/tenancy/scope'
import {
  alignmentPath,
  divergencePath,
  homePath,
  linkPath,
  sharedPath,
  strategyLinksPath,
} from '~/http/paths'
import { choice, queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, Columns, Fictief, Notice, PageHead, Section } from '~/ui'
import { alignmentText, divergenceKindWord, relationWord } from '~/ui/nl'
import { ReasonOf } from '~/ui/patterns/ReasonMark'
import { LevelBox } from '~/ui/patterns/StateWord'
import { gapText } from '../$tenant.afstemming/gap-text'
import { NeighbourList, SharedCount } from '../$tenant.afstemming/Neighbours'
import { Answers } from './Answers'
import { LinkFields } from './LinkFields'
import { linkable, linkPlace, readLinkPage } from './read.server'
import { linkText as text } from './text'

const Params = z.object({ owner: TenantSlug, priority: ItemId })
const Query = z.object({
  plan: choice(PlanId),
  versie: choice(z.coerce.number().int().positive()),
  wijzig: choice(z.string().max(80)),
  klaar: choice(z.enum(['vastgelegd', 'ingetrokken'])),
})
const kinds = ['gemeente', 'driehoek'] as const

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.priority.title ?? ''} – ${data?.name ?? ''} – Kompas De Copen` },
]

export const loader = tenantLoader(
  { may: 'alignment:read', kind: kinds, params: Params, query: Query },
  ({ scope, params, query }) => ({
    ...readLinkPage(scope, params, query),
    done: query.klaar ?? null,
  }),
)

/** The list of a form that stayed open may be older than the plan. */
const isLinkable = (groups: readonly OptionGroup[], local: LocalEnd | null): Ruling =>
  local === null ||
  groups.some(({ options }) => options.some(({ value }) => value === choiceOf(local)))
    ? allowed
    : refused('onderdeel_onbekend', text.unknownItem)

type Place = ReturnType<typeof linkPlace>

/** Where "bewust niet" goes on: the divergence on which the position is recorded, if there is one. */
function deliberatePath(scope: TenantScope, { plan, strategy, priority }: Place): string | null {
  const missing = divergencesOf(scope, plan.id, plan.version).find(
    (one) =>
      one.kind === 'ontbreekt_lokaal' &&
      one.subjectTenantId === strategy.owner &&
      one.subjectPriorityId === priority.id,
  )
  if (!missing) return null
  return divergencePath(scope.tenant, missing.id) + queryOf({ standpunt: 'bewuste_lokale_keuze' })
}

export const action = tenantAction(
  { may: 'link:write', kind: kinds, params: Params, form: LinkForm },
  ({ scope, params, form, request }) => {
    const query = Query.parse(Object.fromEntries(new URL(request.url).searchParams))
    const place = linkPlace(scope, params, query)
    const { plan, strategy, priority } = place
    const local = localEndOf(form, plan)
    insist(isLinkable(linkable(scope, plan).groups, local))
    const recorded = recordLink(scope, {
      planId: plan.id,
      version: plan.version,
      local,
      regional: {
        owner: strategy.owner,
        planId: strategy.id,
        version: strategy.version,
        priorityId: priority.id,
      },
      relation: relationOf(form.answer),
      note: form.note,
    })
    // An answer about another item does not replace the one that was being changed by itself.
    const { replaces } = form
    if (replaces && replaces !== recorded && findLink(scope, replaces))
      withdrawLink(scope, { id: replaces })
    const back =
      linkPath(scope.tenant, strategy.owner, priority.id) +
      queryOf({ plan: plan.id, versie: plan.version, klaar: 'vastgelegd' })
    return redirect(form.answer === 'bewust_niet' ? (deliberatePath(scope, place) ?? back) : back)
  },
)

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function Regional({ page, tenant }: { page: Page; tenant: string }) {
  const { strategy, priority } = page
  return (
    <figure className={`kdc-passage tenant-${strategy.owner}`}>
      <figcaption className="kdc-passage__owner">
        <strong>{strategy.layer}</strong> {strategy.title}{' '}
        {strategy.fictitious ? <Fictief /> : null}
      </figcaption>
      <blockquote className="kdc-passage__text">
        <p>{priority.why}</p>
        {priority.goals.length > 0 ? (
          <ul>
            {priority.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        ) : null}
      </blockquote>
      <p className="kdc-passage__source">
        {priority.themes.join(', ')}{' '}
        <a
          href={`${sharedPath(tenant, strategy.owner, strategy.id, strategy.version)}#${priority.id}`}
        >
          {text.read}
        </a>
      </p>
    </figure>
  )
}

function Done({ page, tenant }: { page: Page; tenant: string }) {
  return (
    <>
      {page.done ? (
        <Notice kind="done">{page.done === 'vastgelegd' ? text.recorded : text.withdrawn}</Notice>
      ) : null}
      {page.missing && !page.missing.explained ? (
        <Notice>
          {text.deliberately}{' '}
          <a
            href={
              divergencePath(tenant, page.missing.id) +
              queryOf({ standpunt: 'bewuste_lokale_keuze' })
            }
          >
            {text.deliberatelyLink}
          </a>
        </Notice>
      ) : null}
      {page.conflict ? (
        <Notice kind="attention" title={text.conflict}>
          {gapText.conflict(
            relationWord[page.conflict.asserted].toLowerCase(),
            relationWord[page.conflict.derived].toLowerCase(),
            page.conflict.path,
          )}
        </Notice>
      ) : null}
    </>
  )
}

function Beside({ page, tenant }: { page: Page; tenant: string }) {
  return (
    <div>
      <Section id="buren" title={text.neighbours[page.kind]}>
        <p>
          <SharedCount shared={page.shared} />
        </p>
        <NeighbourList neighbours={page.neighbours} />
      </Section>
      {page.divergences.length > 0 ? (
        <Section id="afwijkingen" title={text.divergences}>
          <ul className="kdc-plainlist">
            {page.divergences.map(({ id, kind, explained }) => (
              <li key={id}>
                <a href={divergencePath(tenant, id)}>
                  {id.toUpperCase()} {divergenceKindWord[kind]}
                </a>
                <br />
                <ReasonOf
                  open={!explained}
                  words={explained ? alignmentText.withExplanation : alignmentText.openUnit}
                />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  )
}

export default function LinkPage() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const { priority, strategy, plan } = page
  const list = page.kind === 'driehoek' ? strategyLinksPath(tenant) : alignmentPath(tenant)
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: page.name, href: homePath(tenant) },
          { label: text.list[page.kind], href: list },
          { label: priority.title },
        ]}
      />
      <PageHead
        title={priority.title}
        pre={text.pre(strategy.layer, priority.number)}
        facts={[<LevelBox key="niveau" level={priority.level} words />]}
      />
      <Done page={page} tenant={tenant} />
      <Columns>
        <div>
          <Section id="regionaal" title={text.regional}>
            <Regional page={page} tenant={tenant} />
          </Section>
          <Section
            id="antwoorden"
            title={text.answers}
            aside={text.answersAside(plan.title, plan.version)}
          >
            <Answers page={page} tenant={tenant} />
          </Section>
          {page.mayLink ? (
            <Section
              id="formulier"
              title={
                page.changing ? text.formChange : page.links.length > 0 ? text.formMore : text.form
              }
            >
              <LinkFields page={page} />
            </Section>
          ) : (
            <p className="kdc-muted">{text.readOnly}</p>
          )}
        </div>
        <Beside page={page} tenant={tenant} />
      </Columns>
    </>
  )
}
