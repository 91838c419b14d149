import {
  itemIri,
  linksIri,
  planIri,
  tooiIri,
  versionIri,
  vocabularyIri,
} from '~/domain/alignment/exchange/identifiers'
import { sameVersion, type ExchangeSide, type LinkRow } from '~/domain/alignment/exchange/link-row'
import { inSkos } from '~/domain/alignment/exchange/predicates'
import type { LinkExport } from './sssom'

/** Written out in the file, so that no reader has to fetch anything. */
const contextOf = (base: string) => ({
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  kompas: vocabularyIri(base),
})

const nl = (text: string) => ({ '@value': text, '@language': 'nl' })
const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' })
const ref = (iri: string) => ({ '@id': iri })

/** A municipality by its TOOI id; any other organisation by its place in the portal. */
const ownerIri = (base: string, { owner, cbsCode }: ExchangeSide) =>
  tooiIri(cbsCode) ?? `${base}/${owner}`

const agentOf = (base: string, side: ExchangeSide) => ({
  '@id': ownerIri(base, side),
  '@type': ['prov:Agent', 'org:Organization'],
  'skos:prefLabel': nl(side.ownerName),
})

/** The plan as a scheme of concepts, and this version of it as an entity that is a version of it. */
function schemeOf(base: string, side: ExchangeSide) {
  const scheme = planIri(base, side)
  const { period } = side
  return [
    {
      '@id': scheme,
      '@type': 'skos:ConceptScheme',
      'dcterms:title': nl(side.title),
      'dcterms:publisher': ref(ownerIri(base, side)),
      'dcterms:hasVersion': ref(versionIri(base, side)),
    },
    {
      '@id': versionIri(base, side),
      '@type': 'prov:Entity',
      'prov:specializationOf': ref(scheme),
      'prov:wasAttributedTo': ref(ownerIri(base, side)),
      'owl:versionInfo': String(side.version),
      'kompas:geldtVan': day(period.from),
      'kompas:geldtTot': day(period.to),
      ...(side.hash === null ? {} : { 'kompas:sha256': side.hash }),
    },
  ]
}

type Side = { side: ExchangeSide; plan: ExchangeSide | null }

function conceptsOf(base: string, { side, plan }: Side) {
  return side.items.map(({ id, kind, title, under }) => ({
    '@id': itemIri(base, side, id),
    '@type': 'skos:Concept',
    'skos:prefLabel': nl(title),
    'skos:inScheme': ref(planIri(base, side)),
    'dcterms:type': kind,
    ...(kind === 'prioriteit' ? { 'skos:topConceptOf': ref(planIri(base, side)) } : {}),
    ...(under === null ? {} : { 'skos:broader': ref(itemIri(base, plan ?? side, under)) }),
  }))
}

/** The match itself, as a property of the local concept. */
function matchOf(base: string, row: LinkRow) {
  const { match, extension } = inSkos[row.relation]
  if (row.local === null || (match === null && extension === null)) return []
  const object = ref(itemIri(base, row.strategy, row.regional.priorityId))
  return [
    {
      '@id': itemIri(base, row.localSide, row.local.itemId),
      ...(match === null ? {} : { [match]: object }),
      ...(extension === null ? {} : { [`kompas:${extension}`]: object }),
    },
  ]
}

/** Who said it, when, about which versions: also of an answer that nothing was found. */
function statementOf(base: string, row: LinkRow) {
  const { local, localSide, strategy, regional } = row
  const { match, extension } = inSkos[row.relation]
  const predicate = match ?? (extension && `kompas:${extension}`)
  return {
    '@id': linksIri(base, row.plan.owner) + row.id,
    '@type': ['prov:Entity', 'rdf:Statement'],
    'rdf:object': ref(itemIri(base, strategy, regional.priorityId)),
    ...(local === null ? {} : { 'rdf:subject': ref(itemIri(base, localSide, local.itemId)) }),
    ...(predicate === null ? {} : { 'rdf:predicate': ref(predicate) }),
    'kompas:relatie': row.relation,
    'kompas:status': row.state,
    'prov:wasAttributedTo': ref(ownerIri(base, row.plan)),
    'prov:wasDerivedFrom': [ref(versionIri(base, localSide)), ref(versionIri(base, strategy))],
    'dcterms:created': day(row.on),
    ...(row.note === null ? {} : { 'skos:note': nl(row.note) }),
  }
}

/** Each version that the rows name, once; newest versions first. */
function sidesOf(rows: readonly LinkRow[]): Side[] {
  const sides: Side[] = []
  const add = (side: ExchangeSide, plan: ExchangeSide | null) => {
    if (!sides.some((known) => sameVersion(known.side, side))) sides.push({ side, plan })
  }
  for (const row of rows) {
    add(row.plan, null)
    add(row.localSide, row.plan)
    add(row.strategy, null)
  }
  return sides.sort((a, b) => b.side.version - a.side.version)
}

/** A concept has one label in a language (SKOS S14): that of the newest version that has it. */
function allConcepts(base: string, sides: readonly Side[]) {
  const seen = new Set<string>()
  return sides
    .flatMap((one) => conceptsOf(base, one))
    .filter((concept) => !seen.has(concept['@id']) && seen.add(concept['@id']))
}

/**
 * Links as JSON-LD: both sides as SKOS concept schemes, their versions in PROV-O, the matches between
 * them and who stated each. Opposing texts are `kompas:conflictsWith`, overlapping ones also
 * `kompas:overlaps`; SKOS has no words for those. The context stands in the file.
 */
export function toSkos({ base, rows }: LinkExport) {
  const sides = sidesOf(rows)
  const owners = new Map(sides.map(({ side }) => [side.owner, side]))
  return {
    '@context': contextOf(base),
    '@graph': [
      ...[...owners.values()].map((side) => agentOf(base, side)),
      ...sides.flatMap(({ side }) => schemeOf(base, side)),
      ...allConcepts(base, sides),
      ...rows.flatMap((row) => matchOf(base, row)),
      ...rows.map((row) => statementOf(base, row)),
    ],
  }
}
