import type { TenantKind } from '~/domain/tenancy/tenant'
import type { ValidityState } from '~/domain/plans/validity'

export const plansTitle = (kind: TenantKind) => (kind === 'gemeente' ? 'Plannen' : 'Strategieën')

export const plansText = {
  lead: {
    gemeente:
      'Het IVP zegt wat de gemeente wil bereiken. Het UVP zegt wat zij daarvoor doet. Elk plan heeft versies.',
    driehoek: 'De prioriteiten waar de vijf gemeenten, politie en OM samen voor kiezen.',
    regio: 'De regionale veiligheidsstrategie (RVS) in al haar versies.',
    partner: '',
  } satisfies Record<TenantKind, string>,
  title: 'Titel',
  kind: 'Soort',
  period: 'Looptijd',
  status: 'Status',
  validUntil: 'Geldt tot en met',
  visibility: 'Wie kan het lezen?',
  version: (version: number) => `versie ${version}`,
  all: 'Alle',
  filter: 'Filter de plannen',
  none: 'Er past geen plan bij dit filter.',
  empty: {
    gemeente:
      'Hier komen het IVP en de uitvoeringsplannen van uw gemeente. Begin met een besluit of plan dat er al is.',
    other: 'Hier komt de strategie met haar prioriteiten, versie na versie.',
  },
  start: 'Lees een document in',
  newPlan: 'Nieuw IVP',
  newUvp: 'Nieuw uitvoeringsplan',
  toSuccessor: 'tot de opvolger er is',
} as const

/** Where a plan stands today. */
export const validityWord: Record<ValidityState, string> = {
  niet_vastgesteld: 'nog niet vastgesteld',
  komend: 'geldt nog niet',
  geldig: 'geldt nu',
  verlengd: 'verlengd, geldt nu',
  verlopen: 'looptijd voorbij',
  vervangen: 'vervangen',
  ingetrokken: 'ingetrokken',
}
