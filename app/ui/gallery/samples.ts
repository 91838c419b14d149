import type { CellState, Depth } from '~/domain/alignment/vocabulary'
import type { Level } from '~/domain/plans/vocabulary'
import type { MatrixCell, MatrixLayer, MatrixMunicipality } from '../patterns/Matrix'
import type { TimelineRow } from '../patterns/Timeline'
import { numbered } from '../patterns/Signals'

/** The same facts return on every part of the gallery; today is 12 October 2026. */
export const today = '2026-10-12'

export const municipalities: MatrixMunicipality[] = [
  { slug: 'woerden', name: 'Woerden', plan: 'IVP 2023-2026', notes: [] },
  { slug: 'oudewater', name: 'Oudewater', plan: 'IVP 2023-2026', notes: ['verlengd'] },
  { slug: 'montfoort', name: 'Montfoort', plan: 'IVP 2023-2026', notes: [] },
  { slug: 'ijsselstein', name: 'IJsselstein', plan: 'IVP 2023-2026', notes: [] },
  { slug: 'lopik', name: 'Lopik', plan: 'IVP 2024-2027', notes: ['andere periode'] },
]

type Short = [
  CellState,
  Level | null,
  Depth | null,
  open?: number,
  explained?: number,
  mark?: string,
]

const row = (cells: Short[], key: string): MatrixCell[] =>
  cells.map(([state, level, depth, open = 0, explained = 0, mark], column) => ({
    state,
    level,
    depth,
    open,
    explained,
    conflict: false,
    derived: mark === 'derived',
    nominal: mark === 'nominal',
    href: `?cel=${municipalities[column]?.slug}.${key}`,
    current: mark === 'current',
  }))

const [S, T, B] = ['speerpunt', 'strategisch_thema', 'beheersniveau'] as const

export const layers: MatrixLayer[] = [
  {
    id: 'rvs',
    title: 'RVS 2023-2026',
    subtitle: 'Regionale Veiligheidsstrategie Midden-Nederland',
    fictitious: false,
    rows: [
      {
        id: 'rvs-1',
        title: 'Georganiseerde ondermijnende criminaliteit',
        level: S,
        label: 'RVS 1',
        cells: row(
          [
            ['overgenomen', S, 5, 0, 1],
            ['overgenomen', S, 4],
            ['overgenomen', S, 3],
            ['overgenomen', S, 6],
            ['gedeeltelijk', T, 3, 0, 1, 'derived'],
          ],
          'rvs-1',
        ),
        shared: { count: 4, derived: 1, assessed: 4, of: 5 },
      },
      {
        id: 'rvs-2',
        title: 'Digitale veiligheid en cybercrime',
        level: S,
        label: 'RVS 2',
        cells: row(
          [
            ['gedeeltelijk', T, 3, 1],
            ['gedeeltelijk', T, 2, 1, 0, 'derived'],
            ['overgenomen', T, 1, 1, 0, 'nominal'],
            ['overgenomen', S, 5],
            ['geen_tegenhanger', null, null, 1],
          ],
          'rvs-2',
        ),
        shared: { count: 3, derived: 1, assessed: 4, of: 5 },
      },
    ],
  },
  {
    id: 'de-copen',
    title: 'De Copen 2023-2026',
    subtitle: 'regio-prioriteiten, versie 1.1',
    fictitious: true,
    rows: [
      {
        id: 'de-copen-1',
        title: 'Veilig online voor inwoners en ondernemers',
        level: T,
        label: 'De Copen 3',
        cells: row(
          [
            ['gedeeltelijk', T, 3, 1, 1, 'current'],
            ['overgenomen', T, 3],
            ['overgenomen', T, 2],
            ['bewust_niet', B, 1, 0, 1],
            ['niet_beoordeeld', null, null],
          ],
          'de-copen-1',
        ),
        shared: { count: 3, derived: 0, assessed: 4, of: 5 },
      },
      {
        id: 'de-copen-2',
        title: 'Onbegrepen gedrag en veiligheid',
        level: T,
        label: 'De Copen 4',
        cells: row(
          [
            ['niet_beoordeeld', null, null],
            ['overgenomen', T, 3],
            ['geen_tegenhanger', null, null, 1],
            ['tegengesteld', T, 4, 1],
            ['overgenomen', S, 5],
          ],
          'de-copen-2',
        ),
        shared: { count: 2, derived: 0, assessed: 4, of: 5 },
      },
    ],
  },
]

const bar = (title: string, from: number, to: number, more = {}) => ({
  title,
  short: title.split(' ')[0],
  from: `${from}-01-01`,
  to: `${to}-12-31`,
  extendedTo: null,
  draft: false,
  ...more,
})

export const timelineRows: TimelineRow[] = [
  {
    owner: { slug: 'bureau-rvs', name: 'RVS' },
    bars: [
      bar('RVS 2019-2022', 2019, 2022),
      bar('RVS 2023-2026', 2023, 2026),
      bar('ontwerp 2027-2030', 2027, 2030, { draft: true }),
    ],
    decisions: [],
  },
  {
    owner: { slug: 'woerden', name: 'Woerden' },
    bars: [
      bar('IVP 2019-2022', 2019, 2022, { extendedTo: '2023-07-01' }),
      bar('IVP 2023-2026', 2023, 2026),
    ],
    decisions: [{ on: '2023-07-06', fourYears: '2027-07-06' }],
    remark: 'nog niets gedeeld',
  },
  {
    owner: { slug: 'lopik', name: 'Lopik' },
    bars: [bar('IVP 2024-2027', 2024, 2027)],
    decisions: [{ on: '2024-04-09', fourYears: '2028-04-09' }],
    remark: 'nog niets',
  },
]

export const signals = numbered([
  {
    owner: { slug: 'bureau-rvs', name: 'RVS' },
    on: '2026-12-31',
    text: 'De strategie loopt af. Er is een ontwerp gedeeld.',
    onDecision: false,
  },
  {
    owner: { slug: 'woerden', name: 'Woerden' },
    on: '2026-12-31',
    text: 'Het plan loopt af. Er is nog geen vervolg gedeeld.',
    onDecision: false,
  },
  {
    owner: { slug: 'woerden', name: 'Woerden' },
    on: '2027-07-06',
    text: 'Vier jaar na het laatste raadsbesluit over de doelen.',
    basis: 'Politiewet 2012, artikel 38b, lid 1',
    onDecision: true,
  },
])
