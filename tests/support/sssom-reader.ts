import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

/**
 * A second reader of SSSOM/TSV, made from the published specification (version 1.1) and knowing nothing
 * of our writer. It refuses what the specification forbids.
 */
const builtIn = ['owl', 'rdf', 'rdfs', 'semapv', 'skos', 'sssom', 'xsd', 'linkml']
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i)
const entityType = z.enum([
  'owl class',
  'owl object property',
  'owl data property',
  'owl annotation property',
  'owl named individual',
  'skos concept',
  'rdfs resource',
  'rdfs class',
  'rdfs literal',
  'rdfs datatype',
  'rdf property',
  'composed entity expression',
])

const MappingSet = z.strictObject({
  sssom_version: z.literal('1.1'),
  curie_map: z.record(z.string().regex(/^[A-Za-z_][\w.-]*$/), uri),
  mapping_set_id: uri,
  mapping_set_version: z.string(),
  mapping_set_title: z.string(),
  creator_label: z.array(z.string()),
  license: uri,
  subject_type: entityType,
  object_type: entityType,
  extension_definitions: z
    .array(
      z.strictObject({
        slot_name: z.string().regex(/^[A-Za-z_][\w.-]*$/),
        property: z.string(),
        type_hint: z.string(),
      }),
    )
    .optional(),
})

const Mapping = z.object({
  record_id: z.string().min(1),
  subject_id: z.string().min(1),
  predicate_id: z.string().min(1),
  predicate_modifier: z.enum(['', 'Not']).optional(),
  object_id: z.string().min(1),
  mapping_justification: z.literal('semapv:ManualMappingCuration'),
  mapping_date: z.iso.date(),
  mapping_provider: z.union([z.literal(''), uri]).optional(),
})

const slots = new Set(
  (
    'record_id subject_id subject_label subject_category predicate_id predicate_label predicate_modifier ' +
    'object_id object_label object_category mapping_justification author_id author_label reviewer_id ' +
    'reviewer_label creator_id creator_label license subject_type subject_source subject_source_version ' +
    'object_type object_source object_source_version predicate_type mapping_provider mapping_source ' +
    'mapping_cardinality mapping_date publication_date review_date confidence see_also other comment'
  ).split(' '),
)

const entities = [
  'record_id',
  'subject_id',
  'predicate_id',
  'object_id',
  'subject_source',
  'object_source',
]

/** The header and the mappings of a file; throws on what the specification forbids. */
export function readSssom(text: string) {
  if (text.startsWith('\uFEFF')) throw new Error('a byte order mark')
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  const yaml = lines.slice(0, end).map((line) => line.slice(1))
  const set = MappingSet.parse(parseYaml(yaml.join('\n'), { version: '1.2' }))
  const mappings: Record<string, string>[] = parseCsv(lines.slice(end).join('\n'), {
    columns: true,
    delimiter: '\t',
    quote: '"',
    relax_column_count: false,
  })
  const own = new Set(set.extension_definitions?.map(({ slot_name }) => slot_name))
  const prefixes = new Set([...builtIn, ...Object.keys(set.curie_map)])
  const curie = (value: string) => {
    const [prefix = '', ...rest] = value.split(':')
    if (rest.length === 0 || !prefixes.has(prefix)) throw new Error(`undeclared: ${value}`)
    if (rest.join(':').startsWith('//')) throw new Error(`an IRI where a CURIE stands: ${value}`)
  }
  for (const { property, type_hint } of set.extension_definitions ?? []) {
    curie(property)
    curie(type_hint)
  }
  for (const mapping of mappings) {
    Mapping.parse(mapping)
    for (const [slot, value] of Object.entries(mapping)) {
      if (!slots.has(slot) && !own.has(slot)) throw new Error(`unknown slot ${slot}`)
      if (entities.includes(slot) && value) curie(value)
      if (value === 'sssom:NoTermFound' && slot !== 'subject_id' && slot !== 'object_id')
        throw new Error(`NoTermFound in ${slot}`)
    }
  }
  const ids = mappings.map((mapping) => mapping['record_id'])
  if (new Set(ids).size !== ids.length) throw new Error('a record id stands twice')
  return { set, mappings }
}
