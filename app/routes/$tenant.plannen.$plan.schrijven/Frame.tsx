import type { ReactNode } from 'react'
import { nextVersionPath, planPath, plansPath, versionsPath, writingPath } from '~/http/paths'
import { Breadcrumb, Button, Fictief, Icon, LinkButton, Notice, PageHead } from '~/ui'
import { LintAside } from '~/ui/plans/LintList'
import { planText } from '~/ui/plans/text'
import type { TenantKind } from '~/domain/tenancy/tenant'
import { plansTitle } from '../$tenant.plannen._index/text'
import { Readers } from '../$tenant.plannen.$plan._index/PlanHeader'
import { Outline } from './Outline'
import type { Draft } from './read.server'
import { writingText as text } from './text'

type FrameProps = {
  tenant: { slug: string; name: string; kind: TenantKind }
  draft: Draft
  /** The part that is open, with its title; null for the plan as a whole. */
  part: { id: string; title: string } | null
  children: ReactNode
}

/** The way back to writing when a text lies fast: a version of its own. */
function Closed({ tenant, draft }: Pick<FrameProps, 'tenant' | 'draft'>) {
  if (draft.closed === null) return null
  return (
    <Notice kind="attention">
      <form method="post" action={nextVersionPath(tenant.slug, draft.plan.id)}>
        <p>{draft.closed}</p>
        <p>
          <Button emphasis="secondary" small>
            {text.nextVersion}
          </Button>
        </p>
      </form>
    </Notice>
  )
}

/** A page on which a plan is written: outline, document, points of attention. */
export function Frame({ tenant, draft, part, children }: FrameProps) {
  const { plan } = draft
  const { slug, kind } = tenant
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: plansTitle(kind), href: plansPath(slug) },
          { label: plan.title, href: planPath(slug, plan.id, plan.version) },
          ...(part ? [{ label: text.title, href: writingPath(slug, plan.id) }] : []),
          { label: part ? part.title : text.title },
        ]}
      />
      <PageHead
        title={part ? part.title : plan.title}
        pre={
          <>
            {part ? `${plan.title}, ` : null}
            {planText.version(plan.version)} {plan.fictitious ? <Fictief /> : null}
          </>
        }
      />
      <div className="kdc-docbar kdc-dense">
        <p className="kdc-saved">
          <Icon name="vink" /> {draft.savedAt === null ? text.notSaved : text.saved(draft.savedAt)}
        </p>
        <Readers kind={kind} visibility={draft.visibility} />
        <div className="utrecht-button-group">
          <LinkButton href={versionsPath(slug, plan.id)} emphasis="secondary" small>
            {text.versions}
          </LinkButton>
          <LinkButton href={planPath(slug, plan.id, plan.version)} emphasis="secondary" small>
            {text.read}
          </LinkButton>
        </div>
      </div>
      <Closed tenant={tenant} draft={draft} />
      <div className="kdc-plan">
        <Outline
          tenant={slug}
          plan={plan}
          outline={draft.outline}
          current={part === null ? null : part.id}
        />
        <div className="kdc-doc">{children}</div>
        <LintAside
          tenant={slug}
          plan={plan.id}
          points={draft.points}
          mayDismiss={draft.closed === null}
        />
      </div>
    </>
  )
}
