import { z } from 'zod'
import { PlanId } from '../plan'
import { FormDate } from './period'
import { neededWords } from './words'

/** What a new plan can start from. */
export const startKinds = ['kopie', 'document', 'team', 'buur', 'leeg'] as const
export type StartKind = (typeof startKinds)[number]

/** A version that somebody shared: `woerden/ivp-2023-2026/2`. */
const SharedVersion = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+\/\d{1,4}$/)
  .transform((value) => {
    const [owner = '', planId = '', version = ''] = value.split('/')
    return { owner, planId, version: Number(version) }
  })

/** A plan of another municipality that one works for: `oudewater/ivp-2023-2026`. */
const TeamPlan = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .transform((value) => {
    const [owner = '', planId = ''] = value.split('/')
    return { owner, planId }
  })

/** The form with which a plan begins. */
export const StartForm = z
  .object({
    title: neededWords(200, 'Geef het plan een titel.'),
    from: FormDate('Kies de eerste dag.'),
    to: FormDate('Kies de laatste dag.'),
    start: z.enum(startKinds, { error: 'Kies waarmee u begint.' }),
    kopie: PlanId.optional(),
    team: TeamPlan.optional(),
    buur: SharedVersion.optional(),
    file: z.instanceof(File).optional(),
  })
  .superRefine(({ from, to, start, kopie, team, buur, file }, context) => {
    const ask = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (to < from) ask('to', 'De laatste dag ligt voor de eerste dag.')
    if (start === 'kopie' && !kopie) ask('kopie', 'Kies het plan waarvan u een kopie maakt.')
    if (start === 'team' && !team) ask('team', 'Kies het plan waarvan u de tekst neemt.')
    if (start === 'buur' && !buur) ask('buur', 'Kies het plan waarvan u de opzet neemt.')
    if (start === 'document' && !(file && file.size > 0)) ask('file', 'Kies een bestand.')
  })
