import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Relation } from '~/domain/alignment/vocabulary'
import { toOscal } from '~/documents/oscal'
import { linkExport, linkId, rows } from '../../support/link-rows'
import { oscalMappingSchema } from '../../support/oscal-mapping-schema'

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
const validate = ajv.compile(oscalMappingSchema)

function written(from = rows) {
  const file = toOscal({ ...linkExport, rows: from })
  if (!file) throw new Error('there are links')
  validate(file)
  expect(validate.errors ?? []).toEqual([])
  return file['mapping-collection']
}
const [mapping] = written().mappings
const mapOf = (relation: Relation) =>
  mapping?.maps.find(
    ({ targets }) => targets[0]?.['id-ref'] === `prioriteit.r-${relation.replace('_', '-')}`,
  )

describe('OSCAL', () => {
  test.each<[Relation, string]>([
    ['gelijk', 'equal-to'],
    ['vrijwel_gelijk', 'equivalent-to'],
    ['lokaal_ruimer', 'superset-of'],
    ['lokaal_smaller', 'subset-of'],
    ['overlap', 'intersects-with'],
    ['verwant', 'no-relationship'],
    ['tegengesteld', 'no-relationship'],
  ])('%s is %s, from the local text to the regional one', (relation, relationship) => {
    expect(mapOf(relation)).toMatchObject({
      relationship,
      sources: [{ type: 'control', 'id-ref': `prioriteit.l-${relation.replace('_', '-')}` }],
    })
  })

  test.each<[Relation, string | undefined]>([
    ['gelijk', 'equal'],
    ['vrijwel_gelijk', 'intersects with'],
    ['lokaal_ruimer', 'superset of'],
    ['lokaal_smaller', 'subset of'],
    ['overlap', 'intersects with'],
    ['verwant', 'not related'],
    ['tegengesteld', undefined],
  ])('%s in the words of NIST IR 8477: %s', (relation, words) => {
    const map = mapOf(relation)
    const props = map && 'props' in map ? map.props : []
    expect(props.find(({ name }) => name === 'nist-ir-8477')?.value).toBe(words)
    expect(props.some(({ name }) => name === 'nist-ir-8477-strength')).toBe(
      relation === 'vrijwel_gelijk',
    )
  })

  test('what needs a word beside it has one, and opposing texts have a qualifier', () => {
    const words = (relation: Relation) => mapOf(relation)?.remarks
    expect(words('gelijk')).toBeUndefined()
    expect(words('vrijwel_gelijk')).toContain('kanttekening')
    expect(words('verwant')).toContain('dekt de regionale prioriteit niet')
    expect(words('lokaal_smaller')).toContain('niet\nhet buitengebied')
    expect(mapOf('tegengesteld')).toMatchObject({
      qualifiers: [{ subject: 'both', predicate: 'has-incompatibility' }],
    })
  })

  test('gaps stand on both sides, and what nobody looked at is told apart', () => {
    // The link of an action counts for the priority that it carries out.
    expect(mapping).toMatchObject({
      status: 'not-complete',
      'source-gap-summary': {
        'unmapped-controls': [{ 'with-ids': ['prioriteit.l-geen', 'prioriteit.l-alleen'] }],
      },
      'target-gap-summary': {
        'unmapped-controls': [{ 'with-ids': ['prioriteit.r-geen', 'prioriteit.r-nooit-bekeken'] }],
      },
      props: [{ name: 'beoordeeld', value: '8 van 9' }],
      remarks: 'Nog niet beoordeeld: prioriteit.r-nooit-bekeken',
    })
  })

  test('a plan that answers nothing is still a valid file', () => {
    const [only] = written(rows.filter(({ relation }) => relation === 'geen')).mappings
    expect(only?.maps).toMatchObject([
      {
        relationship: 'no-relationship',
        sources: [{ 'id-ref': 'plan.ivp-2023-2026' }],
        targets: [{ 'id-ref': 'prioriteit.r-geen' }],
      },
    ])
    expect(toOscal({ ...linkExport, rows: [] })).toBeNull()
  })

  test('the same links give the same names, other links another document', () => {
    expect(written()).toEqual(written())
    const other = written(rows.slice(1))
    expect(other.uuid).not.toBe(written().uuid)
    expect(other.mappings[0]?.uuid).toBe(mapping?.uuid)
  })

  test('the schema refuses what OSCAL refuses', () => {
    const file = { 'mapping-collection': { ...written(), mappings: [] } }
    expect(validate(file)).toBe(false)
    expect(linkId('geen')).toMatch(/^[0-9a-f-]{36}$/)
  })
})
