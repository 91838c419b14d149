import { z } from 'zod'
import { ThemeId } from '../../strategies/kernbeleid'
import type { RichText } from '../../texts/rich-text'
import { Direction, ItemId } from '../plan'
import { levels, Origin, SectionKind, TaskField, type ItemKind } from '../vocabulary'
import { Figure, Year } from './figures'
import { indicatorProblems } from './indicator'
import { FormDate } from './period'
import { lines, neededWords, optionalWords } from './words'

/** The groups of fields that are written together; one of them is open at a time. */
export const blocks = [
  'plan',
  'onderdeel',
  'kop',
  'waarom',
  'aanpak',
  'inzet',
  'doel',
  'maatregel',
] as const
export const Block = z.enum(blocks)
export type Block = z.infer<typeof Block>

/** The kind of item that a group of fields belongs to. */
export const kindOf: Record<Block, ItemKind> = {
  plan: 'plan',
  onderdeel: 'onderdeel',
  kop: 'prioriteit',
  waarom: 'prioriteit',
  aanpak: 'prioriteit',
  inzet: 'prioriteit',
  doel: 'doel',
  maatregel: 'maatregel',
}

/** More would be no choice any more, and no page could show them. */
export const mostPriorities = 300

const count = z.coerce.number().int().positive()

/**
 * What every form of a draft says beside its fields: which item in which version, the revision that
 * the person read (none for a new item) and the one that stood there when they began to write.
 */
const about = {
  id: ItemId.optional(),
  version: count,
  revision: count.optional(),
  begin: count.optional(),
  /** The page saved by itself. */
  vanzelf: z.string().optional(),
  /** The part was removed meanwhile, and comes back with these words. */
  terugzetten: z.string().optional(),
  /** A field that takes the words of somebody else. */
  overnemen: z.string().max(40).optional(),
}

const title = neededWords(200, 'Schrijf een titel.')
const note = optionalWords(2000)
const orNull = <S extends z.ZodType>(schema: S) =>
  schema.optional().transform((value) => value ?? null)
const some = <S extends z.ZodType>(schema: S) => z.array(schema).default([])

const plan = z
  .object({
    block: z.literal('plan'),
    ...about,
    title,
    from: FormDate('Kies de eerste dag.'),
    to: FormDate('Kies de laatste dag.'),
    basis: optionalWords(300),
    uvpYears: orNull(z.enum(['1', '2'])),
  })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: 'De laatste dag ligt voor de eerste dag.',
  })

const kop = z.object({
  block: z.literal('kop'),
  ...about,
  title,
  level: z.enum(levels, { error: 'Kies een niveau.' }),
  themes: some(ThemeId),
  origins: some(Origin),
})

const inzet = z.object({
  block: z.literal('inzet'),
  ...about,
  policeEffort: note,
  omEffort: note,
  budget: optionalWords(500),
  taskField: orNull(TaskField),
})

const doel = z
  .object({
    block: z.literal('doel'),
    ...about,
    priorityId: ItemId,
    text: neededWords(2000, 'Beschrijf wat er anders is als het doel is bereikt.'),
    indicatorName: optionalWords(200),
    unit: optionalWords(60),
    direction: orNull(Direction),
    baseline: Figure,
    baselineYear: Year,
    target: Figure,
    targetYear: Year,
    source: optionalWords(300),
  })
  .superRefine((goal, context) => {
    for (const { field, message } of indicatorProblems(goal))
      context.addIssue({ code: 'custom', path: [field], message })
  })

const quarter = orNull(z.string().regex(/^\d{4}-K[1-4]$/, 'Kies een kwartaal.'))

const maatregel = z
  .object({
    block: z.literal('maatregel'),
    ...about,
    priorityId: ItemId,
    goalId: orNull(ItemId),
    title: neededWords(300, 'Schrijf op wat u gaat doen.'),
    instrument: optionalWords(500),
    result: note,
    owner: optionalWords(200),
    partners: lines(200),
    means: optionalWords(1000),
    budget: optionalWords(500),
    planning: optionalWords(500),
    quarterFrom: quarter,
    quarterTo: quarter,
  })
  .refine(
    ({ quarterFrom, quarterTo }) =>
      quarterFrom === null || quarterTo === null || quarterFrom <= quarterTo,
    { path: ['quarterTo'], error: 'Het einde ligt voor het begin.' },
  )

/**
 * The form behind every part of a draft; `block` says which fields it holds.
 * @param text reads a rich text from its field
 */
export const saveForm = (text: z.ZodType<RichText, string | undefined>) =>
  z.discriminatedUnion('block', [
    plan,
    z.object({
      block: z.literal('onderdeel'),
      ...about,
      title,
      body: text,
      sources: some(z.string().max(200)),
      /** A source of one's own, beside those that were ticked. */
      otherSource: optionalWords(200),
      conclusion: text,
      /** Chosen when the part is added. */
      kind: SectionKind.optional(),
      field: z.string().max(80).optional(),
    }),
    kop,
    z.object({ block: z.literal('waarom'), ...about, why: text }),
    z.object({ block: z.literal('aanpak'), ...about, approach: text, partners: lines(200) }),
    inzet,
    doel,
    maatregel,
  ])
export type SaveForm = z.infer<ReturnType<typeof saveForm>>
