import { createHash } from 'node:crypto'
import {
  itemToken,
  linksIri,
  planIri,
  tooiIri,
  versionIri,
  versionWords,
  vocabularyIri,
} from '~/domain/alignment/exchange/identifiers'
import { sameVersion, type ExchangeSide, type LinkRow } from '~/domain/alignment/exchange/link-row'
import { inNist, inOscal } from '~/domain/alignment/exchange/predicates'
import { uuidOf } from './name-based-uuid'
import type { LinkExport } from './sssom'

/** The links of one plan version to one strategy version. */
interface Pair {
  base: string
  plan: ExchangeSide
  strategy: ExchangeSide
  rows: LinkRow[]
}

function pairsOf({ base, rows }: LinkExport): Pair[] {
  const pairs: Pair[] = []
  for (const row of rows) {
    const known = pairs.find(
      ({ plan, strategy }) => sameVersion(plan, row.plan) && sameVersion(strategy, row.strategy),
    )
    if (known) known.rows.push(row)
    else pairs.push({ base, plan: row.plan, strategy: row.strategy, rows: [row] })
  }
  return pairs
}

const prop = (base: string, name: string, value: string) => ({
  name,
  ns: vocabularyIri(base),
  value: value.trim(),
})

const resource = (base: string, side: ExchangeSide) => ({
  ns: vocabularyIri(base),
  type: side.kind,
  href: versionIri(base, side),
  props: [prop(base, 'titel', side.title), prop(base, 'versie', versionWords(side))],
})

const priorities = ({ items }: ExchangeSide) => items.filter(({ kind }) => kind === 'prioriteit')

/** A link about which a person said that both texts have to do with each other. */
const connects = ({ relation, local }: LinkRow) => relation !== 'geen' && local !== null

function mapOf(base: string, row: LinkRow) {
  const said = inOscal[row.relation]
  if (said === null || row.local === null) return []
  const { relation, strength } = inNist[row.relation]
  const remarks = [said.remark, row.note].filter((text) => text !== null).join('\n\n')
  const { local, localSide, localTitle } = row
  const inUvp = !sameVersion(localSide, row.plan)
  return [
    {
      uuid: uuidOf(linksIri(base, row.plan.owner) + row.id),
      'matching-rationale': 'semantic',
      relationship: said.relationship,
      sources: [
        {
          type: local.kind === 'prioriteit' ? 'control' : 'statement',
          'id-ref': itemToken(local.kind, local.itemId),
          props: [
            ...(localTitle?.trim() ? [prop(base, 'titel', oneLine(localTitle))] : []),
            ...(inUvp
              ? [
                  prop(base, 'uitvoeringsplan', planIri(base, localSide)),
                  prop(base, 'versie', versionWords(localSide)),
                ]
              : []),
            prop(base, 'soort', local.kind),
          ],
        },
      ],
      targets: [
        {
          type: 'control',
          'id-ref': itemToken('prioriteit', row.regional.priorityId),
          props: [prop(base, 'titel', oneLine(row.regionalTitle))],
        },
      ],
      ...(said.incompatible
        ? {
            qualifiers: [
              {
                subject: 'both',
                predicate: 'has-incompatibility',
                category: 'addressable',
                description: row.note ?? 'De teksten willen iets tegengestelds.',
              },
            ],
          }
        : {}),
      props: [
        prop(base, 'relatie', row.relation),
        ...(relation === null ? [] : [prop(base, 'nist-ir-8477', relation)]),
        ...(strength === null ? [] : [prop(base, 'nist-ir-8477-strength', strength)]),
        prop(base, 'status', row.state),
        prop(base, 'vastgelegd-op', row.on),
      ],
      ...(remarks === '' ? {} : { remarks }),
    },
  ]
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

/** OSCAL asks for one entry at least: of a plan that answers nothing, the plan as a whole says so. */
const nothingFound = ({ base, plan, strategy, rows }: Pair) => ({
  uuid: uuidOf(`${versionIri(base, plan)}#geen#${versionIri(base, strategy)}`),
  'matching-rationale': 'semantic',
  relationship: 'no-relationship',
  sources: [{ type: 'control', 'id-ref': `plan.${plan.planId}` }],
  targets: rows.map(({ regional, regionalTitle }) => ({
    type: 'control',
    'id-ref': itemToken('prioriteit', regional.priorityId),
    props: [prop(base, 'titel', oneLine(regionalTitle))],
  })),
  remarks: 'Beoordeeld: in het plan staat niets dat bij deze prioriteiten hoort.',
})

const gap = (address: string, ids: readonly string[]) =>
  ids.length === 0
    ? null
    : { uuid: uuidOf(address), 'unmapped-controls': [{ 'with-ids': [...ids] }] }

/** What no link names, on either side: local priorities first, then those of the strategy. */
function gapsOf({ base, plan, strategy, rows }: Pair) {
  const linked = rows.filter(connects)
  const answered = new Set(linked.map(({ regional }) => regional.priorityId))
  const named = new Set(
    linked.flatMap(({ local, localSide }) => {
      const item = localSide.items.find(
        ({ kind, id }) => kind === local?.kind && id === local.itemId,
      )
      return item ? [item.under ?? item.id] : []
    }),
  )
  const idsOf = (side: ExchangeSide, mapped: ReadonlySet<string>) =>
    priorities(side)
      .filter(({ id }) => !mapped.has(id))
      .map(({ id }) => itemToken('prioriteit', id))
  const between = `${versionIri(base, plan)}#${versionIri(base, strategy)}`
  const source = gap(`${between}#bron`, idsOf(plan, named))
  const target = gap(`${between}#doel`, idsOf(strategy, answered))
  return {
    ...(source ? { 'source-gap-summary': source } : {}),
    ...(target ? { 'target-gap-summary': target } : {}),
  }
}

/** A priority without an answer is not the same as one for which nothing was found. */
function assessmentOf({ strategy, rows }: Pair) {
  const assessed = new Set(rows.map(({ regional }) => regional.priorityId))
  const all = priorities(strategy)
  const open = all.filter(({ id }) => !assessed.has(id))
  return { done: all.length - open.length, total: all.length, open }
}

function statusOf(pair: Pair): string {
  if (pair.plan.hash === null) return 'draft'
  const { open } = assessmentOf(pair)
  const waits = pair.rows.some(({ state }) => state === 'te_bevestigen')
  return open.length === 0 && !waits ? 'complete' : 'not-complete'
}

function mappingOf(pair: Pair) {
  const { base, plan, strategy, rows } = pair
  const maps = rows.flatMap((row) => mapOf(base, row))
  const { done, total, open } = assessmentOf(pair)
  const unassessed = open.map(({ id }) => itemToken('prioriteit', id)).join(', ')
  return {
    uuid: uuidOf(`${versionIri(base, plan)}#${versionIri(base, strategy)}`),
    status: statusOf(pair),
    'source-resource': resource(base, plan),
    'target-resource': resource(base, strategy),
    maps: maps.length > 0 ? maps : [nothingFound(pair)],
    props: [prop(base, 'beoordeeld', `${done} van ${total}`)],
    ...(open.length === 0 ? {} : { remarks: `Nog niet beoordeeld: ${unassessed}` }),
    ...gapsOf(pair),
  }
}

const partyOf = (base: string, { owner, ownerName, cbsCode }: ExchangeSide) => {
  const tooi = tooiIri(cbsCode)
  return {
    uuid: uuidOf(`${base}/${owner}`),
    type: 'organization',
    name: ownerName,
    ...(tooi === null
      ? {}
      : {
          'external-ids': [{ scheme: 'https://identifier.overheid.nl/tooi/id/gemeente', id: tooi }],
        }),
  }
}

/**
 * Links as a mapping collection of OSCAL 1.2, one mapping for each pair of plan and strategy versions,
 * with what no link names on either side. It was last modified on the day of its newest link. Null
 * without any link: OSCAL has no empty collection.
 */
export function toOscal(set: LinkExport) {
  const pairs = pairsOf(set)
  if (pairs.length === 0) return null
  const { base, tenant, name, rows } = set
  const mappings = pairs.map(mappingOf)
  const version = createHash('sha256').update(JSON.stringify(mappings)).digest('hex').slice(0, 16)
  const owners = new Map(rows.map(({ plan }) => [plan.owner, plan]))
  const parties = [...owners.values()].map((side) => partyOf(base, side))
  const newest = rows.map(({ on }) => on).reduce((a, b) => (a > b ? a : b))
  const complete = mappings.every(({ status }) => status === 'complete')
  return {
    'mapping-collection': {
      uuid: uuidOf(`${base}/${tenant}/afstemming/verbanden#${version}`),
      metadata: {
        title: `Verbanden van ${name}`,
        'last-modified': `${newest}T00:00:00Z`,
        version,
        'oscal-version': '1.2.0',
        roles: [{ id: 'opsteller', title: 'Opsteller van de verbanden' }],
        parties,
      },
      provenance: {
        method: 'human',
        'matching-rationale': 'semantic',
        status: complete ? 'complete' : 'not-complete',
        'mapping-description':
          'Hoe lokale veiligheidsplannen zich verhouden tot prioriteiten van de driehoek en de regio. Een mens gaf elk verband.',
        'responsible-parties': [
          { 'role-id': 'opsteller', 'party-uuids': parties.map(({ uuid }) => uuid) },
        ],
      },
      mappings,
    },
  }
}
