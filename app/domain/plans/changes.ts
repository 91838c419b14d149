import { paragraphDiff, type ParagraphChange } from '../texts/paragraph-diff'

/** What a part says about one thing, in the words of the reader: `Niveau`, `Doel 1.1`. */
export type Field = { key: string; label: string; paragraphs: string[] }

export const partKinds = ['plan', 'onderdeel', 'prioriteit', 'maatregel'] as const
export type PartKind = (typeof partKinds)[number]

/** A part of a plan to compare: its running text chapter, priority or measure. */
export type Part = {
  kind: PartKind
  id: string
  number: string
  title: string
  fields: Field[]
  /** Id of the part of an earlier plan that this one goes on with. */
  follows?: string
}

export type FieldChange = {
  key: string
  label: string
  kind: ParagraphChange['kind']
  paragraphs: ParagraphChange[]
}

/** One part of two versions; `was` is the title before when that is another one. */
export type PartChange = {
  kind: ParagraphChange['kind']
  part: PartKind
  id: string
  number: string
  title: string
  was: string | null
  fields: FieldChange[]
}

function kindOf(paragraphs: readonly ParagraphChange[]): ParagraphChange['kind'] {
  const [first] = paragraphs
  if (!first) return 'gelijk'
  return paragraphs.every(({ kind }) => kind === first.kind) ? first.kind : 'gewijzigd'
}

/** Fields in the order of the newer part; one that went stands last. A field without words is none. */
function fieldsOf(before: readonly Field[], after: readonly Field[]): FieldChange[] {
  const old = new Map(before.map((field) => [field.key, field]))
  const still = new Set(after.map(({ key }) => key))
  return [...after, ...before.filter(({ key }) => !still.has(key))].flatMap(({ key, label }) => {
    const now = after.find((field) => field.key === key)?.paragraphs ?? []
    const paragraphs = paragraphDiff(old.get(key)?.paragraphs ?? [], now)
    return paragraphs.length === 0 ? [] : [{ key, label, kind: kindOf(paragraphs), paragraphs }]
  })
}

function compared(before: Part | undefined, after: Part | undefined): PartChange[] {
  const one = after ?? before
  if (!one) return []
  const fields = fieldsOf(before?.fields ?? [], after?.fields ?? [])
  const isSame = fields.every(({ kind }) => kind === 'gelijk')
  return [
    {
      kind: !before ? 'nieuw' : !after ? 'vervallen' : isSame ? 'gelijk' : 'gewijzigd',
      part: one.kind,
      id: one.id,
      number: one.number,
      title: one.title,
      was: before && after && before.title !== after.title ? before.title : null,
      fields,
    },
  ]
}

/**
 * What changed between two versions, by the lineage of their parts: kind by kind, those of the newer
 * version in reading order, then those that went.
 */
export function changesBetween(before: readonly Part[], after: readonly Part[]): PartChange[] {
  const taken = new Set<Part>()
  const partnerOf = (part: Part): Part | undefined => {
    const free = before.filter((one) => one.kind === part.kind && !taken.has(one))
    const found =
      free.find(({ id }) => id === part.id) ??
      free.find(({ id }) => part.follows !== undefined && id === part.follows)
    if (found) taken.add(found)
    return found
  }
  return partKinds.flatMap((kind) => {
    const kept = after
      .filter((part) => part.kind === kind)
      .flatMap((part) => compared(partnerOf(part), part))
    const gone = before
      .filter((part) => part.kind === kind && !taken.has(part))
      .flatMap((part) => compared(part, undefined))
    return [...kept, ...gone]
  })
}
