import { z } from 'zod'
import { ItemId, PlanId } from '../plans/plan'
import { evaluationAnswers, evaluationOutcomes, reportStates } from '../plans/vocabulary'
import { ReportPeriod } from './reporting'

/** The most words that one report or evaluation takes. */
export const longestText = 2000

const Text = z
  .string()
  .trim()
  .max(longestText, { error: `Maak de tekst korter dan ${longestText} tekens.` })

/** How far a measure is. Only a measure that goes as planned needs no words. */
export const ReportForm = z
  .object({
    period: ReportPeriod,
    state: z.enum(reportStates, { error: 'Kies hoe ver de maatregel is.' }),
    text: Text.default(''),
  })
  .superRefine(({ state, text }, context) => {
    if (text !== '' || (state !== 'vertraagd' && state !== 'gestopt')) return
    context.addIssue({
      code: 'custom',
      path: ['text'],
      message:
        state === 'vertraagd'
          ? 'Schrijf waardoor het later wordt en wanneer u het nu verwacht.'
          : 'Schrijf waarom de maatregel is gestopt.',
    })
  })

/** "Nothing changed", for one measure or for many. */
export const UnchangedForm = z.object({
  period: ReportPeriod,
  measures: z.array(ItemId).min(1, { error: 'Kies ten minste één maatregel.' }).max(1000),
})

const answer = z.enum(evaluationAnswers, { error: 'Kies ja, deels of nee.' })

/** What one finds of a goal halfway. Who changes or drops a goal says why. */
export const EvaluationForm = z
  .object({
    attainable: answer,
    relevant: answer,
    outcome: z.enum(evaluationOutcomes, { error: 'Kies wat u met het doel doet.' }),
    text: Text.default(''),
  })
  .superRefine(({ outcome, text }, context) => {
    if (text !== '' || outcome === 'blijft') return
    context.addIssue({
      code: 'custom',
      path: ['text'],
      message:
        outcome === 'bijstellen'
          ? 'Schrijf wat u wilt bijstellen en waarom.'
          : 'Schrijf waarom het doel kan vervallen.',
    })
  })

const day = z.iso.date({ error: 'Vul een datum in.' })

/** One of a list, or nothing: a list in which nobody chose sends an empty text. */
const chosenItem = z
  .string()
  .transform((value) => (value === '' ? undefined : value))
  .pipe(ItemId.optional())

/** The start of the next uitvoeringsplan. `priority` says where a measure without a place goes. */
export const UvpForm = z.object({
  ivp: PlanId,
  from: day,
  to: day,
  measures: z.array(ItemId).max(1000).default([]),
  priority: z.record(ItemId, chosenItem).default({}),
})
export type UvpForm = z.infer<typeof UvpForm>
