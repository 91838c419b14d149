import { z } from 'zod'
import { momentForms, stepStatuses } from '../plans/traject'
import { PlanId } from '../plans/plan'
import { partyLines } from './parties'
import {
  day,
  lines,
  needed,
  neededDay,
  readRevision,
  text,
  ticked,
  webAddress,
  words,
} from './fields'

/** The address of a step: the plan that the traject leads to, and the number of the step. */
export const TrajectParams = z.object({ plan: PlanId })
export const StepParams = TrajectParams.extend({ nr: z.coerce.number().int().min(1).max(999) })
export const Part = z.string().min(1).max(80)

const year = z.coerce
  .number({ error: 'Vul een jaar in, zoals 2027.' })
  .int('Vul een jaar in, zoals 2027.')
  .min(1990, 'Vul een jaar in, zoals 2027.')
  .max(2100, 'Vul een jaar in, zoals 2027.')

/** Beginning a traject: for which years, from which day, with which steps. */
export const StartForm = z
  .object({
    fromYear: year,
    toYear: year,
    title: words(),
    start: neededDay('Vul in op welke dag u begint.'),
    template: z.string({ error: 'Kies waarmee u begint.' }).max(80),
  })
  .refine(({ fromYear, toYear }) => toYear >= fromYear, {
    path: ['toYear'],
    message: 'Het laatste jaar ligt voor het eerste. Draai de jaren om.',
  })
  .refine(({ fromYear, toYear }) => toYear - fromYear <= 10, {
    path: ['toYear'],
    message: 'Een plan duurt hoogstens tien jaar. De raad stelt de doelen elke vier jaar vast.',
  })

const planning = { from: day, to: day, plannedWords: words() }

const inOrder = ({ from, to }: { from: string | null; to: string | null }) =>
  from === null || to === null || from <= to
const order = { path: ['to'], message: 'De laatste dag ligt voor de eerste. Draai de dagen om.' }

const stepFields = {
  title: needed('Geef de stap een naam.'),
  ...planning,
  body: words(),
  parties: lines(200),
  note: words(4000),
}

/** A step that is added, after another step or first (0). */
export const NewStepForm = z
  .object({ ...stepFields, after: z.coerce.number().int().min(0).max(999).catch(0) })
  .refine(inOrder, order)

/** A step as it is planned and as it went. */
export const StepForm = z
  .object({
    ...stepFields,
    status: z.enum(stepStatuses, { error: 'Kies hoe de stap ervoor staat.' }),
    actual: day,
    revision: readRevision,
  })
  .refine(inOrder, order)
  .refine(({ status, actual }) => status !== 'klaar' || actual !== null, {
    path: ['actual'],
    message: 'Vul in op welke dag deze stap klaar was.',
  })
  .refine(({ status, actual }) => status === 'klaar' || actual === null, {
    path: ['status'],
    message: 'U vulde een dag in waarop de stap klaar was. Kies dan Klaar, of maak de dag leeg.',
  })
export type StepForm = z.infer<typeof StepForm>

/** Putting a step off; `seen` is the planning that the preview was made from. */
export const PostponementForm = z.object({
  to: neededDay('Vul in wanneer de stap nu klaar moet zijn.'),
  reason: needed('Schrijf waarom de stap later komt.', 1000),
  seen: z.string().max(20_000).catch(''),
})

/** One place up or down. */
export const MoveForm = z.object({ direction: z.enum(['op', 'neer']) })

/** A document that belongs to a step: elsewhere, in the administration, or read here. */
export const DocumentForm = z
  .object({
    title: needed('Geef het document een naam.'),
    url: webAddress,
    kenmerk: words(100),
    importId: words(80),
  })
  .refine(({ url, kenmerk, importId }) => (url ?? kenmerk ?? importId) !== null, {
    path: ['url'],
    message: 'Vul een webadres of een kenmerk in, of kies een ingelezen document.',
  })

/** Kernteam, budget and parties; the policies stand in rows. */
export const FrameForm = z.object({
  team: lines(100),
  budget: words(2000),
  parties: partyLines(200),
  addParties: ticked,
  frameworks: z
    .array(z.object({ title: words(), note: text(1000), url: webAddress }))
    .max(100)
    .default([])
    .transform((rows) =>
      rows.flatMap(({ title, ...row }) => (title === null ? [] : [{ title, ...row }])),
    ),
  addFrameworks: ticked,
  revision: readRevision,
})

/** A moment at which people are asked; what came back may follow later. */
export const MomentForm = z.object({
  on: neededDay('Vul in op welke dag dit is of was.'),
  form: z.enum(momentForms, { error: 'Kies hoe u mensen vraagt.' }),
  title: needed('Geef het moment een naam.'),
  withWhom: needed('Vul in met wie u spreekt.', 1000),
  asked: needed('Vul in wat u vraagt.', 4000),
  returned: text(),
  done: text(),
  nr: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.coerce.number().int().min(1).max(999).nullable(),
  ),
  revision: readRevision,
})

/** The steps of this traject as a template of the own organisation. */
export const TemplateForm = z.object({ title: needed('Geef het sjabloon een naam.') })

/** Who besides the own organisation may read the planning. */
export const TrajectSharingForm = z.object({
  visibility: z.enum(['gedeeld_driehoek', 'gedeeld_rvs'], {
    error: 'Kies met wie u de planning deelt.',
  }),
})

/** A form that only asks whether one is sure. */
export const NoFields = z.object({})
