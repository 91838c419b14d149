import { z } from 'zod'
import { localKinds } from '../link'
import type { LinkInput } from '../link-input'
import { relations } from '../vocabulary'
import { linkColumns, type LinkColumn } from './link-columns'

/** A row of a table as it was read: what stands in each column that we know. */
export const LinkCells = z.object({
  nr: z.number().int().positive(),
  cells: z.partialRecord(z.enum(linkColumns), z.string().max(20_000)),
})
export type LinkCells = z.infer<typeof LinkCells>

/** What a row says: a link, whose it is, and the link that it was when it left the portal. */
export interface Claim {
  nr: number
  id: string | null
  municipality: string | null
  input: LinkInput
}

const shown = (input: unknown) => `‘${String(input).slice(0, 60)}’`

/** A name in a column; what stands there otherwise is said back. */
const name = (column: LinkColumn, what: string) =>
  z
    .string({ error: `Vul bij ‘${column}’ ${what} in.` })
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, {
      error: ({ input }) => `Bij ‘${column}’ staat ${shown(input)}. Dat is niet ${what}.`,
    })

const version = (column: LinkColumn) =>
  z
    .string({ error: `Vul bij ‘${column}’ het nummer van de versie in.` })
    .trim()
    .regex(/^[1-9]\d{0,5}$/, {
      error: ({ input }) => `Bij ‘${column}’ staat ${shown(input)}. Vul een geheel getal in.`,
    })
    .transform(Number)

const word = <const W extends readonly [string, ...string[]]>(column: LinkColumn, words: W) =>
  z
    .string({ error: `Vul bij ‘${column}’ een woord in: ${words.join(', ')}.` })
    .transform((value, context): W[number] => {
      const known = words.find((one) => one === value.trim().toLowerCase())
      if (known !== undefined) return known
      context.addIssue({
        code: 'custom',
        message: `Bij ‘${column}’ staat ${shown(value)}. Kies uit: ${words.join(', ')}.`,
      })
      return z.NEVER
    })

/** Excel keeps a line end in a cell as it likes, so a note has one kind. */
const note = z
  .string()
  .transform((text) => text.replaceAll(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(2000, 'Maak de uitleg korter: ten hoogste 2.000 tekens.'))

const Row = z.object({
  verband: z.string().trim().max(80, 'Het kenmerk van het verband klopt niet.').optional(),
  gemeente: z.string().trim().optional(),
  plan: name('plan', 'het kenmerk van uw plan'),
  plan_versie: version('plan_versie'),
  soort: word('soort', localKinds).optional(),
  lokaal: name('lokaal', 'het kenmerk van het onderdeel').optional(),
  uitvoeringsplan: name('uitvoeringsplan', 'het kenmerk van het uitvoeringsplan').optional(),
  uitvoeringsplan_versie: version('uitvoeringsplan_versie').optional(),
  regio: name('regio', 'het kenmerk van de organisatie'),
  strategie: name('strategie', 'het kenmerk van het regionale plan'),
  strategie_versie: version('strategie_versie'),
  prioriteit: name('prioriteit', 'het kenmerk van de prioriteit'),
  relatie: word('relatie', relations),
  uitleg: note.optional(),
})
type Row = z.infer<typeof Row>

const noLocal =
  'Noem bij ‘soort’ en ‘lokaal’ het onderdeel van uw plan. Alleen bij ‘geen’ blijven ze leeg.'
const noUvp = 'Noem bij ‘uitvoeringsplan’ en ‘uitvoeringsplan_versie’ waar de actie staat.'

/** The local end of a row, or why there is none. */
function localOf(row: Row): LinkInput['local'] | string {
  const { soort: kind, lokaal: itemId, plan: planId, plan_versie } = row
  if (kind === undefined && itemId === undefined && row.relatie === 'geen') return null
  if (kind === undefined || itemId === undefined) return noLocal
  if (kind !== 'actie') return { planId, version: plan_versie, kind, itemId }
  const { uitvoeringsplan, uitvoeringsplan_versie } = row
  if (uitvoeringsplan === undefined || uitvoeringsplan_versie === undefined) return noUvp
  return { planId: uitvoeringsplan, version: uitvoeringsplan_versie, kind, itemId }
}

/** What a row says, or in Dutch what has to be put right before it says anything. */
export function claimOf({ nr, cells }: LinkCells): Claim | { nr: number; problems: string[] } {
  const parsed = Row.safeParse(cells)
  if (!parsed.success) return { nr, problems: parsed.error.issues.map(({ message }) => message) }
  const row = parsed.data
  const local = localOf(row)
  if (typeof local === 'string') return { nr, problems: [local] }
  return {
    nr,
    id: row.verband || null,
    municipality: row.gemeente || null,
    input: {
      planId: row.plan,
      version: row.plan_versie,
      local,
      regional: {
        owner: row.regio,
        planId: row.strategie,
        version: row.strategie_versie,
        priorityId: row.prioriteit,
      },
      relation: row.relatie,
      note: row.uitleg || null,
    },
  }
}
