import type { RichText } from '../../texts/rich-text'
import type { Change, Item } from './fields'
import { figureWords } from './figures'
import type { Block } from './forms'

/** The fields of a form as it sends them: a rich text is the JSON of its document. */
export type Values = Record<string, string | string[]>

/** The fields of each group in the order of the form. */
export const fieldsIn = {
  plan: ['title', 'from', 'to', 'basis', 'uvpYears'],
  onderdeel: ['title', 'body', 'sources', 'conclusion'],
  kop: ['title', 'level', 'themes', 'origins'],
  waarom: ['why'],
  aanpak: ['approach', 'partners'],
  inzet: ['policeEffort', 'omEffort', 'budget', 'taskField'],
  doel: [
    'text',
    'indicatorName',
    'unit',
    'direction',
    'baseline',
    'baselineYear',
    'target',
    'targetYear',
    'source',
  ],
  maatregel: [
    'title',
    'goalId',
    'instrument',
    'result',
    'owner',
    'partners',
    'means',
    'budget',
    'planning',
    'quarterFrom',
    'quarterTo',
  ],
} as const satisfies Record<Block, readonly string[]>

/** Lists that are ticked; other lists are written with one entry on a line. */
const ticked = ['themes', 'origins', 'sources']
const years = ['baselineYear', 'targetYear', 'uvpYears']

const isText = (value: object): value is RichText => 'type' in value && value.type === 'doc'

function shownValue(name: string, value: unknown): string | string[] {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) {
    const list = value.map(String)
    return ticked.includes(name) ? list : list.join('\n')
  }
  if (typeof value === 'number') return years.includes(name) ? String(value) : figureWords(value)
  if (typeof value === 'object') return isText(value) ? JSON.stringify(value) : ''
  return typeof value === 'string' ? value : ''
}

/** The fields of one group as its form shows them. */
export function shown(block: Block, { fields }: Item | Change): Values {
  const all = new Map<string, unknown>(Object.entries(fields))
  return Object.fromEntries(
    fieldsIn[block].map((name) => [name, shownValue(name, all.get(name))] as const),
  )
}

/** Only the fields of one group. */
export function onlyIn(block: Block, { fields }: Item | Change): Record<string, unknown> {
  const all = new Map<string, unknown>(Object.entries(fields))
  return Object.fromEntries(fieldsIn[block].map((name) => [name, all.get(name) ?? null]))
}
