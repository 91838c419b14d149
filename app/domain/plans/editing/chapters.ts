import { fields } from '../../strategies/kernbeleid'
import { emptyText, type RichText } from '../../texts/rich-text'
import type { PlanVersion, Section } from '../plan'
import type { SectionKind } from '../vocabulary'

/** The six sources of the veiligheidsanalyse, as the startnotitie of Woerden (2022) lists them. */
export const analysisSources = [
  'Veiligheidscijfers van de afgelopen jaren',
  'Leefbaarheids- en veiligheidsmonitor',
  'Regionale en landelijke trendinventarisatie',
  'Lokaal en regionaal ondermijningsbeeld',
  'Gesprekken met in- en externe partners',
  'Regionaal Risicoprofiel van de Veiligheidsregio Utrecht',
] as const

const titles: Record<Exclude<SectionKind, 'veiligheidsanalyse'>, string> = {
  inleiding: 'Inleiding',
  missie: 'Missie',
  visie: 'Visie',
  uitgangspunten: 'Strategische uitgangspunten',
  terugblik: 'Terugblik',
  organisatie: 'Organisatie en geld',
  evaluatie: 'Evaluatie',
  vrij: 'Nieuw onderdeel',
}

/** Kinds that a plan has once; the others can be added as often as needed. */
export const isOnce = (kind: SectionKind): boolean =>
  kind !== 'vrij' && kind !== 'veiligheidsanalyse'

/** What a part of this kind is called until somebody calls it otherwise. */
export const sectionTitle = (kind: SectionKind, field: string | null): string =>
  kind === 'veiligheidsanalyse'
    ? (fields.find(({ id }) => id === field)?.name ?? 'Veiligheidsanalyse')
    : titles[kind]

/** A part without words yet. */
export const newSection = (
  id: string,
  kind: SectionKind,
  field: string | null = null,
  title = sectionTitle(kind, field),
  body: RichText = emptyText,
): Section => ({ id, number: '', kind, field, title, body, sources: [], conclusion: null })

/** The chapters of an IVP after the Kernbeleid Veiligheid, an analysis for each veiligheidsveld. */
export const standardChapters = (): Section[] => [
  newSection('inleiding', 'inleiding'),
  newSection('missie', 'missie'),
  newSection('visie', 'visie'),
  newSection('uitgangspunten', 'uitgangspunten'),
  newSection('terugblik', 'terugblik'),
  ...fields
    .filter(({ id }) => id !== 'overkoepelend')
    .map(({ id }) => newSection(`analyse-${id}`, 'veiligheidsanalyse', id)),
  newSection('organisatie', 'organisatie'),
  newSection('evaluatie', 'evaluatie'),
]

const closing: readonly SectionKind[] = ['organisatie', 'evaluatie']

/** The parts that stand before the priorities and those after: from organisation or evaluation on. */
export function aroundPriorities<S extends { kind: SectionKind }>(
  sections: readonly S[],
): { before: S[]; after: S[] } {
  const at = sections.findIndex(({ kind }) => closing.includes(kind))
  const end = at === -1 ? sections.length : at
  return { before: sections.slice(0, end), after: sections.slice(end) }
}

/** Numbers in reading order: chapters count on, goals count within their priority. */
export function numbered<P extends Pick<PlanVersion, 'sections' | 'priorities'>>(plan: P): P {
  return {
    ...plan,
    sections: plan.sections.map((section, at) => ({ ...section, number: String(at + 1) })),
    priorities: plan.priorities.map((priority, at) => ({
      ...priority,
      number: String(at + 1),
      goals: priority.goals.map((goal, place) => ({ ...goal, number: `${at + 1}.${place + 1}` })),
    })),
  }
}
