import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { papersFor, versionFor } from '~/domain/papers/offered'
import { open, openPlaces, splitOpen } from '~/domain/papers/open-places'
import type { Block, Paper, Section } from '~/domain/papers/paper'
import { makePaper } from '~/domain/papers/papers'
import type { Sources } from '~/domain/papers/sources'
import { paperKinds, type PaperKind } from '~/domain/papers/vocabulary'
import { textOf } from '~/domain/texts/rich-text'
import { decision, ivpNext, ivpNow, sourcesOf, uvpNow } from '../../support/paper-sources'

const wordsOf = (block: Block): string => JSON.stringify(block)
const sectionsOf = (paper: Paper): Section[] => paper.parts.flatMap(({ sections }) => sections)
const textIn = (paper: Paper): string =>
  sectionsOf(paper)
    .flatMap(({ blocks }) => blocks)
    .map(wordsOf)
    .join('\n')
const under = (paper: Paper, title: string): string =>
  sectionsOf(paper)
    .filter((one) => one.title === title)
    .flatMap(({ blocks }) => blocks)
    .map(wordsOf)
    .join('\n')
const make = (kind: PaperKind, given: Partial<Sources> = {}) => makePaper(kind, sourcesOf(given))
const uvp = { plan: uvpNow, above: ivpNow, decides: 'college' as const }

const politiewet = 'artikel 38b, eerste lid, van de Politiewet 2012'
const raad = 'artikel 147, tweede lid, in samenhang met artikel 108, eerste lid, van de Gemeentewet'
const college = 'artikel 160, eerste lid, onder a en b, van de Gemeentewet'

describe('the legal basis', () => {
  const cases: [PaperKind, Partial<Sources>, string, string[], string[]][] = [
    ['raadsvoorstel', {}, 'Bevoegdheid raad', [politiewet, raad], [college]],
    ['raadsvoorstel', {}, 'De raad van de gemeente Woerden;', [politiewet, raad], [college]],
    [
      'raadsvoorstel-uitstel',
      {},
      'De raad van de gemeente Woerden;',
      [raad, politiewet],
      [college],
    ],
    [
      'raadsvoorstel-verlenging',
      {},
      'De raad van de gemeente Woerden;',
      [raad, politiewet],
      [college],
    ],
    ['raadsvoorstel-uitstel-en-verlenging', {}, 'Bevoegdheid raad', [raad, politiewet], [college]],
    ['collegevoorstel', uvp, 'Bevoegdheid', [college], [politiewet, raad]],
    ['uvp', uvp, 'Waar gaat dit plan over?', [college], [politiewet, raad]],
  ]
  test.each(cases)('%s names what it rests on (%#)', (kind, given, title, named, absent) => {
    const words = under(make(kind, given), title)
    for (const ground of named) expect(words).toContain(ground)
    for (const ground of absent) expect(words).not.toContain(ground)
  })
})

describe('what the raad is asked', () => {
  it('adopts the plan and its goals', () => {
    const asked = under(make('raadsvoorstel'), 'Gevraagd besluit')
    expect(asked).toContain(`${ivpNext.title} (versie 1) vast te stellen`)
    expect(asked).toContain('de doelen vast te stellen')
  })

  it('postpones and extends in one proposal, until the successor is adopted', () => {
    const extension = decision({
      body: 'raad',
      effect: 'verlengen',
      status: 'voorgesteld',
      untilEvent: 'opvolger',
      expected: '2027-07-01',
    })
    const paper = make('raadsvoorstel-uitstel-en-verlenging', {
      before: { plan: ivpNow, decisions: [extension], until: '2026-12-31' },
    })
    const asked = under(paper, 'Gevraagd besluit')
    expect(asked).toContain(`De vaststelling van het ${ivpNext.title} uit te stellen`)
    expect(asked).toContain(
      `Het ${ivpNow.title} te verlengen tot de raad het ${ivpNext.title} heeft vastgesteld (verwacht op 1 juli 2027)`,
    )
    expect(under(paper, 'besluit:')).toContain('te verlengen tot de raad')
  })

  it('extends until a day when the decision names one', () => {
    const extension = decision({ body: 'raad', effect: 'verlengen', until: '2027-06-30' })
    const paper = make('raadsvoorstel-verlenging', { plan: ivpNow, decisions: [extension] })
    expect(under(paper, 'Gevraagd besluit')).toContain('te verlengen tot en met 30 juni 2027')
  })

  it('names no expected day that has passed, and no steps of a route that is over', () => {
    const passed = decision({ body: 'raad', effect: 'verlengen', expected: '2023-07-01' })
    const steps = [
      {
        nr: 1,
        title: 'Plan vaststellen',
        planned: { from: '2026-01-01', to: '2027-03-31', words: 'Eerste kwartaal 2027' },
        actual: null,
        body: 'raad',
        parties: [],
        note: null,
        status: 'gepland' as const,
        revision: 1,
      },
    ]
    const parts = { team: [], budget: null, frameworks: [], parties: [], moments: [] }
    const route = { steps, running: false, ...parts }
    const given = { plan: ivpNow, decisions: [passed] }
    const over = make('raadsvoorstel-verlenging', { ...given, route: { ...route, steps: [] } })
    expect(openPlaces(over)).toContain('verwachte datum van vaststelling')
    expect(textIn(make('raadsvoorstel-verlenging', { ...given, route }))).not.toContain('kwartaal')
    const planned = make('raadsvoorstel-uitstel', { route: { ...route, running: true } })
    expect(under(planned, 'Gevraagd besluit')).toContain('uiterlijk op 31 maart 2027')
    expect(textIn(planned)).toContain('Eerste kwartaal 2027')
  })

  it('asks for the expected day when nobody said when', () => {
    const paper = make('raadsvoorstel-uitstel')
    expect(openPlaces(paper)).toContain('verwachte datum van vaststelling')
  })

  it('tells the end of the plan and the four years apart, as a signaal', () => {
    const words = under(make('raadsvoorstel'), 'Kanttekeningen, risico’s en alternatieven')
    expect(words).toContain('31 december 2026')
    expect(words).toContain('6 juli 2027')
    expect(words).toContain('geen juridisch advies')
  })
})

describe('own words', () => {
  it('stand in the place of the proposal, and change no other section', () => {
    const paper = make('raadsvoorstel', { texts: { samenvatting: textOf('Wij willen dit.') } })
    expect(under(paper, 'Samenvatting')).toContain('Wij willen dit.')
    expect(under(paper, 'Inleiding')).toBe(under(make('raadsvoorstel'), 'Inleiding'))
  })

  it('close an open place, in both parts of the paper', () => {
    const texts = { vergadering: textOf('17 december 2026') }
    const missing = 'datum van de vergadering'
    expect(openPlaces(make('raadsvoorstel'))).toContain(missing)
    const paper = make('raadsvoorstel', { texts })
    expect(openPlaces(paper)).not.toContain(missing)
    expect(under(paper, 'besluit:')).toContain('vergadering van de raad van 17 december 2026')
  })

  it('never stand in the plan itself', () => {
    const texts = { inleiding: textOf('Ondergeschoven') }
    expect(textIn(make('ivp', { texts }))).not.toContain('Ondergeschoven')
    for (const kind of ['ivp', 'uvp', 'samenhang'] as const)
      expect(sectionsOf(make(kind, uvp)).every(({ editable }) => editable === null)).toBe(true)
  })
})

describe('what is not known', () => {
  it.each(paperKinds)('%s invents no name, day or kenmerk', (kind) => {
    const paper = make(kind, kind === 'uvp' ? uvp : {})
    const keyed = paper.parts.flatMap(({ facts }) => facts).filter(({ key }) => key !== null)
    for (const { value } of keyed) expect(value).toMatch(/^\[nog in te vullen: /)
    if (keyed.length > 0) expect(openPlaces(paper).length).toBeGreaterThan(0)
  })

  it('shows the parts of an IVP that nobody wrote', () => {
    expect(openPlaces(make('ivp', { plan: { ...ivpNext, sections: [] } }))).toEqual(
      expect.arrayContaining(['terugblik', 'veiligheidsanalyse', 'aanpak van Jeugd']),
    )
  })

  it('is found again in any text, whole', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before}${open('datum')}${after}`
        const pieces = splitOpen(text)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        expect(pieces.some((piece) => piece.open && piece.text === open('datum'))).toBe(true)
      }),
    )
  })
})

describe('which version', () => {
  const amended = [
    { version: 1, status: 'ter_vaststelling' as const },
    { version: 2, status: 'geamendeerd_vastgesteld' as const },
    { version: 3, status: 'concept' as const },
  ]
  it.each([
    ['ivp', 2],
    ['samenhang', 2],
    ['raadsvoorstel', 1],
    ['collegevoorstel', 1],
    ['raadsinformatiebrief', 2],
  ] as const)('%s is about version %i of an amended plan', (kind, version) => {
    expect(versionFor(kind, amended)).toBe(version)
  })

  it('is the newest while nothing was decided, and none without versions', () => {
    expect(versionFor('ivp', [{ version: 4, status: 'concept' }])).toBe(4)
    expect(versionFor('ivp', [])).toBeUndefined()
  })
})

describe('which papers', () => {
  const one = (status: 'concept' | 'vastgesteld' | 'vervangen') => [{ version: 1, status }]
  it('follow from the kind and the state of the plan', () => {
    expect(papersFor(ivpNext, one('concept'), 'raad')).toContain(
      'raadsvoorstel-uitstel-en-verlenging',
    )
    expect(papersFor({ kind: 'ivp', follows: null }, one('concept'), 'raad')).not.toContain(
      'raadsvoorstel-uitstel-en-verlenging',
    )
    expect(papersFor(ivpNow, one('vastgesteld'), 'raad')).toContain('raadsvoorstel-verlenging')
    expect(papersFor(ivpNow, one('vervangen'), 'raad')).toEqual(['ivp', 'samenhang'])
    const earlier = [...one('vervangen'), { version: 2, status: 'vastgesteld' as const }]
    expect(papersFor(ivpNow, earlier, 'raad')).toContain('raadsvoorstel-verlenging')
    expect(papersFor(uvpNow, one('concept'), 'college')).not.toContain('raadsvoorstel')
    expect(papersFor(uvpNow, one('concept'), 'raad')).toContain('raadsvoorstel')
    expect(papersFor({ kind: 'strategie', follows: null }, one('vastgesteld'), 'driehoek')).toEqual(
      [],
    )
  })
})
