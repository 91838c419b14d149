import { describe, expect, test } from 'vitest'
import { toSssom } from '~/documents/sssom'
import type { Relation } from '~/domain/alignment/vocabulary'
import { linkExport, linkId, rows } from '../../support/link-rows'
import { readSssom } from '../../support/sssom-reader'

const { set, mappings } = readSssom(toSssom(linkExport))
const of = (relation: Relation) =>
  mappings.find((one) => one['record_id'] === `woerden-verbanden:${linkId(relation)}`)

describe('SSSOM', () => {
  test.each<[Relation, string]>([
    ['gelijk', 'skos:exactMatch'],
    ['vrijwel_gelijk', 'skos:closeMatch'],
    ['lokaal_ruimer', 'skos:narrowMatch'],
    ['lokaal_smaller', 'skos:broadMatch'],
    ['overlap', 'skos:relatedMatch'],
    ['verwant', 'skos:relatedMatch'],
    ['tegengesteld', 'kompas:conflictsWith'],
  ])('%s: the local text is the subject, %s', (relation, predicate) => {
    const item = relation.replace('_', '-')
    expect(of(relation)).toMatchObject({
      subject_id: `woerden-plannen:ivp-2023-2026/passage/l-${item}`,
      predicate_id: predicate,
      object_id: `bureau-rvs-plannen:rvs-2023-2026/passage/r-${item}`,
      ext_relatie: relation,
      ext_status: 'vastgelegd',
      subject_source_version: `2 (sha256:${'a'.repeat(64)})`,
      object_source_version: `1 (sha256:${'c'.repeat(64)})`,
      mapping_provider: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0632',
    })
  })

  test('geen: nothing was found in the plan for the regional priority', () => {
    expect(of('geen')).toMatchObject({
      subject_id: 'bureau-rvs-plannen:rvs-2023-2026/passage/r-geen',
      object_id: 'sssom:NoTermFound',
      object_source: 'woerden-plannen:ivp-2023-2026',
    })
  })

  test('a local text that is no counterpart of one priority is denied to match it', () => {
    const [first] = rows.filter(({ relation }) => relation === 'gelijk')
    if (!first) throw new Error('the fixture has a link of each relation')
    const denied = toSssom({ ...linkExport, rows: [{ ...first, relation: 'geen' }] })
    expect(readSssom(denied).mappings).toMatchObject([
      {
        subject_id: 'woerden-plannen:ivp-2023-2026/passage/l-gelijk',
        predicate_id: 'skos:mappingRelation',
        predicate_modifier: 'Not',
        object_id: 'bureau-rvs-plannen:rvs-2023-2026/passage/r-gelijk',
      },
    ])
  })

  test('a note with a tab, quotes and a line end comes back as it was', () => {
    expect(of('lokaal_smaller')?.['comment']).toBe('Alleen de "kern",\tniet\nhet buitengebied.')
  })

  test('an action stands in the version of its uitvoeringsplan', () => {
    expect(mappings.find(({ ext_soort }) => ext_soort === 'actie')).toMatchObject({
      subject_id: 'woerden-plannen:uvp-2025/passage/l-actie',
      subject_source: 'woerden-plannen:uvp-2025',
      ext_status: 'te_bevestigen',
      comment: '=1+1|\\x',
    })
  })

  test('prefixes expand to addresses of the portal', () => {
    expect(set.curie_map).toEqual({
      'bureau-rvs-plannen': 'https://kompas.example/bureau-rvs/plannen/',
      kompas: 'https://kompas.example/woorden#',
      'woerden-plannen': 'https://kompas.example/woerden/plannen/',
      'woerden-verbanden': 'https://kompas.example/woerden/afstemming/antwoorden/',
    })
  })

  test('a set without links is a set with its required columns', () => {
    const empty = toSssom({ ...linkExport, rows: [] })
    expect(empty.trimEnd().split('\n').at(-1)).toBe(
      'subject_id\tpredicate_id\tobject_id\tmapping_justification',
    )
    expect(readSssom(empty).mappings).toEqual([])
  })
})
