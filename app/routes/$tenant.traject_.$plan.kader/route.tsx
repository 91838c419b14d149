import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { knownTraject } from '~/commands/known-traject.server'
import { saveTrajectFrame } from '~/commands/save-traject-frame.server'
import { usualFrameworks, usualParties } from '~/domain/trajects/choices'
import { FrameForm, TrajectParams } from '~/domain/trajects/forms'
import { partyLine, withUsualFrameworks, withUsualParties } from '~/domain/trajects/parties'
import { inTrajectPath, trajectOfPlanPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { writesTraject } from '~/http/traject-access'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  PageHead,
  Section,
  Stack,
  TextareaField,
  problemsOf,
} from '~/ui'
import { Conflict } from '~/ui/trajects/Conflict'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'
import { Frameworks } from './Frameworks'
import { frameText as text } from './text'
import { Usual } from './Usual'

const access = { ...writesTraject, params: TrajectParams }

export const loader = tenantLoader(access, ({ scope, params }) => {
  const { planId, title, team, budget, frameworks, parties, revision } = knownTraject(
    scope,
    params.plan,
  )
  const named = new Set([...parties.map(({ name }) => name), ...frameworks.map((one) => one.title)])
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    traject: { planId, title },
    frame: {
      team: team.join('\n'),
      budget: budget ?? '',
      parties: parties.map(partyLine).join('\n'),
      frameworks: frameworks.map(({ url, ...row }) => ({ ...row, url: url ?? '' })),
    },
    revision,
    usual: {
      parties: usualParties
        .filter(({ name }) => !named.has(name))
        .map(({ name, role }) => ({ value: name, hint: role })),
      frameworks: usualFrameworks(scope.kind)
        .filter((one) => !named.has(one.title))
        .map((one) => ({ value: one.title, hint: one.note })),
    },
  }
})

export const action = tenantAction(
  { ...access, form: FrameForm },
  ({ scope, params, form: { addParties, addFrameworks, ...form } }) => {
    saveTrajectFrame(scope, {
      ...form,
      planId: params.plan,
      parties: withUsualParties(form.parties, addParties),
      frameworks: withUsualFrameworks(form.frameworks, addFrameworks, usualFrameworks(scope.kind)),
    })
    return redirect(`${trajectOfPlanPath(scope.tenant, params.plan)}&gelukt=kader`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export type FrameFields = {
  team: string
  budget: string
  parties: string
  frameworks: { title: string; note: string; url: string }[]
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** The rows of policies as text, to hold two versions beside each other. */
const frameworkText = (rows: unknown): string =>
  (Array.isArray(rows) ? rows : [])
    .map((row: Partial<Record<string, unknown>>) => [row['title'], row['note'], row['url']])
    .map((row) => row.map(textOf).filter(Boolean).join(', '))
    .filter(Boolean)
    .join('\n')

export default function FramePage() {
  const { tenant, traject, frame, revision, usual } = useLoaderData<typeof loader>()
  const path = inTrajectPath(tenant.slug, traject.planId, 'kader')
  const lastResult = useSubmission(path)
  const [form, fields] = useForm<FrameFields>({ id: 'kader', lastResult, defaultValue: frame })
  const { team, budget, parties, frameworks } = fields
  const sent = lastResult?.initialValue ?? {}
  const stale = sent['revision'] !== undefined && sent['revision'] !== String(revision)
  const rows = frameworks.getFieldList().map((row) => row.getFieldset())
  return (
    <Stack gap="loose">
      <ErrorSummary
        problems={problemsOf([
          team,
          budget,
          ...rows.flatMap(({ title, note, url }) => [title, note, url]),
          parties,
        ])}
        messages={form.errors}
      />
      <TrajectCrumbs tenant={tenant.slug} traject={traject} here={text.title} />
      <PageHead title={text.title} lead={text.lead} />
      {stale ? (
        <Conflict
          differences={[
            { label: text.team, mine: textOf(sent['team']), now: frame.team },
            { label: text.budget, mine: textOf(sent['budget']), now: frame.budget },
            {
              label: text.frameworks,
              mine: frameworkText(sent['frameworks']),
              now: frameworkText(frame.frameworks),
            },
            { label: text.parties, mine: textOf(sent['parties']), now: frame.parties },
          ]}
        />
      ) : null}
      <form method="post" id={form.id} action={path} className="kdc-stack" data-keep noValidate>
        <input type="hidden" name="revision" value={revision} />
        <TextareaField {...fieldProps(team)} label={text.team} hint={text.teamHint} rows={4} />
        <TextareaField
          {...fieldProps(budget)}
          label={text.budget}
          hint={text.budgetHint}
          rows={2}
          maxLength={2000}
        />
        <Section id="kaders" title={text.frameworks}>
          <div className="kdc-stack">
            <Frameworks rows={rows} />
            <Usual
              name="addFrameworks"
              title={text.usualFrameworks}
              options={usual.frameworks}
              ticked={listOf(sent['addFrameworks'])}
            />
          </div>
        </Section>
        <Section id="partijen" title={text.parties}>
          <div className="kdc-stack">
            <TextareaField
              {...fieldProps(parties)}
              label={text.parties}
              hint={text.partiesHint}
              rows={8}
            />
            <Usual
              name="addParties"
              title={text.usualParties}
              options={usual.parties}
              ticked={listOf(sent['addParties'])}
            />
          </div>
        </Section>
        <ButtonGroup>
          <Button>{text.submit}</Button>
          <a href={trajectOfPlanPath(tenant.slug, traject.planId)}>{text.cancel}</a>
        </ButtonGroup>
      </form>
    </Stack>
  )
}
