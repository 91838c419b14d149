import { z } from 'zod'
import { PlainDate } from '../../dates'
import { ThemeId } from '../../strategies/kernbeleid'
import { TenantSlug } from '../../tenancy/tenant'
import { RichText } from '../../texts/rich-text'
import { Direction, ItemId, PlanId, Quarter } from '../plan'
import { Level, Origin, SectionKind, TaskField, type ItemKind } from '../vocabulary'

/** What a person writes about the plan as a whole. */
export const HeadFields = z.object({
  title: z.string(),
  from: PlainDate,
  to: PlainDate,
  basis: z.string().nullable(),
  uvpYears: z.number().int().positive().nullable(),
})
export type HeadFields = z.infer<typeof HeadFields>

/** A part of the running text; kind and field are chosen when it is added. */
export const SectionFields = z.object({
  kind: SectionKind,
  field: z.string().nullable(),
  title: z.string(),
  body: RichText,
  sources: z.array(z.string()),
  conclusion: RichText.nullable(),
})
export type SectionFields = z.infer<typeof SectionFields>

/** A priority without its goals, which are saved by themselves. */
export const PriorityFields = z.object({
  title: z.string(),
  level: Level,
  themes: z.array(ThemeId),
  why: RichText,
  approach: RichText,
  origins: z.array(Origin),
  partners: z.array(z.string()),
  policeEffort: z.string().nullable(),
  omEffort: z.string().nullable(),
  budget: z.string().nullable(),
  taskField: TaskField.nullable(),
})
export type PriorityFields = z.infer<typeof PriorityFields>

/** A goal with its indicator; without a name there is no indicator. */
export const GoalFields = z.object({
  text: z.string(),
  indicatorKey: z.string().nullable(),
  indicatorName: z.string().nullable(),
  unit: z.string().nullable(),
  direction: Direction.nullable(),
  baseline: z.number().nullable(),
  baselineYear: z.number().int().nullable(),
  target: z.number().nullable(),
  targetYear: z.number().int().nullable(),
  source: z.string().nullable(),
})
export type GoalFields = z.infer<typeof GoalFields>

export const MeasureFields = z.object({
  title: z.string(),
  priorityId: ItemId,
  goalId: ItemId.nullable(),
  instrument: z.string().nullable(),
  result: z.string().nullable(),
  owner: z.string().nullable(),
  partners: z.array(z.string()),
  means: z.string().nullable(),
  budget: z.string().nullable(),
  planning: z.string().nullable(),
  quarterFrom: Quarter.nullable(),
  quarterTo: Quarter.nullable(),
  originTenantId: TenantSlug.nullable().default(null),
  originPlanId: PlanId.nullable(),
  originMeasureId: ItemId.nullable(),
})
export type MeasureFields = z.infer<typeof MeasureFields>

/** The fields of each kind that is saved by itself. */
export interface FieldsOf {
  plan: HeadFields
  onderdeel: SectionFields
  prioriteit: PriorityFields
  doel: GoalFields
  maatregel: MeasureFields
}

/** One item with its fields; the kind says which. */
export type Item = { [K in ItemKind]: { kind: K; fields: FieldsOf[K] } }[ItemKind]

/** Some fields of an item, as one form sends them. */
export type Change = { [K in ItemKind]: { kind: K; fields: Partial<FieldsOf[K]> } }[ItemKind]

/** Reads stored fields of a kind again; throws when they are not of this kind. */
export function itemFrom(kind: ItemKind, stored: unknown): Item {
  switch (kind) {
    case 'plan':
      return { kind, fields: HeadFields.parse(stored) }
    case 'onderdeel':
      return { kind, fields: SectionFields.parse(stored) }
    case 'prioriteit':
      return { kind, fields: PriorityFields.parse(stored) }
    case 'doel':
      return { kind, fields: GoalFields.parse(stored) }
    case 'maatregel':
      return { kind, fields: MeasureFields.parse(stored) }
  }
}

/** The item with the changed fields in place of the old ones. Throws when the kinds differ. */
export const changed = (item: Item, change: Change): Item => {
  if (item.kind !== change.kind) throw new Error(`${change.kind} is not ${item.kind}`)
  return itemFrom(item.kind, { ...item.fields, ...change.fields })
}

/** Whether two items say the same. */
export const saysTheSame = (a: Item, b: Item): boolean =>
  a.kind === b.kind && JSON.stringify(a.fields) === JSON.stringify(b.fields)
