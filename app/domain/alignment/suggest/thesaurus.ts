import { z } from 'zod'
import { ThemeId } from '../../strategies/kernbeleid'

/** A concept of safety policy: how we prefer to call it, and what else it is called. */
export interface Concept {
  id: string
  preferred: string
  alternatives: readonly string[]
  theme?: ThemeId | undefined
  /** The id of the wider concept: `hennepteelt` falls under `drugscriminaliteit`. */
  broader?: string | undefined
}

/** The *veiligheidsthesaurus*: which words of practice mean the same. */
export interface Thesaurus {
  version: number
  entries: readonly Concept[]
}

const Wording = z
  .string('Vul een woord in.')
  .trim()
  .min(2, 'Een woord heeft minstens 2 tekens.')
  .max(80, 'Een woord heeft hoogstens 80 tekens.')

export const Concept = z.object({
  id: z
    .string('Vul een kenmerk in.')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik kleine letters, cijfers en streepjes.')
    .max(60, 'Een kenmerk heeft hoogstens 60 tekens.'),
  preferred: Wording,
  alternatives: z.array(Wording).max(40, 'Geef hoogstens 40 andere woorden.'),
  theme: ThemeId.optional(),
  broader: z.string().optional(),
})

/** Whether a concept stands, through wider ones, under itself. */
function circles(start: string, broader: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>()
  for (let at = broader.get(start); at !== undefined; at = broader.get(at)) {
    if (at === start) return true
    if (seen.has(at)) return false
    seen.add(at)
  }
  return false
}

/** A thesaurus as Bureau RVS writes it: ids once, wider concepts that exist, and no circles. */
export const Thesaurus = z
  .object({
    version: z.number().int().positive(),
    entries: z.array(Concept).max(1000, 'Een thesaurus heeft hoogstens 1.000 begrippen.'),
  })
  .superRefine(({ entries }, context) => {
    const broader = new Map(entries.map((entry) => [entry.id, entry.broader]))
    const seen = new Set<string>()
    for (const [at, { id, broader: wider }] of entries.entries()) {
      const say = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['entries', at, field], message })
      if (seen.has(id)) say('id', `Het kenmerk ${id} bestaat al. Kies een ander.`)
      seen.add(id)
      if (wider === undefined) continue
      if (!broader.has(wider)) say('broader', 'Kies een breder begrip dat in de lijst staat.')
      else if (circles(id, broader)) say('broader', 'Dit begrip valt zo onder zichzelf.')
    }
  })
