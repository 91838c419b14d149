import jsonld from 'jsonld'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Relation } from '~/domain/alignment/vocabulary'
import { toSkos } from '~/documents/skos'
import { linkExport, linkId, plan, rows } from '../../support/link-rows'

const skos = 'http://www.w3.org/2004/02/skos/core#'
const kompas = 'https://kompas.example/woorden#'
const local = (id: string) => `https://kompas.example/woerden/plannen/ivp-2023-2026/passage/${id}`
const regional = (id: string) =>
  `https://kompas.example/bureau-rvs/plannen/rvs-2023-2026/passage/${id}`
const woerden = 'https://identifier.overheid.nl/tooi/id/gemeente/gm0632'

/** Nothing is fetched: a context from elsewhere would fail. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`the file names a context elsewhere: ${url}`)
}
const quadsOf = async (from = rows) => {
  const document: unknown = JSON.parse(JSON.stringify(toSkos({ ...linkExport, rows: from })))
  const text = await jsonld.toRDF(document as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader,
  })
  if (typeof text !== 'string') throw new Error('N-Quads are text')
  return new Set(text.trim().split('\n'))
}

let quads: Set<string>
beforeAll(async () => {
  quads = await quadsOf()
})
const triple = (s: string, p: string, o: string) => `<${s}> <${p}> <${o}> .`

describe('SKOS', () => {
  test.each<[Relation, string[]]>([
    ['gelijk', [`${skos}exactMatch`]],
    ['vrijwel_gelijk', [`${skos}closeMatch`]],
    ['lokaal_ruimer', [`${skos}narrowMatch`]],
    ['lokaal_smaller', [`${skos}broadMatch`]],
    ['overlap', [`${skos}relatedMatch`, `${kompas}overlaps`]],
    ['verwant', [`${skos}relatedMatch`]],
    ['tegengesteld', [`${kompas}conflictsWith`]],
    ['geen', []],
  ])('%s: from the local concept to the regional one', (relation, predicates) => {
    const item = relation.replace('_', '-')
    const between = [...quads].filter(
      (quad) =>
        quad.startsWith(`<${local(`l-${item}`)}>`) && quad.includes(`<${regional(`r-${item}`)}>`),
    )
    expect(between.sort()).toEqual(
      predicates.map((one) => triple(local(`l-${item}`), one, regional(`r-${item}`))).sort(),
    )
  })

  test('both sides are schemes, a municipality has its TOOI id, a version its hash', () => {
    const scheme = 'https://kompas.example/woerden/plannen/ivp-2023-2026'
    const version = `${scheme}?versie=2`
    expect(quads).toContain(
      triple(scheme, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${skos}ConceptScheme`),
    )
    expect(quads).toContain(triple(scheme, 'http://purl.org/dc/terms/publisher', woerden))
    expect(quads).toContain(triple(version, 'http://www.w3.org/ns/prov#specializationOf', scheme))
    expect(quads).toContain(`<${version}> <${kompas}sha256> "${'a'.repeat(64)}" .`)
    expect(quads).toContain(triple(local('l-gelijk'), `${skos}topConceptOf`, scheme))
    expect(quads).toContain(triple(local('l-doel'), `${skos}broader`, local('l-gelijk')))
    expect(quads).toContain(
      triple(
        'https://kompas.example/woerden/plannen/uvp-2025/passage/l-actie',
        `${skos}broader`,
        local('l-verwant'),
      ),
    )
  })

  test('who stated a link, and about which versions, also where nothing was found', () => {
    const statement = `https://kompas.example/woerden/afstemming/antwoorden/${linkId('geen')}`
    const prov = 'http://www.w3.org/ns/prov#'
    expect(quads).toContain(triple(statement, `${prov}wasAttributedTo`, woerden))
    expect(quads).toContain(
      triple(
        statement,
        `${prov}wasDerivedFrom`,
        'https://kompas.example/bureau-rvs/plannen/rvs-2023-2026?versie=1',
      ),
    )
    expect(quads).toContain(`<${statement}> <${kompas}relatie> "geen" .`)
  })

  test('a concept keeps one label when two versions are named', async () => {
    const renamed = {
      ...plan,
      version: 3,
      items: plan.items.map((i) => ({ ...i, title: 'Nieuw' })),
    }
    const both = [...rows, ...rows.map((row) => ({ ...row, localSide: renamed }))]
    const labels = [...(await quadsOf(both))].filter((quad) =>
      quad.startsWith(`<${local('l-gelijk')}> <${skos}prefLabel>`),
    )
    expect(labels).toEqual([`<${local('l-gelijk')}> <${skos}prefLabel> "Nieuw"@nl .`])
  })
})
