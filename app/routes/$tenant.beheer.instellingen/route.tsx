import type { SubmissionResult } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { decidingBody } from 'db/queries/deciding-bodies.server'
import { asksFourEyes } from 'db/queries/link-confirmation.server'
import { z } from 'zod'
import { chooseDecidingBody } from '~/commands/choose-deciding-body.server'
import { choosableBodies, choosableKinds, statutoryBody } from '~/domain/decisions/competence'
import { DecidingForm } from '~/domain/decisions/deciding-form'
import { NoParams } from '~/domain/tenancy/forms'
import { answeredText } from '~/http/answered-text'
import { decidingBodiesPath, fourEyesPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { Button, ButtonGroup, ChoiceField, ErrorSummary, Notice, PageHead, Section } from '~/ui'
import { decisionBodyWord, planKindWord } from '~/ui/nl'
import { settingsText as text } from './text'

const access = { may: 'settings:manage', kind: 'gemeente' } as const

export const loader = tenantLoader(
  { ...access, query: z.object({ gelukt: z.string().optional() }) },
  ({ scope, query }) => ({
    tenant: { slug: scope.tenant, name: scope.name },
    chosen: choosableKinds.map((kind) => ({ kind, body: decidingBody(scope, kind) })),
    fourEyes: asksFourEyes(scope),
    done: query.gelukt === 'orgaan',
    switched: query.gelukt === 'vier-ogen',
  }),
)

export const action = tenantAction(
  { ...access, params: NoParams, form: DecidingForm },
  ({ scope, form }) => {
    chooseDecidingBody(scope, form)
    return redirect(`${decidingBodiesPath(scope.tenant)}?gelukt=orgaan`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

type Kind = (typeof choosableKinds)[number]
type ChoiceProps = { kind: Kind; body: string; action: string; answered?: SubmissionResult }

/** Who adopts one kind of plan, with what the law says when nobody chose. */
function BodyChoice({ kind, body, action, answered }: ChoiceProps) {
  const isMine = answeredText(answered, 'kind') === kind
  return (
    <Section id={kind} title={planKindWord[kind]} intro={text.law[kind]}>
      <form method="post" action={action} id={`orgaan-${kind}`} className="kdc-stack">
        <input type="hidden" name="kind" value={kind} />
        <ChoiceField
          id={`${kind}-body`}
          name="body"
          label={text.who}
          required
          columns={2}
          defaultValue={body}
          errors={isMine ? answered?.error?.['body'] : undefined}
          choices={choosableBodies.map((value) => ({
            value,
            label: decisionBodyWord[value],
            text: statutoryBody[kind] === value ? text.statutory : undefined,
          }))}
        />
        {body === statutoryBody[kind] ? null : <Notice>{text.deviates[kind]}</Notice>}
        <ButtonGroup>
          <Button emphasis="secondary">{text.submit}</Button>
        </ButtonGroup>
      </form>
    </Section>
  )
}

/** Whether a second person confirms each link that somebody records. */
function FourEyes({ action, on }: { action: string; on: boolean }) {
  return (
    <Section id="vier-ogen" title={text.fourEyesTitle} intro={text.fourEyesIntro}>
      <form method="post" action={action} className="kdc-stack">
        <ChoiceField
          id="vier-ogen-keuze"
          name="on"
          label={text.fourEyes}
          required
          columns={2}
          defaultValue={on ? 'ja' : 'nee'}
          choices={[
            { value: 'ja', label: text.fourEyesOn, text: text.fourEyesOnText },
            { value: 'nee', label: text.fourEyesOff },
          ]}
        />
        <ButtonGroup>
          <Button emphasis="secondary">{text.submit}</Button>
        </ButtonGroup>
      </form>
    </Section>
  )
}

export default function Settings() {
  const { tenant, chosen, fourEyes, done, switched } = useLoaderData<typeof loader>()
  const answered = useSubmission()
  return (
    <>
      <ErrorSummary
        problems={(answered?.error?.['body'] ?? []).map((message) => ({
          fieldId: `${answeredText(answered, 'kind')}-body`,
          message,
        }))}
        messages={answered?.error?.[''] ?? undefined}
      />
      {done && !answered ? <Notice kind="done">{text.done}</Notice> : null}
      {switched && !answered ? (
        <Notice kind="done">{text.fourEyesDone[fourEyes ? 'aan' : 'uit']}</Notice>
      ) : null}
      <PageHead title={text.title} lead={text.lead} />
      {chosen.map(({ kind, body }) => (
        <BodyChoice
          key={kind}
          kind={kind}
          body={body}
          action={decidingBodiesPath(tenant.slug)}
          answered={answered}
        />
      ))}
      <FourEyes action={fourEyesPath(tenant.slug)} on={fourEyes} />
    </>
  )
}
