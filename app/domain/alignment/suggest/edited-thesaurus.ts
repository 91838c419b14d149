import type { Concept, Thesaurus } from './thesaurus'

/** A concept as the bureau wrote it in one version of the thesaurus. */
export interface EditedConcept extends Concept {
  version: number
  /** It stands no longer in the thesaurus from this version on. */
  removed: boolean
}

/**
 * The thesaurus of the portal with what the bureau changed in it. Of each concept the highest version
 * counts. A concept that fell away is the wider one of nothing.
 */
export function editedThesaurus(base: Thesaurus, edits: readonly EditedConcept[]): Thesaurus {
  const entries = new Map<string, Concept>(base.entries.map((concept) => [concept.id, concept]))
  let version = base.version
  for (const edit of [...edits].sort((a, b) => a.version - b.version)) {
    const { version: at, removed, ...concept } = edit
    version = Math.max(version, at)
    if (removed) entries.delete(concept.id)
    else entries.set(concept.id, concept)
  }
  return {
    version,
    entries: [...entries.values()].map(({ broader, ...concept }) => ({
      ...concept,
      broader: broader !== undefined && entries.has(broader) ? broader : undefined,
    })),
  }
}
