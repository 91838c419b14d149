import { stringify } from 'yaml'
import {
  itemName,
  linksIri,
  plansIri,
  tooiIri,
  versionWords,
  vocabularyIri,
} from '~/domain/alignment/exchange/identifiers'
import type { ExchangeSide, LinkRow } from '~/domain/alignment/exchange/link-row'
import { inSkos } from '~/domain/alignment/exchange/predicates'

/** A set of links that leaves the portal. `on` is the day on which it was made. */
export interface LinkExport {
  /** The address of the portal, without a slash at its end. */
  base: string
  tenant: string
  name: string
  on: string
  rows: readonly LinkRow[]
}

/** The slots of a mapping that we fill, in the order of the specification, and then our own. */
const slots = [
  'record_id',
  'subject_id',
  'subject_label',
  'predicate_id',
  'predicate_modifier',
  'object_id',
  'object_label',
  'mapping_justification',
  'creator_label',
  'subject_source',
  'subject_source_version',
  'object_source',
  'object_source_version',
  'mapping_provider',
  'mapping_date',
  'comment',
  'ext_relatie',
  'ext_soort',
  'ext_status',
] as const
type Slot = (typeof slots)[number]

const extensions: Partial<Record<Slot, string>> = {
  ext_relatie: 'kompas:relatie',
  ext_soort: 'kompas:soort',
  ext_status: 'kompas:status',
}

/** The slots that each mapping must have. */
const required: readonly Slot[] = [
  'subject_id',
  'predicate_id',
  'object_id',
  'mapping_justification',
]

/** Each owner has prefixes of its own: `woerden-plannen:ivp-2023-2026/passage/ondermijning`. */
const planCurie = ({ owner, planId }: ExchangeSide) => `${owner}-plannen:${planId}`
const itemCurie = (side: ExchangeSide, item: string) =>
  `${side.owner}-plannen:${itemName(side, item)}`

const regionalEnd = ({ strategy, regional, regionalTitle }: LinkRow) => ({
  id: itemCurie(strategy, regional.priorityId),
  label: regionalTitle,
  side: strategy,
})

/**
 * Both ends and what lies between. A priority for which nothing was found is the subject of its own
 * row, with `sssom:NoTermFound` as object and the plan as the place where it was looked for. A local
 * item of which somebody says the same about one priority is denied to match that one.
 */
function ends(row: LinkRow) {
  const regional = regionalEnd(row)
  if (row.local === null)
    return {
      subject: regional,
      predicate: 'skos:exactMatch',
      not: false,
      object: { id: 'sssom:NoTermFound', label: null, side: row.plan },
    }
  const subject = {
    id: itemCurie(row.localSide, row.local.itemId),
    label: row.localTitle,
    side: row.localSide,
  }
  const { match, extension } = inSkos[row.relation]
  const predicate = match ?? (extension === null ? 'skos:mappingRelation' : `kompas:${extension}`)
  return { subject, predicate, not: row.relation === 'geen', object: regional }
}

function record(row: LinkRow): Record<Slot, string | null> {
  const { subject, predicate, not, object } = ends(row)
  const owner = row.plan
  return {
    record_id: `${owner.owner}-verbanden:${row.id}`,
    subject_id: subject.id,
    subject_label: subject.label,
    predicate_id: predicate,
    predicate_modifier: not ? 'Not' : null,
    object_id: object.id,
    object_label: object.label,
    mapping_justification: 'semapv:ManualMappingCuration',
    creator_label: owner.ownerName.replaceAll(/[\\|]/g, (sign) => `\\${sign}`),
    subject_source: planCurie(subject.side),
    subject_source_version: versionWords(subject.side),
    object_source: planCurie(object.side),
    object_source_version: versionWords(object.side),
    mapping_provider: tooiIri(owner.cbsCode),
    mapping_date: row.on,
    comment: row.note,
    ext_relatie: row.relation,
    ext_soort: row.local?.kind ?? null,
    ext_status: row.state,
  }
}

/** A value holds no tab or line end of its own: those stand within quotes (SSSOM/TSV, "Quoting"). */
const quoted = (value: string | null): string => {
  if (value === null) return ''
  return /["\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

const ownersIn = (rows: readonly LinkRow[]) =>
  [...new Set(rows.flatMap((row) => [row.plan.owner, row.strategy.owner]))].sort()

function header({ base, tenant, name, on, rows }: LinkExport) {
  const owners = ownersIn(rows)
  const prefixes: [string, string][] = [
    ['kompas', vocabularyIri(base)],
    ...owners.map((owner): [string, string] => [`${owner}-plannen`, plansIri(base, owner)]),
    ...[...new Set(rows.map(({ plan }) => plan.owner))].map((owner): [string, string] => [
      `${owner}-verbanden`,
      linksIri(base, owner),
    ]),
  ]
  return {
    sssom_version: '1.1',
    curie_map: Object.fromEntries(prefixes.sort(([a], [b]) => (a < b ? -1 : 1))),
    mapping_set_id: `${base}/${tenant}/afstemming/verbanden`,
    mapping_set_version: on,
    mapping_set_title: `Verbanden van ${name}`,
    creator_label: [name],
    // Whose words these are decides on their use; the portal gives no licence on their behalf.
    license: 'https://w3id.org/sssom/license/unspecified',
    subject_type: 'skos concept',
    object_type: 'skos concept',
    extension_definitions: Object.entries(extensions).map(([slot_name, property]) => ({
      slot_name,
      property,
      type_hint: 'xsd:string',
    })),
  }
}

/**
 * Links as SSSOM/TSV, version 1.1 of that specification: a YAML header behind `#`, then one row a link.
 * Columns that no row fills are left out. UTF-8 without a byte order mark; lines end with a line feed.
 */
export function toSssom(set: LinkExport): string {
  const records = set.rows.map(record)
  const used = slots.filter(
    (slot) => required.includes(slot) || records.some((one) => one[slot] !== null),
  )
  const { extension_definitions: all, ...rest } = header(set)
  const definitions = all.filter(({ slot_name }) => used.some((slot) => slot === slot_name))
  const metadata = definitions.length > 0 ? { ...rest, extension_definitions: definitions } : rest
  const lines = stringify(metadata, { lineWidth: 0, aliasDuplicateObjects: false })
    .trimEnd()
    .split('\n')
    .map((line) => `#${line}`)
  const table = [used, ...records.map((one) => used.map((slot) => quoted(one[slot])))]
  return `${[...lines, ...table.map((row) => row.join('\t'))].join('\n')}\n`
}
