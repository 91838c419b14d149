import {
  neighbourhood,
  practiceTakers,
  sharedPractices,
  type PracticeTaker,
  type SharedPractice,
} from 'db/queries/across-neighbours.server'
import { fields, themeName } from '~/domain/strategies/kernbeleid'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { PracticesQuery } from './filter'

/** Names of who took a measure over, each once: as far as their uitvoeringsplan is shared. */
export const takersOf = (
  { owner, planId, measureId }: Pick<SharedPractice, 'owner' | 'planId' | 'measureId'>,
  takers: readonly PracticeTaker[],
): string[] => [
  ...new Set(
    takers
      .filter((one) => one.owner === owner && one.planId === planId && one.measureId === measureId)
      .map(({ takerName }) => takerName),
  ),
]

/** The good practices that a filter leaves, with who took them over. */
export function readPractices(scope: TenantScope, { thema, gemeente }: PracticesQuery) {
  const takers = practiceTakers(scope)
  const all = sharedPractices(scope).map((one) => ({ ...one, takers: takersOf(one, takers) }))
  const shown = all.filter(
    ({ owner, themes }) =>
      (thema === undefined || themes.includes(thema)) &&
      (gemeente === undefined || owner === gemeente),
  )
  return { all, shown }
}

const themeOrder = fields.flatMap(({ themes }) => themes.map(({ id }) => id))

/** Everything that the list shows. */
export function readPracticesPage(scope: TenantScope, query: PracticesQuery) {
  const { all, shown } = readPractices(scope, query)
  const used = new Set(all.flatMap(({ themes }) => themes))
  return {
    tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
    query,
    total: all.length,
    themes: themeOrder
      .filter((id) => used.has(id))
      .map((value) => ({ value, label: themeName(value) })),
    municipalities: neighbourhood(scope)
      .filter(({ slug }) => all.some(({ owner }) => owner === slug))
      .map(({ slug, name }) => ({ value: slug, label: name })),
    mayShare: may(scope.role, 'practice:share'),
    practices: shown.map((one) => ({
      id: one.id,
      owner: one.owner,
      ownerName: one.ownerName,
      title: one.title,
      themes: one.themes.map(themeName),
      lesson: one.lesson,
      contact: one.contact,
      takers: one.takers,
      fictitious: one.fictitious,
    })),
  }
}
export type PracticeLine = ReturnType<typeof readPracticesPage>['practices'][number]
