import { linkRows, type ExchangeSide, type LinkRow } from '~/domain/alignment/exchange/link-row'
import { relations, type Relation } from '~/domain/alignment/vocabulary'

/** Small plans and one link of each relation, to write files from. */
const hash = (letter: string) => letter.repeat(64)

const side = (over: Partial<ExchangeSide>): ExchangeSide => ({
  owner: 'woerden',
  ownerName: 'Woerden',
  cbsCode: 'GM0632',
  kind: 'ivp',
  planId: 'ivp-2023-2026',
  version: 2,
  title: 'Samen veilig',
  period: { from: '2023-01-01', to: '2026-12-31' },
  hash: hash('a'),
  items: [],
  ...over,
})

const priority = (id: string) => ({
  kind: 'prioriteit' as const,
  id,
  title: `Tekst over ${id}`,
  under: null,
})

export const plan = side({
  items: [
    ...relations.map((relation) => priority(`l-${relation.replace('_', '-')}`)),
    { kind: 'doel', id: 'l-doel', title: 'Een doel', under: 'l-gelijk' },
    priority('l-alleen'),
  ],
})

export const uvp = side({
  kind: 'uvp',
  planId: 'uvp-2025',
  version: 1,
  hash: hash('b'),
  items: [{ kind: 'actie', id: 'l-actie', title: 'Een actie', under: 'l-verwant' }],
})

export const strategy = side({
  owner: 'bureau-rvs',
  ownerName: 'Bureau RVS',
  cbsCode: null,
  kind: 'strategie',
  planId: 'rvs-2023-2026',
  version: 1,
  title: 'RVS',
  hash: hash('c'),
  items: [
    ...relations.map((relation) => priority(`r-${relation.replace('_', '-')}`)),
    priority('r-nooit-bekeken'),
  ],
})

export const linkId = (relation: Relation) =>
  `00000000-0000-4000-8000-${String(relations.indexOf(relation)).padStart(12, '0')}`

const linkOf = (relation: Relation, note: string | null) => ({
  id: linkId(relation),
  local:
    relation === 'geen'
      ? null
      : {
          planId: plan.planId,
          version: plan.version,
          kind: 'prioriteit' as const,
          itemId: `l-${relation.replace('_', '-')}`,
        },
  regional: {
    owner: strategy.owner,
    planId: strategy.planId,
    version: strategy.version,
    priorityId: `r-${relation.replace('_', '-')}`,
  },
  relation,
  note,
  on: '2026-10-12',
  state: 'vastgelegd' as const,
})

/** One link of each relation, and one from an action of the uitvoeringsplan. */
export const rows: LinkRow[] = linkRows({
  plan,
  uvps: [uvp],
  strategies: [strategy],
  links: [
    ...relations.map((relation) =>
      linkOf(
        relation,
        relation === 'lokaal_smaller' ? 'Alleen de "kern",\tniet\nhet buitengebied.' : null,
      ),
    ),
    {
      ...linkOf('overlap', '=1+1|\\x'),
      id: '00000000-0000-4000-8000-0000000000ff',
      local: { planId: uvp.planId, version: uvp.version, kind: 'actie', itemId: 'l-actie' },
      state: 'te_bevestigen',
    },
  ],
})

export const linkExport = {
  base: 'https://kompas.example',
  tenant: 'woerden',
  name: 'Woerden',
  on: '2026-10-12',
  rows,
}
