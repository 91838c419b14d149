import type { PlanVersion } from '~/domain/plans/plan'
import type { Visibility } from '~/domain/plans/vocabulary'
import { visibilities } from '~/domain/plans/vocabulary'
import type { TenantKind } from '~/domain/tenancy/tenant'
import {
  lintPath,
  nextVersionPath,
  papersPath,
  planPath,
  previewPath,
  plansPath,
  sharingPath,
  versionsPath,
  withdrawalPath,
  writingPath,
} from '~/http/paths'
import { Breadcrumb, Button, Downloads, Fictief, Icon, LinkButton, PageHead } from '~/ui'
import { periodText } from '~/ui/dates'
import { planKindWord, planStatusWord } from '~/ui/nl'
import { lintText } from '~/ui/nl/lint'
import { planText } from '~/ui/plans/text'
import { plansTitle } from '../$tenant.plannen._index/text'
import { previewText } from '../$tenant.plannen.$plan.vooruitblik/text'
import { planPageText as text } from './text'

type Tenant = { slug: string; name: string; kind: TenantKind }
type PlanHeaderProps = {
  tenant: Tenant
  plan: PlanVersion
  visibility: Visibility
  above: { id: string; title: string } | null
  may: {
    write: 'nu' | 'nieuwe_versie' | null
    share: boolean
    withdraw: boolean
    preview: boolean
  }
}

/** The stages from closed to open; the region skips the driehoek, in which it does not sit. */
const stagesOf = (kind: TenantKind): readonly Visibility[] =>
  kind === 'regio' ? visibilities.filter((stage) => stage !== 'gedeeld_driehoek') : visibilities

/** To whom the text is open now, among the stages that there are. */
export function Readers({ kind, visibility }: { kind: TenantKind; visibility: Visibility }) {
  return (
    <div className="kdc-visibility">
      <p>
        <Icon name="oog" /> {text.readers}
      </p>
      <ol>
        {stagesOf(kind).map((stage, index) => (
          <li key={stage} aria-current={stage === visibility ? 'step' : undefined}>
            {text.stages[kind][index]}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Where one is, what this is, who can read it and what one can do with it. */
export function PlanHeader({ tenant, plan, visibility, above, may }: PlanHeaderProps) {
  const { slug, kind } = tenant
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: plansTitle(kind), href: plansPath(slug) },
          { label: `${plan.title}, ${planText.version(plan.version)}` },
        ]}
      />
      <PageHead
        title={plan.title}
        pre={planKindWord[plan.kind]}
        facts={[
          ...(plan.fictitious ? [<Fictief key="fictief" />] : []),
          planText.version(plan.version),
          planStatusWord[plan.status],
          periodText(plan.period),
          ...(plan.basis ? [`${planText.basis}: ${plan.basis}`] : []),
          ...(above
            ? [
                <>
                  {text.above} <a href={planPath(slug, above.id)}>{above.title}</a>
                </>,
              ]
            : []),
        ]}
        aside={
          <Downloads path={`${plansPath(slug)}/${plan.id}`} search={`?versie=${plan.version}`} />
        }
      />
      <div className="kdc-docbar kdc-no-print">
        <Readers kind={kind} visibility={visibility} />
        <div className="utrecht-button-group">
          {kind === 'gemeente' ? (
            <a className="kdc-more" href={papersPath(slug, plan.id)}>
              {text.papers}
            </a>
          ) : null}
          <a className="kdc-more" href={lintPath(slug, plan.id)}>
            {lintText.title}
          </a>
          <a className="kdc-more" href={versionsPath(slug, plan.id)}>
            {text.versions}
          </a>
          {may.preview ? (
            <a className="kdc-more" href={previewPath(slug, plan.id, plan.version)}>
              {previewText.link}
            </a>
          ) : null}
          {may.write === 'nieuwe_versie' ? (
            <form method="post" action={nextVersionPath(slug, plan.id)}>
              <Button emphasis="secondary" small>
                {text.nextVersion}
              </Button>
            </form>
          ) : null}
          {may.write === 'nu' ? (
            <LinkButton href={writingPath(slug, plan.id)} emphasis="secondary" small>
              {text.write}
            </LinkButton>
          ) : null}
          {may.withdraw ? (
            <LinkButton
              href={withdrawalPath(slug, plan.id, plan.version)}
              emphasis="secondary"
              small
            >
              {text.withdraw}
            </LinkButton>
          ) : null}
          {may.share ? (
            <LinkButton href={sharingPath(slug, plan.id, plan.version)} emphasis="secondary" small>
              {text.share}
            </LinkButton>
          ) : null}
        </div>
      </div>
    </>
  )
}
