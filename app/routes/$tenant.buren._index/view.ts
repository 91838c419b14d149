import type { Candidate } from '~/domain/alignment/candidates'
import type { PriorityContacts } from '~/domain/neighbours/contacts'
import {
  effortParties,
  speerpuntenIn,
  type EffortItem,
  type EffortParty,
  type EffortYear,
} from '~/domain/neighbours/effort'
import type { Neighbour, ThemeRow } from '~/domain/neighbours/themes'
import { adoptedStatuses } from '~/domain/plans/vocabulary'
import { fieldOf, themeName } from '~/domain/strategies/kernbeleid'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import type { SharedPractice } from 'db/queries/across-neighbours.server'
import { partnershipPath, planPath, practicePath, sharedPath } from '~/http/paths'
import { priorityAnchor } from '~/ui/plans/PriorityBlock'

const yearOf = (date: string) => date.slice(0, 4)

/** The columns: whose plan, over which years, and whether it is still a draft. */
export const headsOf = (neighbours: readonly Neighbour[]) =>
  neighbours.map(({ owner, plan }) => ({
    slug: owner.slug,
    name: owner.name,
    years: plan && `${yearOf(plan.period.from)}–${yearOf(plan.period.to)}`,
    draft: plan !== null && !adoptedStatuses.some((status) => status === plan.status),
  }))

/** Where one reads a priority: in the own plan, or in the version that its owner shared. */
function hrefTo(
  mine: TenantSlug,
  neighbours: readonly Neighbour[],
  municipality: TenantSlug,
  itemId: string,
): string {
  const plan = neighbours.find(({ owner }) => owner.slug === municipality)?.plan
  if (!plan) return '#'
  const page =
    municipality === mine
      ? planPath(mine, plan.id, plan.version)
      : sharedPath(mine, plan.owner, plan.id, plan.version)
  return `${page}#${priorityAnchor(itemId)}`
}

const nameOf = (neighbours: readonly Neighbour[], slug: TenantSlug): string =>
  neighbours.find(({ owner }) => owner.slug === slug)?.owner.name ?? slug

/** Themes with what each municipality has on them. */
export const themeLines = (
  mine: TenantSlug,
  rows: readonly ThemeRow[],
  neighbours: readonly Neighbour[],
) =>
  rows.map(({ theme, cells, inPlans }) => ({
    theme,
    name: themeName(theme),
    field: fieldOf(theme).name,
    inPlans,
    cells: cells.map(({ municipality, items }) => ({
      slug: municipality,
      name: nameOf(neighbours, municipality),
      items: items.map((item) => ({
        ...item,
        href: hrefTo(mine, neighbours, municipality, item.itemId),
      })),
    })),
  }))
export type ThemeLine = ReturnType<typeof themeLines>[number]

/** Candidates for a regional priority; the municipalities stand in their fixed order. */
export const candidateLines = (
  mine: TenantSlug,
  candidates: readonly Candidate[],
  neighbours: readonly Neighbour[],
) =>
  candidates.map(({ theme, municipalities, items }) => ({
    theme,
    name: themeName(theme),
    inPlans: municipalities.length,
    items: neighbours.flatMap(({ owner }) =>
      items
        .filter(({ municipality }) => municipality === owner.slug)
        .map(({ itemId, title, level }) => ({
          id: `${owner.slug}/${itemId}`,
          municipality: owner.name,
          href: hrefTo(mine, neighbours, owner.slug, itemId),
          title,
          level,
        })),
    ),
  }))
export type CandidateLine = ReturnType<typeof candidateLines>[number]

/** What each year asks of police and OM. */
export function effortLines(
  mine: TenantSlug,
  years: readonly EffortYear[],
  neighbours: readonly Neighbour[],
) {
  const lines = (items: readonly EffortItem[]) => ({
    ...speerpuntenIn(items),
    items: items.map((item) => ({
      id: `${item.municipality}/${item.itemId}`,
      municipality: nameOf(neighbours, item.municipality),
      href: hrefTo(mine, neighbours, item.municipality, item.itemId),
      title: item.title,
      level: item.level,
      words: item.words,
    })),
  })
  return years.map(({ year, plans, asked }) => ({
    year,
    plans: plans.length,
    politie: lines(asked.politie),
    om: lines(asked.om),
  }))
}
export type EffortLine = ReturnType<typeof effortLines>[number]

type LinkedPartnership = { priorityId: string; owner: TenantSlug; id: string; name: string }

/** Each own priority with whom to ask and in which samenwerkingsverband it is worked on. */
export const contactLines = (
  mine: TenantSlug,
  priorities: readonly PriorityContacts<SharedPractice>[],
  neighbours: readonly Neighbour[],
  partnerships: readonly LinkedPartnership[],
) =>
  priorities.map(({ itemId, number, title, level, contacts }) => ({
    id: itemId,
    title: `${number} ${title}`,
    level,
    href: hrefTo(mine, neighbours, mine, itemId),
    contacts: contacts.map(({ municipality, name, items, practices }) => ({
      name,
      items: items.map((item) => ({
        title: item.title,
        href: hrefTo(mine, neighbours, municipality, item.itemId),
      })),
      practices: practices.map(({ owner, id, title: what, contact }) => ({
        id,
        title: what,
        contact,
        href: practicePath(mine, owner, id),
      })),
    })),
    partnerships: partnerships
      .filter(({ priorityId }) => priorityId === itemId)
      .map(({ owner, id, name }) => ({ id, name, href: partnershipPath(mine, owner, id) })),
  }))
export type ContactLine = ReturnType<typeof contactLines>[number]

/** `buren.json`: the same as the page, without addresses. */
export const neighbourJson = (
  asOf: string,
  read: {
    neighbours: readonly Neighbour[]
    shown: readonly ThemeRow[]
    overlap: readonly ThemeRow[]
    candidates: readonly Candidate[]
    effort: readonly EffortYear[]
  },
) => ({
  asOf,
  municipalities: read.neighbours.map(({ owner, plan, span }) => ({
    ...owner,
    plan: plan && {
      id: plan.id,
      title: plan.title,
      version: plan.version,
      period: plan.period,
      status: plan.status,
    },
    until: span?.to ?? null,
  })),
  themes: read.shown.map((row) => ({ ...row, name: themeName(row.theme) })),
  overlap: read.overlap.map(({ theme, inPlans }) => ({ theme, name: themeName(theme), inPlans })),
  candidates: read.candidates.map(({ theme, municipalities, items }) => ({
    theme,
    name: themeName(theme),
    municipalities,
    items: items.map(({ municipality, itemId, title, level }) => ({
      municipality,
      itemId,
      title,
      level,
    })),
  })),
  effort: read.effort,
})

const effortWords = ({ plan }: Neighbour, itemId: string, party: EffortParty): string | null => {
  const priority = plan?.priorities.find(({ id }) => id === itemId)
  return (party === 'politie' ? priority?.policeEffort : priority?.omEffort) ?? null
}

/** One row for each priority on a theme. */
export const neighbourTable = (rows: readonly ThemeRow[], neighbours: readonly Neighbour[]) => ({
  columns: [
    'veld',
    'thema',
    'in_plannen',
    'van_plannen',
    'gemeente',
    'plan',
    'versie',
    'van',
    'tot_en_met',
    'prioriteit',
    'niveau',
    'diepte',
    'gevraagd_van_politie',
    'gevraagd_van_om',
  ],
  rows: rows.flatMap(({ theme, cells, inPlans }) =>
    cells.flatMap(({ municipality, items }) => {
      const one = neighbours.find(({ owner }) => owner.slug === municipality)
      if (!one?.plan) return []
      const { plan } = one
      return items.map((item) => [
        fieldOf(theme).name,
        themeName(theme),
        inPlans,
        neighbours.filter((other) => other.plan !== null).length,
        municipality,
        plan.id,
        plan.version,
        plan.period.from,
        plan.period.to,
        item.title,
        item.level,
        item.depth,
        ...effortParties.map((party) => effortWords(one, item.itemId, party)),
      ])
    }),
  ),
})
