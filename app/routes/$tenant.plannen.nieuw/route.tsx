import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { startPlan } from '~/commands/start-plan.server'
import { StartForm, startKinds } from '~/domain/plans/editing/start'
import { nextUvpPath, plansPath, writingPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  ChoiceField,
  DateField,
  ErrorSummary,
  FileField,
  FormGrid,
  PageHead,
  SelectField,
  TextField,
} from '~/ui'
import { plansTitle } from '../$tenant.plannen._index/text'
import { beginningOf, readStart } from './begin.server'
import { startChoice, startText as text } from './text'

const access = { may: 'plan:write', kind: 'gemeente' } as const

export const loader = tenantLoader(access, ({ scope }) => ({
  tenant: { slug: scope.tenant, name: scope.name },
  ...readStart(scope),
}))

export const action = tenantAction(
  { ...access, params: z.object({}), form: StartForm },
  async ({ scope, form }) => {
    const id = startPlan(scope, {
      title: form.title,
      period: { from: form.from, to: form.to },
      from: form.start,
      follows: form.start === 'kopie' ? (form.kopie ?? null) : null,
      beginning: await beginningOf(scope, form),
    })
    return redirect(writingPath(scope.tenant, id))
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function NewPlan() {
  const { tenant, own, team, shared, period, title } = useLoaderData<typeof loader>()
  const result = useSubmission()
  const errors = result?.error ?? {}
  const field = (name: string, fallback = '') => {
    const sent = result?.initialValue?.[name]
    return {
      id: `nieuw-${name}`,
      name,
      defaultValue: result ? (typeof sent === 'string' ? sent : '') : fallback,
      errors: errors[name],
    }
  }
  return (
    <>
      <ErrorSummary
        messages={errors[''] ?? undefined}
        problems={['title', 'from', 'to', 'start', 'kopie', 'team', 'buur', 'file'].flatMap(
          (name) =>
            errors[name] ? [{ fieldId: `nieuw-${name}`, message: errors[name].join(' ') }] : [],
        )}
      />
      <Breadcrumb
        crumbs={[
          { label: plansTitle('gemeente'), href: plansPath(tenant.slug) },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        lead={text.lead}
        facts={[
          <>
            {text.uvp} <a href={nextUvpPath(tenant.slug)}>{text.uvpLink}</a>
          </>,
        ]}
      />
      <form
        method="post"
        encType="multipart/form-data"
        className="kdc-stack kdc-measure"
        id="nieuw-plan"
        data-keep=""
        data-busy={text.busy}
        noValidate
      >
        <TextField {...field('title', title)} label={text.planTitle} required />
        <FormGrid>
          <DateField {...field('from', period.from)} label={text.from} required />
          <DateField {...field('to', period.to)} label={text.to} required />
        </FormGrid>
        <ChoiceField
          {...field('start', own.length > 0 ? 'kopie' : 'leeg')}
          label={text.start}
          required
          choices={startKinds
            .filter(
              (kind) =>
                (kind !== 'kopie' || own.length > 0) &&
                (kind !== 'team' || team.length > 0) &&
                (kind !== 'buur' || shared.length > 0),
            )
            .map((kind) => ({ value: kind, ...startChoice[kind] }))}
        />
        {own.length > 0 ? (
          <SelectField
            {...field('kopie', own[0]?.value)}
            label={text.copy}
            hint={text.copyHint}
            options={own}
            empty={text.choose}
          />
        ) : null}
        <FileField
          id="nieuw-file"
          name="file"
          label={text.file}
          hint={text.fileHint}
          accept=".docx,.odt,.pdf,.txt,.md"
          errors={errors['file']}
        />
        {team.length > 0 ? (
          <SelectField
            {...field('team')}
            label={text.team}
            hint={text.teamHint}
            options={team}
            empty={text.choose}
          />
        ) : null}
        {shared.length > 0 ? (
          <SelectField
            {...field('buur')}
            label={text.neighbour}
            hint={text.neighbourHint}
            options={shared}
            empty={text.choose}
          />
        ) : null}
        <p className="kdc-small kdc-muted">{text.privacy}</p>
        <ButtonGroup>
          <Button>{text.submit}</Button>
          <a href={plansPath(tenant.slug)}>{text.cancel}</a>
        </ButtonGroup>
      </form>
    </>
  )
}
