import { may, type Permission } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantKind } from '~/domain/tenancy/tenant'
import type { NavItem } from '~/ui/layout/Header'
import * as paths from './paths'

interface Counts {
  /** Divergences that still lack an explanation. */
  unexplained: number
}

interface Entry {
  label: string
  path: (tenant: string) => string
  may: Permission
  kinds?: readonly TenantKind[]
  count?: keyof Counts
}

const entries: readonly Entry[] = [
  { label: 'Start', path: paths.homePath, may: 'start:read' },
  { label: 'Plannen', path: paths.plansPath, may: 'plan:read', kinds: ['gemeente'] },
  { label: 'Strategieën', path: paths.plansPath, may: 'plan:read', kinds: ['driehoek', 'regio'] },
  { label: 'Uitvoering', path: paths.executionPath, may: 'plan:read', kinds: ['gemeente'] },
  { label: 'Afstemming', path: paths.alignmentPath, may: 'alignment:read', kinds: ['gemeente'] },
  { label: 'Matrix', path: paths.alignmentPath, may: 'alignment:read', kinds: ['driehoek'] },
  {
    label: 'Afwijkingen',
    path: paths.divergencesPath,
    may: 'divergence:read',
    count: 'unexplained',
  },
  { label: 'Beeld van de regio', path: paths.overviewPath, may: 'overview:read', kinds: ['regio'] },
  { label: 'Buren', path: paths.neighboursPath, may: 'neighbour:read' },
  {
    label: 'Tijdlijn',
    path: paths.timelinePath,
    may: 'timeline:read',
    kinds: ['driehoek', 'regio'],
  },
  {
    label: 'Momenten',
    path: paths.momentsPath,
    may: 'alignment:read',
    kinds: ['driehoek', 'regio'],
  },
  {
    label: 'Traject',
    path: paths.trajectPath,
    may: 'traject:read',
    kinds: ['gemeente', 'driehoek', 'regio'],
  },
  { label: 'Voor de raad', path: paths.councilPath, may: 'council:read', kinds: ['gemeente'] },
  { label: 'Documenten', path: paths.documentsPath, may: 'document:import', kinds: ['gemeente'] },
  { label: 'Thesaurus', path: paths.thesaurusPath, may: 'thesaurus:write', kinds: ['regio'] },
  { label: 'Gedeeld', path: paths.sharedListPath, may: 'shared:read' },
  { label: 'Leden', path: paths.membersPath, may: 'member:manage' },
  {
    label: 'Instellingen',
    path: paths.decidingBodiesPath,
    may: 'settings:manage',
    kinds: ['gemeente'],
  },
  { label: 'Logboek', path: paths.logPath, may: 'log:read' },
]

/** The menu of this tenant for this role: only what one may open. */
export function navigation(scope: TenantScope, counts: Counts): NavItem[] {
  return entries
    .filter((entry) => may(scope.role, entry.may))
    .filter((entry) => entry.kinds === undefined || entry.kinds.includes(scope.kind))
    .map(({ label, path, count }) => ({
      href: path(scope.tenant),
      label,
      ...(count && counts[count] > 0
        ? { count: counts[count], unit: 'nog zonder toelichting' }
        : {}),
    }))
}
