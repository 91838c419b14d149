import type { Section as ReadSection } from '../../documents/imported-document'
import { textOf } from '../../texts/rich-text'
import type { PlanVersion, Priority, Section } from '../plan'
import type { SectionKind } from '../vocabulary'
import { newSection, numbered } from './chapters'

/** What a new plan holds at first. */
export type Beginning = Pick<PlanVersion, 'sections' | 'priorities' | 'measures' | 'dropped'>

/** Gives an id that nothing else in the municipality has. */
export type NewId = (kind: 'onderdeel' | 'prioriteit') => string

const nothing: Beginning = { sections: [], priorities: [], measures: [], dropped: [] }

/** A plan with empty chapters. */
export const withChapters = (sections: Section[]): Beginning => numbered({ ...nothing, sections })

/**
 * The successor of a plan, with its whole text. Priorities and goals keep their lineage, and each
 * priority says that it stays as it was until somebody changes that.
 */
export const copyOf = (before: PlanVersion): Beginning =>
  numbered({
    ...nothing,
    sections: before.sections,
    priorities: before.priorities.map((priority) => ({
      ...priority,
      predecessors: [{ planId: before.id, priorityId: priority.id, succession: 'gehandhaafd' }],
    })),
  })

/** The whole text of a plan of another municipality that the same team writes for. */
export const textFor = (other: PlanVersion): Beginning =>
  numbered({
    ...nothing,
    sections: other.sections,
    priorities: other.priorities.map((priority) => ({ ...priority, predecessors: [] })),
  })

const bare: Omit<Priority, 'id' | 'number' | 'title' | 'level'> = {
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
  goals: [],
}

/** The shape of somebody else's plan: its chapters, and its priorities with their level, without text. */
export const shapeOf = (shared: PlanVersion, newId: NewId): Beginning =>
  numbered({
    ...nothing,
    sections: shared.sections.map(({ kind, field, title }) =>
      newSection(newId('onderdeel'), kind, field, title),
    ),
    priorities: shared.priorities.map(({ title, level }) => ({
      ...bare,
      id: newId('prioriteit'),
      number: '',
      title,
      level,
    })),
  })

/** What a heading of a document says it is about. */
const kinds: readonly [RegExp, SectionKind][] = [
  [/inleiding|voorwoord|leeswijzer/i, 'inleiding'],
  [/missie/i, 'missie'],
  [/visie/i, 'visie'],
  [/uitgangspunt/i, 'uitgangspunten'],
  [/terugblik|terugkijk|vorige plan|afgelopen periode/i, 'terugblik'],
  [/organisatie|financi|middelen|begroting/i, 'organisatie'],
  [/evaluatie|monitoring/i, 'evaluatie'],
]

const mostSections = 150
const mostTitle = 200
/** Below what one text can hold, so that its form still fits. */
const mostCharacters = 40_000

type Chapter = { title: string; words: string }

/** Headings of the two highest levels start a chapter; deeper ones stand in its text. */
function chaptersIn(read: readonly ReadSection[]): Chapter[] {
  const top = Math.min(...read.map(({ level }) => level).filter((level) => level > 0), 6)
  const chapters: Chapter[] = []
  for (const { heading, level, text } of read) {
    const paragraphs = text.replaceAll('\n', '\n\n')
    const last = chapters.at(-1)
    if (last && (level > top + 1 || heading === ''))
      last.words = [last.words, heading, paragraphs].filter(Boolean).join('\n\n')
    else chapters.push({ title: heading || 'Inleiding', words: paragraphs })
  }
  return chapters
}

/** A chapter that is longer than a text can be goes on in the next one. */
function fitting({ title, words }: Chapter): Chapter[] {
  const parts: string[] = ['']
  for (const paragraph of words.split('\n\n').flatMap((one) => one.match(/[^]{1,40000}/g) ?? [])) {
    const last = parts.at(-1) ?? ''
    if (last.length + paragraph.length > mostCharacters) parts.push(paragraph)
    else parts[parts.length - 1] = last === '' ? paragraph : `${last}\n\n${paragraph}`
  }
  return parts.map((part, at) => ({ title: at === 0 ? title : `${title} (vervolg)`, words: part }))
}

/** The chapters of a document that was read: its headings become parts, its words their text. */
export function fromDocument(read: readonly ReadSection[], newId: NewId): Beginning {
  const taken = new Set<SectionKind>()
  const kindOf = (title: string): SectionKind => {
    const kind = kinds.find(([words]) => words.test(title))?.[1] ?? 'vrij'
    if (kind === 'vrij' || taken.has(kind)) return 'vrij'
    taken.add(kind)
    return kind
  }
  const chapters = chaptersIn(read).flatMap(fitting).slice(0, mostSections)
  return withChapters(
    chapters.map(({ title, words }) => {
      const short = title.slice(0, mostTitle)
      return newSection(newId('onderdeel'), kindOf(short), null, short, textOf(words))
    }),
  )
}
