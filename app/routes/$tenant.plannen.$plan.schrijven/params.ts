import { z } from 'zod'
import { ItemId } from '~/domain/plans/plan'
import { choice } from '~/http/query-fields'

/** Refusals of an act, which the page says. */
export const refusals = ['prioriteit_weg', 'staat_er_al', 'einde', 'geen_vorige'] as const

/** What a writing page can have open: a group of fields, a new part, or two texts to bring together. */
export const WritingQuery = z.object({
  bewerk: choice(ItemId),
  nieuw: choice(z.enum(['prioriteit', 'onderdeel', 'doel', 'maatregel'])),
  /** What was just removed, so that it can be put back: `doel.doel-1a2b`. */
  weg: choice(z.string().regex(/^(onderdeel|prioriteit|doel|maatregel)\.[a-z0-9][a-z0-9-]{0,79}$/)),
  /** Why an act was refused. */
  niet: choice(z.enum(refusals)),
  /** Words that came too late. */
  samen: choice(z.string().regex(/^[0-9a-f]{64}$/)),
})
export type WritingQuery = z.infer<typeof WritingQuery>

export const writingAccess = { may: 'plan:write', kind: ['gemeente', 'driehoek', 'regio'] } as const
