import { thesaurusEdits, thesaurusOf } from 'db/queries/thesaurus.server'
import { fields, type ThemeId } from '~/domain/strategies/kernbeleid'
import type { TenantScope } from '~/domain/tenancy/scope'
import { may } from '~/domain/tenancy/roles'
import { filtered, type ConceptLine, type ThesaurusQuery } from './view'

/** The concepts that the filter leaves, by their word, with what was taken out of the thesaurus. */
export function readThesaurus(scope: TenantScope, query: ThesaurusQuery) {
  const { version, entries } = thesaurusOf(scope)
  const edits = thesaurusEdits(scope)
  const words = new Map(entries.map(({ id, preferred }) => [id, preferred]))
  const all = entries
    .map(({ id, preferred, alternatives, theme, broader }): ConceptLine => {
      const edit = edits.findLast((one) => one.id === id)
      return {
        id,
        preferred,
        alternatives: [...alternatives],
        theme: theme ?? null,
        broader: broader === undefined ? null : (words.get(broader) ?? null),
        edited: edit ? { version: edit.version, on: edit.recordedOn } : null,
      }
    })
    .sort((a, b) => a.preferred.localeCompare(b.preferred, 'nl'))
  // The default concepts that were taken out have an edit too: it keeps the words they had.
  const dropped = new Map(edits.map(({ id, preferred }) => [id, preferred]))
  return {
    version,
    count: all.length,
    lines: filtered(all, query),
    dropped: [...dropped].flatMap(([id, preferred]) => (words.has(id) ? [] : [{ id, preferred }])),
    mayWrite: may(scope.role, 'thesaurus:write'),
    themes: fields.flatMap(({ themes }): { id: ThemeId; name: string }[] => [...themes]),
  }
}
