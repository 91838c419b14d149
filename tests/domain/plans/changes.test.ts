import { describe, expect, it } from 'vitest'
import { changesBetween } from '~/domain/plans/changes'
import { textOf } from '~/domain/texts/rich-text'
import { partsOf } from '~/ui/plans/comparable'
import { goal, ivp, measure, priority } from '../alignment/region'

const kinds = (...of: Parameters<typeof changesBetween>) =>
  changesBetween(...of).map(({ part, id, kind }) => `${part} ${id} ${kind}`)

describe('two versions', () => {
  it('are compared by lineage, not by place or title', () => {
    const before = ivp({ priorities: [priority('a'), priority('b'), priority('c')] })
    const after = ivp({
      version: 2,
      priorities: [priority('c'), priority('a', { title: 'Anders' }), priority('d')],
    })
    expect(kinds(partsOf(before), partsOf(after))).toEqual([
      'plan plan gelijk',
      'prioriteit c gelijk',
      'prioriteit a gewijzigd',
      'prioriteit d nieuw',
      'prioriteit b vervallen',
    ])
    const [, , renamed] = changesBetween(partsOf(before), partsOf(after))
    expect(renamed?.was).toBe(before.priorities[0]?.title)
  })

  it('of two plans are one lineage where a priority names its predecessor', () => {
    const before = ivp({ id: 'oud', priorities: [priority('overlast')] })
    const successor = { planId: 'oud', priorityId: 'overlast', succession: 'gewijzigd' as const }
    const after = ivp({
      id: 'nieuw',
      priorities: [priority('jeugd', { predecessors: [successor] })],
    })
    expect(kinds(partsOf(before), partsOf(after, 'oud'))).toContain('prioriteit jeugd gewijzigd')
    expect(kinds(partsOf(before), partsOf(after))).toContain('prioriteit overlast vervallen')
  })

  it.each([
    ['waarom', { why: 'Ander woord.' }],
    ['aanpak', { approach: 'Andere aanpak.' }],
    ['niveau', { level: 'beheersniveau' as const }],
    ['partners', { partners: ['School'] }],
    ['politie', { policeEffort: 'Een agent' }],
    ['om', { omEffort: 'Een officier' }],
    ['geld', { budget: '€ 10.000' }],
    ['taakveld', { taskField: '1.2' as const }],
    ['herkomst', { origins: ['raad' as const] }],
    ['doel-meten', { goals: [goal('meten')] }],
  ])('show a change of %s', (key, over) => {
    const before = ivp({ priorities: [priority('a', { level: 'speerpunt' })] })
    const after = ivp({ priorities: [priority('a', { level: 'speerpunt', ...over })] })
    const [, change] = changesBetween(partsOf(before), partsOf(after))
    const changed = change?.fields.filter(({ kind }) => kind !== 'gelijk').map((one) => one.key)
    expect(changed).toEqual([key])
  })

  it('show running text and measures', () => {
    const section = (words: string) => ({
      id: 'visie',
      number: '1',
      kind: 'visie' as const,
      field: null,
      title: 'Visie',
      body: textOf(words),
      sources: [],
      conclusion: null,
    })
    const before = ivp({ sections: [section('Eén.\n\nTwee.')], measures: [measure('m', 'a')] })
    const after = ivp({
      sections: [section('Eén.\n\nTwee en drie.')],
      measures: [measure('m', 'a', { budget: '€ 5.000' })],
    })
    const changes = changesBetween(partsOf(before), partsOf(after))
    const text = changes.find(({ part }) => part === 'onderdeel')
    const action = changes.find(({ part }) => part === 'maatregel')
    const body = text?.fields.find(({ key }) => key === 'tekst')
    expect(body?.paragraphs.map(({ kind }) => kind)).toEqual(['gelijk', 'gewijzigd'])
    expect(action?.fields.find(({ kind }) => kind !== 'gelijk')?.key).toBe('geld')
  })
})
