import type { PlanVersion } from '~/domain/plans/plan'
import type { LocalPlan, RecurringTheme } from '~/domain/strategies/recurring'
import { fieldOf, themeName } from '~/domain/strategies/kernbeleid'
import type { Changes, WasWordtRow } from '~/domain/strategies/was-wordt'
import { levelWord } from '~/ui/nl/plans'

interface Step {
  was: PlanVersion
  wordt: PlanVersion
  rows: readonly WasWordtRow[]
}

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

const themes = (ids: Parameters<typeof themeName>[0][]) => ids.map(themeName).join(', ')

/** What is different, in a few words; undefined where nothing is. */
export function changeWords(changes: Changes | null): string | undefined {
  if (!changes) return undefined
  const { title, level, why, goals } = changes
  const words = [
    title ? 'andere naam' : null,
    level ? `was ${levelWord[level.was]}, wordt ${levelWord[level.wordt]}` : null,
    changes.themes?.added.length ? `thema erbij: ${themes(changes.themes.added)}` : null,
    changes.themes?.removed.length ? `thema eraf: ${themes(changes.themes.removed)}` : null,
    why ? 'andere tekst' : null,
    goals?.added.length ? count(goals.added.length, 'nieuw doel', 'nieuwe doelen') : null,
    goals?.changed.length
      ? count(goals.changed.length, 'doel gewijzigd', 'doelen gewijzigd')
      : null,
    goals?.removed.length
      ? count(goals.removed.length, 'doel vervallen', 'doelen vervallen')
      : null,
  ].filter((word) => word !== null)
  return words.length > 0 ? words.join('; ') : undefined
}

export const wasWordtLines = ({ rows }: Pick<Step, 'rows'>) =>
  rows.map((row, index) => {
    const remark = changeWords(row.changes)
    return {
      id: `${row.old?.id ?? ''}-${row.new?.id ?? ''}-${index}`,
      was: row.old?.title ?? null,
      becomes: row.new?.title ?? null,
      succession: row.succession,
      ...(remark ? { remark } : {}),
    }
  })

const named = ({ id, title, version }: PlanVersion) => ({ id, title, version })

/** `beeld.json`: was–wordt of the strategies, and per theme what the shared plans hold. */
export function overviewJson(
  asOf: string,
  overview: {
    strategies: readonly PlanVersion[]
    steps: readonly Step[]
    plans: readonly LocalPlan[]
    recurring: readonly RecurringTheme[]
  },
) {
  return {
    asOf,
    strategies: overview.strategies.map(({ id, title, version, period, status }) => ({
      id,
      title,
      version,
      period,
      status,
    })),
    wasWordt: overview.steps.map(({ was, wordt, rows }) => ({
      was: named(was),
      wordt: named(wordt),
      rows: rows.map((row) => ({
        was: row.old && { id: row.old.id, title: row.old.title },
        wordt: row.new && { id: row.new.id, title: row.new.title },
        succession: row.succession,
        changes: row.changes,
      })),
    })),
    plans: overview.plans.map(({ owner, plan }) => ({
      municipality: owner.slug,
      ...named(plan),
      period: plan.period,
      status: plan.status,
    })),
    recurring: overview.recurring.map(({ theme, field, items, municipalities, regional }) => ({
      theme,
      name: themeName(theme),
      field,
      inPlans: municipalities.length,
      ofPlans: overview.plans.length,
      municipalities,
      items,
      regional,
    })),
  }
}

/** One row for each local priority on a theme. */
export const recurringTable = (recurring: readonly RecurringTheme[], ofPlans: number) => ({
  columns: [
    'veld',
    'thema',
    'in_plannen',
    'van_plannen',
    'gemeente',
    'plan',
    'versie',
    'prioriteit',
    'niveau',
    'regionale_prioriteiten',
  ],
  rows: recurring.flatMap(({ theme, items, municipalities, regional }) =>
    items.map((item) => [
      fieldOf(theme).name,
      themeName(theme),
      municipalities.length,
      ofPlans,
      item.municipality,
      item.planId,
      item.version,
      item.title,
      item.level,
      regional
        .flatMap(({ strategy, priorities }) =>
          priorities.map(({ title }) => `${strategy}: ${title}`),
        )
        .join(' | '),
    ]),
  ),
})

/** One row for each line of was–wordt. */
export const wasWordtTable = (steps: readonly Step[]) => ({
  columns: ['van', 'naar', 'was', 'wordt', 'gebeurd', 'verschil'],
  rows: steps.flatMap(({ was, wordt, rows }) =>
    rows.map((row) => [
      was.id,
      wordt.id,
      row.old?.title ?? null,
      row.new?.title ?? null,
      row.succession,
      changeWords(row.changes) ?? null,
    ]),
  ),
})

/** The query of this page; empty choices are left out. */
export function addressOf(query: Partial<Record<string, string>>): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]): [string, string][] =>
      value ? [[name, value]] : [],
    ),
  ).toString()
  return search ? `?${search}` : ''
}
