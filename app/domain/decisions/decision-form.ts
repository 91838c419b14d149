import { z } from 'zod'
import { DecisionEffect, type Amendment } from './decision'

const emptyToNull = (value: unknown) => (value === '' || value === undefined ? null : value)
const words = (most: number) =>
  z.preprocess(
    emptyToNull,
    z.string().trim().max(most, `Maak dit korter: er passen ${most} tekens in.`).nullable(),
  )
const day = (message: string) => z.preprocess(emptyToNull, z.iso.date(message).nullable())
const count = z.preprocess(
  emptyToNull,
  z.coerce
    .number({ error: 'Vul een heel getal in.' })
    .int('Vul een heel getal in.')
    .min(0, 'Vul 0 of meer stemmen in.')
    .max(999, 'Kijk dit aantal na: zo veel leden heeft geen raad.')
    .nullable(),
)
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** A row of the form; a row without words is no amendment. */
const AmendmentRow = z.object({
  number: z.string().trim().max(40, 'Maak het nummer korter.').default(''),
  title: z.string().trim().max(300, 'Maak de titel korter.').default(''),
  text: z.string().trim().max(5000, 'Er passen 5.000 tekens in.').default(''),
})
const isFilled = (row: Amendment): boolean => [row.number, row.title, row.text].some(Boolean)

type Check = { path: (string | number)[]; message: string; when: boolean }

const Fields = z.object({
  version: z.coerce.number().int().positive(),
  /** How many decisions stood there when the form was opened. */
  seen: z.coerce.number().int().min(0),
  effect: DecisionEffect,
  date: z.iso.date({ error: 'Vul de dag van het besluit in: dag, maand en jaar.' }),
  kenmerk: words(100),
  /** Whether the form asked how was voted. */
  asksVote: ticked,
  voting: z.preprocess(emptyToNull, z.enum(['zonder', 'met']).nullable()),
  votesFor: count,
  votesAgainst: count,
  voteNote: words(300),
  documentTitle: words(300),
  documentUrl: z.preprocess(
    emptyToNull,
    z
      .string()
      .trim()
      .max(2000, 'Dit adres is te lang.')
      .regex(/^https?:\/\/[^\s/]/i, 'Begin het adres met https:// of http://.')
      .nullable(),
  ),
  note: words(2000),
  amended: z.preprocess(emptyToNull, z.enum(['nee', 'ja']).nullable()),
  amendments: z.array(AmendmentRow).max(100).default([]),
  secret: ticked,
  secrecyGround: words(300),
  ends: z.preprocess(emptyToNull, z.enum(['datum', 'opvolger']).nullable()),
  until: day('Deze datum bestaat niet. Vul een dag, maand en jaar in.'),
  expected: day('Deze datum bestaat niet. Vul een dag, maand en jaar in.'),
  /** The button that asks for one more row. */
  more: z.string().optional(),
})

const checks = (form: z.output<typeof Fields>): Check[] => [
  {
    path: ['voting'],
    message: 'Kies hoe er is gestemd.',
    when: form.asksVote && form.voting === null,
  },
  ...(['votesFor', 'votesAgainst'] as const).map((path) => ({
    path: [path],
    message: `Vul het aantal stemmen ${path === 'votesFor' ? 'voor' : 'tegen'} in.`,
    when: form.voting === 'met' && form[path] === null,
  })),
  {
    path: ['secrecyGround'],
    message: 'Noem de grond van de geheimhouding.',
    when: form.secret && form.secrecyGround === null,
  },
  {
    path: ['ends'],
    message: 'Kies wanneer de verlenging eindigt.',
    when: form.effect === 'verlengen' && form.ends === null,
  },
  {
    path: ['until'],
    message:
      form.effect === 'verlengen'
        ? 'Vul de laatste dag van de verlenging in.'
        : 'Vul de nieuwe datum in.',
    when:
      form.until === null &&
      (form.effect === 'uitstellen' || (form.effect === 'verlengen' && form.ends === 'datum')),
  },
  {
    path: ['amended'],
    message: 'Beschrijf het amendement, of kies dat er geen is aangenomen.',
    when: form.amended === 'ja' && !form.amendments.some(isFilled),
  },
  ...form.amendments.flatMap((row, index) =>
    form.amended === 'ja' && isFilled(row)
      ? (['title', 'text'] as const).map((part) => ({
          path: ['amendments', index, part],
          message:
            part === 'title'
              ? 'Geef het amendement een titel.'
              : 'Schrijf wat het amendement verandert.',
          when: row[part] === '',
        }))
      : [],
  ),
  { path: ['more'], message: 'Vul het volgende amendement in.', when: form.more !== undefined },
]

/**
 * What the collegesecretaris, griffier or secretaris fills in about a decision that was taken. What the
 * choices leave out is null: no votes without a vote, no ground without geheimhouding.
 */
export const DecisionForm = Fields.superRefine((form, context) => {
  for (const { path, message, when } of checks(form))
    if (when) context.addIssue({ code: 'custom', path, message })
}).transform((form) => ({
  version: form.version,
  seen: form.seen,
  effect: form.effect,
  date: form.date,
  kenmerk: form.kenmerk,
  votesFor: form.voting === 'met' ? form.votesFor : null,
  votesAgainst: form.voting === 'met' ? form.votesAgainst : null,
  voteNote: form.voteNote ?? (form.voting === 'zonder' ? 'zonder stemming aangenomen' : null),
  documentTitle: form.documentTitle,
  documentUrl: form.documentUrl,
  note: form.note,
  amendments: form.amended === 'ja' ? form.amendments.filter(isFilled) : [],
  secrecyGround: form.secret ? form.secrecyGround : null,
  until:
    form.effect === 'uitstellen' || (form.effect === 'verlengen' && form.ends === 'datum')
      ? form.until
      : null,
  untilEvent:
    form.effect === 'verlengen' && form.ends === 'opvolger' ? ('opvolger' as const) : null,
  expected: form.effect === 'verlengen' && form.ends === 'opvolger' ? form.expected : null,
}))
export type DecisionForm = z.output<typeof DecisionForm>
