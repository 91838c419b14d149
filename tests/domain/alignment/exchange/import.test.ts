import { describe, expect, test } from 'vitest'
import type { LinkCells } from '~/domain/alignment/exchange/claim'
import { knownCells, missingColumns } from '~/domain/alignment/exchange/known-cells'
import {
  linkCells,
  linkColumns,
  neededColumns,
  type LinkColumn,
} from '~/domain/alignment/exchange/link-columns'
import { verdictsOf, type Known } from '~/domain/alignment/exchange/verdict'
import type { PlanVersion } from '~/domain/plans/plan'
import { plan, rows, strategy, uvp } from '../../../support/link-rows'
import type { ExchangeSide } from '~/domain/alignment/exchange/link-row'

const versionOf = (side: ExchangeSide): PlanVersion => ({
  owner: side.owner,
  id: side.planId,
  version: side.version,
  kind: side.kind,
  layer: side.kind === 'strategie' ? 'rvs' : 'gemeente',
  title: side.title,
  period: side.period,
  status: 'vastgesteld',
  basis: null,
  carriesOut: null,
  follows: null,
  uvpYears: null,
  fictitious: true,
  sections: [],
  priorities: side.items
    .filter(({ kind }) => kind === 'prioriteit')
    .map(({ id, title }) => ({
      id,
      number: '1',
      title,
      level: 'speerpunt',
      themes: [],
      why: '',
      approach: '',
      whyRich: null,
      approachRich: null,
      origins: [],
      partners: [],
      policeEffort: null,
      omEffort: null,
      budget: null,
      taskField: null,
      predecessors: [],
      goals: side.items
        .filter(({ kind, under }) => kind === 'doel' && under === id)
        .map((goal) => ({ id: goal.id, number: '1.1', text: goal.title, indicator: null })),
    })),
  measures: side.items
    .filter(({ kind }) => kind === 'actie')
    .map(({ id, title, under }) => ({
      id,
      number: '1',
      title,
      priorityId: under ?? '',
      goalId: null,
      instrument: null,
      result: null,
      owner: null,
      partners: [],
      means: null,
      budget: null,
      planning: null,
      quarterFrom: null,
      quarterTo: null,
      origin: null,
      report: null,
    })),
  dropped: [],
})
const versions = [plan, uvp, strategy].map(versionOf)
const find = (owner: string, id: string, version: number) =>
  versions.find((one) => one.owner === owner && one.id === id && one.version === version)

const known: Known = {
  tenant: 'woerden',
  plan: (id, version) => find('woerden', id, version),
  strategy: find,
  links: (id, version) => (id === plan.planId && version === plan.version ? rows : []),
}

/** The exported rows as they come back, with changes to the row of one relation. */
function table(change: Partial<Record<LinkColumn, string>> = {}, relation = 'gelijk'): LinkCells[] {
  return rows.map((row, index) => {
    const cells = Object.fromEntries(
      linkCells(row).flatMap((value, at) => {
        const name = linkColumns[at]
        return value === null || name === undefined ? [] : [[name, String(value)]]
      }),
    )
    const changed = row.relation === relation && row.local?.kind !== 'actie' ? change : {}
    const merged = Object.entries({ ...cells, ...changed }).filter(([, value]) => value !== '')
    return { nr: index + 2, cells: Object.fromEntries(merged) }
  })
}
const kinds = (cells: LinkCells[]) => verdictsOf(known, cells).map(({ kind }) => kind)
const changedRow = (change: Partial<Record<LinkColumn, string>>, relation = 'gelijk') =>
  verdictsOf(known, table(change, relation)).find(({ kind }) => kind !== 'ongewijzigd')
const problems = (change: Partial<Record<LinkColumn, string>>, relation?: string) => {
  const row = changedRow(change, relation)
  return row?.kind === 'kan_niet' ? row.problems.join(' ') : row?.kind
}

describe('reading links in', () => {
  test('the table that left the portal changes nothing', () => {
    expect(new Set(kinds(table()))).toEqual(new Set(['ongewijzigd']))
    expect(
      kinds(table({ uitleg: 'Alleen de "kern",\tniet\r\nhet buitengebied.' }, 'lokaal_smaller')),
    ).not.toContain('gewijzigd')
  })

  test('another relation is a change, with what was and what comes', () => {
    expect(changedRow({ relatie: 'lokaal_ruimer', uitleg: 'Meer.' })).toMatchObject({
      kind: 'gewijzigd',
      was: [{ relation: 'gelijk', note: null, local: 'Tekst over l-gelijk' }],
      comes: { relation: 'lokaal_ruimer', note: 'Meer.', local: 'Tekst over l-gelijk' },
      regional: 'Tekst over r-gelijk',
    })
  })

  test('a row without the name of a link is found by its texts', () => {
    expect(kinds(table({ verband: '' }))).not.toContain('nieuw')
    expect(changedRow({ verband: '', lokaal: 'l-alleen' })).toMatchObject({ kind: 'nieuw' })
    expect(changedRow({ verband: '', prioriteit: 'r-nooit-bekeken' })).toMatchObject({
      kind: 'nieuw',
      replaces: [],
    })
  })

  test('"nothing" beside something, and the reverse, is a change of what stands there', () => {
    const nothing = { verband: '', relatie: 'geen', soort: '', lokaal: '' }
    expect(changedRow(nothing)).toMatchObject({ kind: 'gewijzigd', was: [{ relation: 'gelijk' }] })
    const something = { verband: '', relatie: 'gelijk', soort: 'prioriteit', lokaal: 'l-geen' }
    expect(changedRow(something, 'geen')).toMatchObject({
      kind: 'gewijzigd',
      was: [{ relation: 'geen', local: null }],
    })
  })

  test.each<[string, Partial<Record<LinkColumn, string>>, RegExp]>([
    [
      'a relation that is none',
      { relatie: 'zo ongeveer' },
      /‘relatie’ staat ‘zo ongeveer’. Kies uit: gelijk/,
    ],
    ['no relation', { relatie: '' }, /Vul bij ‘relatie’/],
    [
      'a version that is no number',
      { plan_versie: '2,5' },
      /‘plan_versie’ staat ‘2,5’. Vul een geheel getal/,
    ],
    ['a plan of nobody', { plan: 'ivp-1999' }, /geen plan ‘ivp-1999’ met versie 2/],
    ['a plan of another', { gemeente: 'lopik' }, /van een andere organisatie \(lopik\)/],
    ['an unknown part', { lokaal: 'weg' }, /staat geen prioriteit ‘weg’/],
    ['an unknown strategy', { strategie: 'rvs-1999' }, /geen regionaal plan ‘rvs-1999’/],
    [
      'an own plan as strategy',
      { regio: 'woerden', strategie: 'ivp-2023-2026', strategie_versie: '2' },
      /geen regionaal plan/,
    ],
    ['an unknown priority', { prioriteit: 'weg' }, /staat geen prioriteit ‘weg’/],
    [
      'a link of another or of before',
      { verband: 'een-ander', lokaal: 'l-alleen' },
      /bestaat niet bij uw organisatie/,
    ],
    [
      'the name of one link with the texts of another',
      { lokaal: 'l-alleen' },
      /horen andere teksten/,
    ],
    ['no local text', { soort: '', lokaal: '' }, /Noem bij ‘soort’ en ‘lokaal’/],
    ['an action without its plan', { soort: 'actie', lokaal: 'l-actie' }, /‘uitvoeringsplan’/],
    ['a note that is obligatory', { relatie: 'tegengesteld' }, /Leg in één of twee zinnen uit/],
    ['a note that is too long', { uitleg: 'x'.repeat(2001) }, /ten hoogste 2.000 tekens/],
    ['an address where a name stands', { lokaal: '../../lopik' }, /‘lokaal’ staat ‘..\/..\/lopik’/],
  ])('%s cannot be read, with the reason', (_, change, reason) => {
    expect(problems(change)).toMatch(reason)
  })

  test('two rows about the same texts: the second is not read', () => {
    const [first, ...rest] = table()
    if (!first) throw new Error('the fixture has rows')
    const double = { nr: 99, cells: { ...first.cells, relatie: 'overlap', verband: undefined } }
    expect(verdictsOf(known, [first, ...rest, double]).at(-1)).toEqual({
      nr: 99,
      kind: 'kan_niet',
      problems: ['Rij 2 gaat over dezelfde teksten. Houd er één van over.'],
    })
  })

  test('names the columns that are missing, and leaves aside those it does not know', () => {
    const columns = ['plan', 'relatie', 'eigen kolom']
    expect(missingColumns({ columns }, neededColumns)).toContain('prioriteit')
    const row = { nr: 2, cells: ['ivp', null, 'x'], formulas: ['relatie', 'eigen kolom'] }
    expect(knownCells({ columns, rows: [row], warnings: [] }, linkColumns)).toEqual([
      { nr: 2, cells: { plan: 'ivp' }, formulas: ['relatie'] },
    ])
  })
})
