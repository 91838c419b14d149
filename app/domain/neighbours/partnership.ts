import { z } from 'zod'
import type { PlainDate } from '../dates'
import { ItemId } from '../plans/plan'
import { allowed, refused, type Ruling } from '../ruling'
import { ThemeId } from '../strategies/kernbeleid'
import { day, lines, needed, neededDay, readRevision } from '../trajects/fields'

/** A samenwerkingsverband as its owner writes it. */
export const PartnershipForm = z
  .object({
    name: needed('Geef het samenwerkingsverband een naam.'),
    theme: ThemeId,
    lead: needed('Noem de organisatie die trekt.'),
    parties: lines(60).refine((list) => list.length > 0, 'Noem ten minste één partij.'),
    from: neededDay('Vul in op welke dag het begint.'),
    to: day,
    approach: needed('Schrijf op hoe u samenwerkt.', 4000),
    revision: readRevision,
  })
  .refine(({ from, to }) => to === null || from <= to, {
    path: ['to'],
    message: 'De laatste dag ligt voor de eerste. Draai de dagen om.',
  })
export type PartnershipForm = z.infer<typeof PartnershipForm>

/** Linking an own priority, or one of its measures, to a samenwerkingsverband. */
export const PartnershipItemForm = z.object({
  item: z
    .string({ error: 'Kies een prioriteit of een maatregel.' })
    .regex(/^(prioriteit|maatregel)\.[a-z0-9-]+\.[a-z0-9-]+$/, 'Kies een prioriteit of maatregel.')
    .transform((text) => text.split('.'))
    .pipe(z.tuple([z.enum(['prioriteit', 'maatregel']), z.string(), ItemId]))
    .transform(([kind, planId, id]) => ({ kind, planId, id })),
})

type Standing = { sharedOn: PlainDate | null; endedOn: PlainDate | null }

/** Words on a samenwerkingsverband change until it ended. */
export const mayWritePartnership = ({ endedOn }: Standing): Ruling =>
  endedOn === null
    ? allowed
    : refused('beeindigd', 'Dit samenwerkingsverband is beëindigd. Leg een nieuw verband vast.')

/** Sharing is an act of one day. */
export function maySharePartnership(standing: Standing): Ruling {
  if (standing.sharedOn !== null)
    return refused('al_gedeeld', 'De leden van de driehoek lezen dit verband al.')
  return mayWritePartnership(standing)
}

/** How a samenwerkingsverband stands on a day. */
export type PartnershipState = 'komt' | 'loopt' | 'beeindigd'

/** Ended by its owner, or past its last day. */
export function partnershipState(
  { from, to, endedOn }: { from: PlainDate; to: PlainDate | null; endedOn: PlainDate | null },
  today: PlainDate,
): PartnershipState {
  if (endedOn !== null || (to !== null && to < today)) return 'beeindigd'
  return today < from ? 'komt' : 'loopt'
}
