import type { Role } from '~/domain/tenancy/roles'
import type { TenantKind } from '~/domain/tenancy/tenant'

/** Name of a role, as in the tenant menu and the list of members. */
export const roleWord: Record<Role, string> = {
  beheerder: 'Beheerder',
  adviseur: 'Adviseur veiligheid',
  bestuurder: 'Burgemeester',
  collegesecretaris: 'Collegesecretaris',
  griffier: 'Griffier',
  raadslid: 'Raadslid',
  lezer: 'Lezer',
  secretaris: 'Secretaris van de driehoek',
  strateeg: 'Strateeg',
  partner: 'Partner',
}

export const tenantKindWord: Record<TenantKind, string> = {
  gemeente: 'Gemeente',
  driehoek: 'Driehoek',
  regio: 'Regio',
  partner: 'Partner',
}

const municipalityNames: Partial<Record<string, string>> = {
  woerden: 'Woerden',
  oudewater: 'Oudewater',
  montfoort: 'Montfoort',
  ijsselstein: 'IJsselstein',
  lopik: 'Lopik',
}

/** The name of a municipality where only its slug is known; the slug itself for one further away. */
export const municipalityName = (slug: string): string => municipalityNames[slug] ?? slug
