import { describe, expect, test } from 'vitest'
import { copyOf, fromDocument, shapeOf, withChapters } from '~/domain/plans/editing/beginnings'
import { aroundPriorities, standardChapters } from '~/domain/plans/editing/chapters'
import { goalsInOrder, inOrder, moved, type Place } from '~/domain/plans/editing/places'
import { plainText } from '~/domain/texts/rich-text'
import { ivpWoerden20272030 } from 'db/seed/woerden/ivp-2027-2030'

const before = {
  ...ivpWoerden20272030,
  sections: ivpWoerden20272030.sections ?? [],
  owner: 'woerden',
  version: 1,
}
let count = 0
const newId = (kind: string) => `${kind}-${(count += 1)}`

describe('a plan that starts', () => {
  test('from the plan before keeps lineage, and says that each priority stays', () => {
    const copy = copyOf(before)
    expect(copy.priorities.map(({ id }) => id)).toEqual(before.priorities.map(({ id }) => id))
    expect(copy.priorities[0]?.predecessors).toEqual([
      { planId: before.id, priorityId: before.priorities[0]?.id, succession: 'gehandhaafd' },
    ])
    expect(copy.sections.length).toBe(before.sections.length)
    expect(copy.measures).toEqual([])
  })

  test('from a neighbour takes headings and levels, no words and no lineage', () => {
    const shape = shapeOf(before, newId)
    expect(shape.priorities.map(({ title, level }) => [title, level])).toEqual(
      before.priorities.map(({ title, level }) => [title, level]),
    )
    const old = new Set([...before.priorities, ...before.sections].map(({ id }) => id))
    expect([...shape.priorities, ...shape.sections].filter(({ id }) => old.has(id))).toEqual([])
    expect(shape.priorities.every(({ why, goals }) => why === '' && goals.length === 0)).toBe(true)
    expect(shape.sections.map(({ body }) => plainText(body)).join('')).toBe('')
  })

  test('from a document makes a part of each heading, with its words', () => {
    const { sections } = fromDocument(
      [
        { heading: '', level: 0, text: 'Vooraf' },
        { heading: 'Inleiding', level: 1, text: 'Eerste regel\nTweede regel' },
        { heading: 'Doel', level: 2, text: 'Wat wij willen' },
        { heading: 'Onder', level: 3, text: 'Diep' },
        { heading: 'Missie en visie', level: 1, text: '<b>Samen</b>' },
      ],
      newId,
    )
    expect(sections.map(({ number, title, kind }) => [number, title, kind])).toEqual([
      ['1', 'Inleiding', 'inleiding'],
      ['2', 'Inleiding', 'vrij'],
      ['3', 'Doel', 'vrij'],
      ['4', 'Missie en visie', 'missie'],
    ])
    expect(plainText(sections[1]?.body ?? before.sections[0]!.body)).toBe(
      'Eerste regel\n\nTweede regel',
    )
    expect(plainText(sections[2]?.body ?? before.sections[0]!.body)).toContain('Onder\n\nDiep')
    expect(plainText(sections[3]?.body ?? before.sections[0]!.body)).toBe('<b>Samen</b>')
  })

  test('from a very long chapter loses no word', () => {
    const text = Array.from({ length: 9000 }, (_, at) => `woord${at} en nog wat`).join('\n')
    const { sections } = fromDocument([{ heading: 'Analyse', level: 1, text }], newId)
    expect(sections.length).toBeGreaterThan(1)
    const words = sections.map(({ body }) => plainText(body)).join('\n\n')
    expect(words.split('\n\n')).toEqual(text.split('\n'))
  })

  test('empty has an analysis for each veiligheidsveld, and room for priorities before the end', () => {
    const { sections } = withChapters(standardChapters())
    expect(sections.filter(({ kind }) => kind === 'veiligheidsanalyse')).toHaveLength(5)
    expect(aroundPriorities(sections).after.map(({ kind }) => kind)).toEqual([
      'organisatie',
      'evaluatie',
    ])
  })
})

describe('the order of parts', () => {
  const place = (id: string, within: string | null = null): Place => ({
    id,
    position: 0,
    number: '',
    within,
  })
  test('moves among those of the same priority only', () => {
    const goals = [place('a', 'p'), place('x', 'q'), place('b', 'p')]
    expect(moved(goals, 'b', 'omhoog')?.map(({ id }) => id)).toEqual(['b', 'x', 'a'])
    expect(moved(goals, 'a', 'omhoog')).toBeNull()
    expect(moved(goals, 'x', 'omlaag')).toBeNull()
    expect(moved(goals, 'weg', 'omlaag')).toBeNull()
  })

  test('numbers goals within their priority', () => {
    const priorities = inOrder([place('q'), place('p')])
    const goals = goalsInOrder([place('a', 'p'), place('x', 'q'), place('b', 'p')], priorities)
    expect(goals.map(({ id, number }) => [id, number])).toEqual([
      ['x', '1.1'],
      ['a', '2.1'],
      ['b', '2.2'],
    ])
  })
})
