/**
 * A JSON Schema of the control mapping model of OSCAL 1.2, written from NIST's published model: names,
 * obligations, value lists and the form of values. It is narrower than the model where we use less.
 */
const text = { type: 'string', pattern: '^\\S(.*\\S)?$' }
const token = { type: 'string', pattern: '^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$' }
const uri = { type: 'string', format: 'uri' }
const uuid = {
  type: 'string',
  pattern: '^[\\da-f]{8}-[\\da-f]{4}-[45][\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}$',
}
const some = (items: object) => ({ type: 'array', minItems: 1, items })
const oneOf = (...values: string[]) => ({ type: 'string', enum: values })

const record = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
})

const prop = record({ name: token, value: text }, { ns: uri, uuid, class: token, group: token })
const notes = { props: some(prop), remarks: { type: 'string' } }
const rationale = oneOf('syntactic', 'semantic', 'functional')
const method = oneOf('human', 'automation', 'hybrid')
const status = oneOf('complete', 'not-complete', 'draft', 'deprecated', 'superseded')

const resource = record(
  { type: token, href: { type: 'string', format: 'uri-reference' } },
  { ns: uri, ...notes },
)
const item = record({ type: oneOf('control', 'statement'), 'id-ref': text }, notes)
const qualifier = record({
  subject: oneOf('source', 'target', 'both'),
  predicate: oneOf('has-requirement', 'has-incompatibility'),
  category: oneOf('restricted', 'addressable', 'blocked'),
  description: { type: 'string' },
})
const map = record(
  {
    uuid,
    relationship: oneOf(
      'equivalent-to',
      'equal-to',
      'subset-of',
      'superset-of',
      'intersects-with',
      'no-relationship',
    ),
    sources: some(item),
    targets: some(item),
  },
  { 'matching-rationale': rationale, qualifiers: some(qualifier), ...notes },
)
const gap = record({ uuid, 'unmapped-controls': some(record({ 'with-ids': some(token) })) })
const mapping = record(
  { uuid, 'source-resource': resource, 'target-resource': resource, maps: some(map) },
  {
    status,
    method,
    'matching-rationale': rationale,
    'source-gap-summary': gap,
    'target-gap-summary': gap,
    ...notes,
  },
)
const party = record(
  { uuid, type: oneOf('person', 'organization') },
  { name: text, 'external-ids': some(record({ scheme: uri, id: text })) },
)

export const oscalMappingSchema = record({
  'mapping-collection': record({
    uuid,
    metadata: record(
      {
        title: { type: 'string', pattern: '^[^\\n]+$' },
        'last-modified': { type: 'string', format: 'date-time' },
        version: text,
        'oscal-version': { type: 'string', pattern: '^1\\.2\\.\\d+$' },
      },
      { roles: some(record({ id: token, title: text })), parties: some(party) },
    ),
    provenance: record(
      {
        method,
        'matching-rationale': rationale,
        status,
        'mapping-description': { type: 'string' },
      },
      { 'responsible-parties': some(record({ 'role-id': token, 'party-uuids': some(uuid) })) },
    ),
    mappings: some(mapping),
  }),
})
