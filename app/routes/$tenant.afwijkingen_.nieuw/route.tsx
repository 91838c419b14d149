import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { found } from '~/commands/refusals'
import { stateDivergence } from '~/commands/state-divergence.server'
import { StatementForm } from '~/domain/alignment/statement'
import { statableKinds } from '~/domain/alignment/vocabulary'
import { PlanId } from '~/domain/plans/plan'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { divergencesPath, newStatementPath } from '~/http/paths'
import { choice, queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  CheckboxField,
  ChoiceField,
  EmptyState,
  ErrorSummary,
  PageHead,
  SelectField,
  Stack,
  TextareaField,
  problemsOf,
} from '~/ui'
import { divergenceKindMeaning, divergenceKindWord } from '~/ui/nl'
import { voiceText as words } from '~/ui/nl/voices'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { GroupedSelectField } from '~/ui/primitives/GroupedSelectField'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { planAsked, readForm } from './read.server'

const text = words.statement
const Query = z.object({
  gemeente: choice(TenantSlug),
  plan: choice(PlanId),
  versie: choice(z.coerce.number().int().positive()),
})
const rule = { may: 'divergence:state', kind: ['gemeente', 'driehoek', 'regio'] } as const

export const loader = tenantLoader({ ...rule, query: Query }, ({ scope, query }) =>
  readForm(scope, query),
)

export const action = tenantAction(
  { ...rule, params: z.object({}), form: StatementForm },
  ({ scope, form, request }) => {
    const query = Query.parse(Object.fromEntries(new URL(request.url).searchParams))
    const plan = found(planAsked(scope, query))
    const { kind, local, regional, evidence } = form
    const about = { municipality: plan.owner, planId: plan.id, version: plan.version }
    stateDivergence(scope, { kind, local, regional, evidence, ...about })
    const list = queryOf({
      soort: kind,
      klaar: 'uitspraak',
      ...(scope.kind === 'gemeente' ? { plan: query.plan, versie: query.versie } : {}),
    })
    return redirect(divergencesPath(scope.tenant) + list)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

type Page = ReturnType<typeof readForm>
type Fields = Record<'kind' | 'local' | 'regional' | 'evidence' | 'notPersonal', string>

function Form({ page, plan }: { page: Page; plan: NonNullable<Page['plan']> }) {
  const [form, fields] = useForm<Fields>({ id: 'uitspraak', lastResult: useSubmission() })
  const { kind, local, regional, evidence, notPersonal } = fields
  return (
    <form method="post" id={form.id} className="kdc-stack" data-keep noValidate>
      <ErrorSummary
        problems={problemsOf([kind, local, regional, evidence, notPersonal])}
        messages={form.errors}
      />
      <ChoiceField
        {...fieldProps(kind)}
        label={text.kind}
        required
        choices={statableKinds.map((value) => ({
          value,
          label: divergenceKindWord[value],
          text: divergenceKindMeaning[value],
        }))}
      />
      <SelectField
        {...fieldProps(local)}
        label={text.local(plan.ownerName)}
        hint={text.plan(plan.title, plan.version)}
        empty={text.chooseLocal}
        options={plan.priorities}
        required
      />
      <GroupedSelectField
        {...fieldProps(regional)}
        label={text.regional}
        empty={text.chooseRegional}
        groups={page.regional}
        required
      />
      <TextareaField
        {...fieldProps(evidence)}
        label={text.evidence}
        hint={text.hint}
        rows={5}
        maxLength={4000}
        required
      />
      {notPersonal.errors ? (
        <CheckboxField {...fieldProps(notPersonal)} label={words.notPersonal} required />
      ) : null}
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={divergencesPath(page.tenant.slug)}>{words.back}</a>
      </ButtonGroup>
    </form>
  )
}

export default function NewStatement() {
  const page = useLoaderData<typeof loader>()
  const { tenant, plan, municipalities, regional } = page
  return (
    <Stack gap="loose">
      <Breadcrumb
        crumbs={[{ label: words.list, href: divergencesPath(tenant.slug) }, { label: text.title }]}
      />
      <PageHead title={text.title} lead={text.lead} />
      {municipalities.length > 0 ? (
        <FilterBar
          label={text.chooseMunicipality}
          action={newStatementPath(tenant.slug)}
          active={false}
        >
          <FilterSelect
            name="gemeente"
            label={text.municipality}
            value={plan?.owner ?? null}
            all={text.chooseMunicipality}
            options={municipalities}
          />
        </FilterBar>
      ) : null}
      {plan && regional.length > 0 ? <Form page={page} plan={plan} /> : null}
      {!plan && tenant.kind === 'gemeente' ? (
        <EmptyState title={text.title}>{text.noPlan}</EmptyState>
      ) : null}
      {regional.length === 0 ? <EmptyState title={text.title}>{text.noStrategy}</EmptyState> : null}
    </Stack>
  )
}
