import type { Role } from '~/domain/tenancy/roles'
import type { TenantSlug } from '~/domain/tenancy/tenant'

/** An account of the demo region, named after a function; the address ends in `.example`. */
export type DemoAccount = { email: string; name: string; roles: [TenantSlug, Role][] }

const municipalities = ['woerden', 'oudewater', 'montfoort', 'ijsselstein', 'lopik'] as const

const adviser = (slug: TenantSlug, ...also: TenantSlug[]): DemoAccount => ({
  email: `adviseur@${slug}.example`,
  name: 'Adviseur openbare orde en veiligheid',
  roles: [slug, ...also].map((tenant) => [tenant, 'adviseur']),
})

const mayor = (slug: TenantSlug): DemoAccount => ({
  email: `burgemeester@${slug}.example`,
  name: 'Burgemeester',
  roles: [
    [slug, 'bestuurder'],
    ['de-copen', 'bestuurder'],
  ],
})

const clerk = (slug: TenantSlug): DemoAccount => ({
  email: `griffier@${slug}.example`,
  name: 'Griffier',
  roles: [[slug, 'griffier']],
})

/** Exactly the accounts that the contract promises. Woerden and Oudewater share one team. */
export const demoAccounts: DemoAccount[] = [
  adviser('woerden', 'oudewater'),
  adviser('oudewater'),
  adviser('montfoort'),
  adviser('ijsselstein'),
  adviser('lopik'),
  ...municipalities.map(mayor),
  ...municipalities.map(clerk),
  {
    email: 'secretariaat@woerden.example',
    name: 'Collegesecretaris',
    roles: [['woerden', 'collegesecretaris']],
  },
  { email: 'raadslid@woerden.example', name: 'Raadslid', roles: [['woerden', 'raadslid']] },
  { email: 'beheer@woerden.example', name: 'Beheerder', roles: [['woerden', 'beheerder']] },
  {
    email: 'secretaris@de-copen.example',
    name: 'Secretaris driehoek',
    roles: [['de-copen', 'secretaris']],
  },
  {
    email: 'adviseur@bureau-rvs.example',
    name: 'Strategisch adviseur RVS',
    roles: [['bureau-rvs', 'strateeg']],
  },
  {
    email: 'teamchef@politie.example',
    name: 'Teamchef basisteam',
    roles: [
      ['politie-de-copen', 'partner'],
      ['de-copen', 'partner'],
    ],
  },
  {
    email: 'officier@om.example',
    name: 'Gebiedsofficier van justitie',
    roles: [
      ['om-midden-nederland', 'partner'],
      ['de-copen', 'partner'],
    ],
  },
]

/** Colleagues who recorded what their college decided and who have left since. */
export const formerAccounts: DemoAccount[] = ['oudewater', 'ijsselstein', 'lopik'].map((slug) => ({
  email: `secretariaat@${slug}.example`,
  name: 'Collegesecretaris (vertrokken)',
  roles: [[slug, 'collegesecretaris']],
}))

/** The password of every demo account, unless the environment gives another. */
export const defaultDemoPassword = 'kompas-demo-2026'
