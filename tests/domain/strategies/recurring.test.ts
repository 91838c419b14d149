import { describe, expect, it } from 'vitest'
import type { ThemeId } from '~/domain/strategies/kernbeleid'
import { recurringThemes, type LocalPlan } from '~/domain/strategies/recurring'
import { ivp, priority, rvs } from '../alignment/region'

const local = (slug: string, ...themes: ThemeId[][]): LocalPlan => ({
  owner: { slug, name: slug },
  plan: ivp({
    owner: slug,
    priorities: themes.map((list, index) => priority(`p${index}`, { themes: list })),
  }),
})

const strategy = rvs({ priorities: [priority('cyber', { themes: ['digitale-veiligheid'] })] })

describe('local priorities that recur', () => {
  it('counts a municipality once, however many of its priorities name the theme', () => {
    const [row] = recurringThemes([local('woerden', ['uitgaan'], ['uitgaan']), local('lopik')], [])
    expect(row?.municipalities).toEqual(['woerden'])
    expect(row?.items).toHaveLength(2)
  })

  it('keeps the order of the Kernbeleid and of the municipalities, never that of a number', () => {
    const plans = [
      local('woerden', ['digitale-veiligheid']),
      local('lopik', ['digitale-veiligheid'], ['sociale-kwaliteit']),
    ]
    const rows = recurringThemes(plans, [strategy])
    expect(rows.map(({ theme, municipalities }) => [theme, municipalities])).toEqual([
      ['sociale-kwaliteit', ['lopik']],
      ['digitale-veiligheid', ['woerden', 'lopik']],
    ])
  })

  it('says which priorities of each strategy name the theme, also when none does', () => {
    const rows = recurringThemes(
      [local('lopik', ['sociale-kwaliteit', 'digitale-veiligheid'])],
      [strategy],
    )
    expect(rows.map(({ regional }) => regional[0]?.priorities.map(({ id }) => id))).toEqual([
      [],
      ['cyber'],
    ])
  })

  it('leaves out themes that no plan names', () => {
    expect(recurringThemes([local('lopik')], [strategy])).toEqual([])
  })
})
