import { describe, expect, test } from 'vitest'
import { lintRuleIds } from '~/domain/plans/lint/dismissal'
import type { LintRuleId } from '~/domain/plans/lint/finding'
import type { LintInput } from '~/domain/plans/lint/input'
import { lint } from '~/domain/plans/lint/lint'
import { lintSentence, lintTitles } from '~/ui/nl/lint'
import {
  goal,
  indicator,
  input,
  measure,
  plan,
  priority,
  section,
  strategy,
  withGoal,
  withPriority,
} from './plan'

const chapters = plan().sections
const without = (kind: string) => chapters.filter((one) => one.kind !== kind)
const many = (count: number, level: 'speerpunt' | 'strategisch_thema' = 'speerpunt') =>
  input({
    plan: plan({
      priorities: Array.from({ length: count }, (_, at) =>
        priority({ id: `p${at}`, level, goals: [goal({ id: `d${at}` })] }),
      ),
    }),
  })
const saying = (words: string) =>
  input({ plan: plan({ sections: [...chapters, section('vrij', words)] }) })
const uvp = (over: Parameters<typeof measure>[0]) =>
  input({ plan: plan({ kind: 'uvp', sections: [], priorities: [], measures: [measure(over)] }) })
const oldLink = {
  regional: { owner: 'bureau-rvs', planId: 'rvs-2019-2022', version: 1, priorityId: 'zorg' },
}
const old = strategy({ id: 'rvs-2019-2022', period: { from: '2019-01-01', to: '2022-12-31' } })

type Case = [LintRuleId, string, LintInput, key: string | null]

/** Rule, what the text says, the input, and where the point stands; null for a near miss. */
const cases: Case[] = [
  [
    'relatie_niet_genoemd',
    'neither region nor country',
    input({ plan: plan({ sections: without('inleiding') }) }),
    'plan',
  ],
  ['relatie_niet_genoemd', 'both by name', input(), null],
  [
    'buren_niet_genoemd',
    'same theme, no name',
    withPriority({ why: 'Wij zien dit.' }),
    'prioriteit.ondermijning',
  ],
  ['buren_niet_genoemd', 'a neighbour by name', withPriority({ why: 'Samen met Lopik.' }), null],
  [
    'buren_niet_genoemd',
    'no neighbour has the theme',
    withPriority({ why: '', themes: ['toerisme'] }),
    null,
  ],
  ['veel_speerpunten', 'six', many(6), 'plan'],
  ['veel_speerpunten', 'five', many(5), null],
  ['veel_speerpunten', 'six of a lower level', many(6, 'strategisch_thema'), null],
  [
    'containerbegrip',
    'a whole field',
    withPriority({ title: 'Fysieke veiligheid' }),
    'prioriteit.ondermijning',
  ],
  [
    'containerbegrip',
    'a part of it',
    withPriority({ title: 'Brandveiligheid in hoge gebouwen' }),
    null,
  ],
  [
    'doel_is_middel',
    'evenings',
    withGoal({
      text: 'De gemeente organiseert elk jaar twee voorlichtingsavonden over veilig internetten.',
    }),
    'doel.melden',
  ],
  [
    'doel_is_middel',
    'buurttoezicht',
    withGoal({ text: 'Buurttoezicht in alle wijken.' }),
    'doel.melden',
  ],
  [
    'doel_is_middel',
    'cameras',
    withGoal({ text: 'Wij plaatsen camera’s op het plein.' }),
    'doel.melden',
  ],
  [
    'doel_is_middel',
    'means with what changes',
    withGoal({ text: 'Door voorlichting weten meer inwoners waar zij kunnen melden.' }),
    null,
  ],
  [
    'doel_is_middel',
    'a place is no act',
    withGoal({ text: 'Inwoners kunnen op één plaats terecht met zorgen.' }),
    null,
  ],
  ['prioriteit_zonder_doel', 'no goals', withPriority({ goals: [] }), 'prioriteit.ondermijning'],
  ['prioriteit_zonder_doel', 'one goal', input(), null],
  ['doel_zonder_indicator', 'nothing measured', withGoal({ indicator: null }), 'doel.melden'],
  ['doel_zonder_indicator', 'measured', input(), null],
  [
    'indicator_zonder_nulmeting',
    'no number of now',
    withGoal({ indicator: indicator({ baseline: null }) }),
    'doel.melden',
  ],
  [
    'indicator_zonder_nulmeting',
    'zero is a number',
    withGoal({ indicator: indicator({ baseline: 0 }) }),
    null,
  ],
  [
    'indicator_zonder_streefwaarde',
    'no number to reach',
    withGoal({ indicator: indicator({ target: null }) }),
    'doel.melden',
  ],
  [
    'indicator_zonder_streefwaarde',
    'no year',
    withGoal({ indicator: indicator({ targetYear: null }) }),
    'doel.melden',
  ],
  [
    'indicator_zonder_streefwaarde',
    'zero is a number',
    withGoal({ indicator: indicator({ target: 0 }) }),
    null,
  ],
  ['maatregel_zonder_eigenaar', 'nobody', uvp({ owner: null }), 'maatregel.controles'],
  ['maatregel_zonder_eigenaar', 'only spaces', uvp({ owner: '  ' }), 'maatregel.controles'],
  ['maatregel_zonder_eigenaar', 'somebody', uvp({}), null],
  [
    'evaluatie_ontbreekt',
    'no chapter',
    input({ plan: plan({ sections: without('evaluatie') }) }),
    'plan',
  ],
  [
    'evaluatie_ontbreekt',
    'no words',
    input({ plan: plan({ sections: [...without('evaluatie'), section('evaluatie', '  ')] }) }),
    'plan',
  ],
  ['evaluatie_ontbreekt', 'a chapter with words', input(), null],
  [
    'verlopen_strategie',
    'named in a text',
    saying('Dit komt uit de RVS 2019-2022.'),
    'onderdeel.deel-vrij',
  ],
  [
    'verlopen_strategie',
    'named in a priority',
    withPriority({ why: 'RVS 2023 – 2026, ook in Lopik' }),
    'prioriteit.ondermijning',
  ],
  ['verlopen_strategie', 'one that still holds', saying('Dit komt uit de RVS 2027-2030.'), null],
  [
    'verlopen_strategie',
    'looking back',
    input({
      plan: plan({ sections: [...without('terugblik'), section('terugblik', 'RVS 2019-2022')] }),
    }),
    null,
  ],
  [
    'verlopen_strategie',
    'an answer to an old strategy',
    input({ links: [oldLink], strategies: { current: [strategy()], superseded: [old] } }),
    'plan',
  ],
  [
    'verlopen_strategie',
    'an answer to the one that holds',
    input({
      links: [{ regional: { ...oldLink.regional, planId: 'rvs-2023-2026' } }],
      strategies: { current: [strategy()], superseded: [old] },
    }),
    null,
  ],
  [
    'verlopen_kader',
    'ended before the plan',
    input({ frameworks: [{ title: 'Handhavingsbeleid 2021-2024' }] }),
    'kader.handhavingsbeleid-2021-2024',
  ],
  [
    'verlopen_kader',
    'ends within the plan',
    input({ frameworks: [{ title: 'Bestuursakkoord 2026-2030' }] }),
    null,
  ],
  [
    'verlopen_kader',
    'without years',
    input({ frameworks: [{ title: 'Visie sociaal domein' }] }),
    null,
  ],
  [
    'grondslag',
    'article 38 (real)',
    input({ plan: plan({ basis: 'artikel 38 van de Politiewet 2012' }) }),
    'plan',
  ],
  ['grondslag', 'none', input({ plan: plan({ basis: null }) }), 'plan'],
  [
    'grondslag',
    'article 38b with a lid',
    input({ plan: plan({ basis: 'Politiewet 2012, art. 38b lid 1' }) }),
    null,
  ],
  [
    'mogelijk_bsn',
    'a number that passes the elfproef',
    saying('Contact: 111222333.'),
    'onderdeel.deel-vrij',
  ],
  ['mogelijk_bsn', 'a number that does not', saying('Kenmerk: 111222334.'), null],
  [
    'hoofdstuk_ontbreekt',
    'no mission',
    input({ plan: plan({ sections: without('missie') }) }),
    'hoofdstuk.missie',
  ],
  ['hoofdstuk_ontbreekt', 'all there', input(), null],
  ['speerpunt_zonder_inzet', 'no money', withPriority({ budget: null }), 'prioriteit.ondermijning'],
  [
    'speerpunt_zonder_inzet',
    'only the OM',
    withPriority({ policeEffort: null, omEffort: 'Een officier' }),
    null,
  ],
  [
    'speerpunt_zonder_inzet',
    'no speerpunt',
    withPriority({ budget: null, level: 'beheersniveau' }),
    null,
  ],
  ['herkomst_ontbreekt', 'not said', withPriority({ origins: [] }), 'prioriteit.ondermijning'],
  ['herkomst_ontbreekt', 'the raad', withPriority({ origins: ['raad'] }), null],
]

describe('points of attention', () => {
  test('a plan that leaves nothing open has none', () => {
    expect(lint(input())).toEqual([])
  })

  test.each(cases)('%s: %s', (rule, _what, given, key) => {
    const found = lint(given).filter((point) => point.rule === rule)
    expect(found.map((point) => point.key)).toEqual(key === null ? [] : [key])
  })

  test('every rule has a hit, a near miss and words', () => {
    for (const rule of lintRuleIds) {
      const own = cases.filter(([id]) => id === rule)
      expect(
        own.some(([, , , key]) => key !== null),
        `${rule} hits`,
      ).toBe(true)
      expect(
        own.some(([, , , key]) => key === null),
        `${rule} misses`,
      ).toBe(true)
    }
    expect(Object.keys(lintTitles).sort()).toEqual([...lintRuleIds].sort())
    for (const [, , given] of cases)
      for (const point of lint(given)) expect(lintSentence(point)).toMatch(/^[^\n]*[.?]$/)
  })

  test('the number that De Copen aims at stands with an indicator without one', () => {
    const copen = strategy({
      owner: 'de-copen',
      layer: 'de_copen',
      priorities: [
        priority({ goals: [goal({ indicator: indicator({ target: 8, unit: 'van de 10' }) })] }),
      ],
    })
    const [point] = lint({
      ...withGoal({ indicator: indicator({ target: null }) }),
      strategies: { current: [strategy(), copen], superseded: [] },
    })
    expect(point && lintSentence(point)).toContain('De Copen kiest 8 van de 10.')
  })

  test('the number of a person is never repeated', () => {
    expect(JSON.stringify(lint(saying('Contact: 111222333.')))).not.toContain('111222333')
  })
})
