import { insertConcept, thesaurusEdits, thesaurusOf } from 'db/queries/thesaurus.server'
import { conceptId, type ConceptForm } from '~/domain/alignment/suggest/concept-form'
import { Thesaurus, type Concept } from '~/domain/alignment/suggest/thesaurus'
import { command, type Writing } from './command.server'
import { found, Refused } from './refusals'

const inWords = ({ preferred, alternatives, theme, broader }: Omit<Concept, 'id'>): string =>
  JSON.stringify([preferred, alternatives, theme ?? null, broader ?? null])

/** Refuses a thesaurus with this concept when a wider concept is lacking or stands under itself. */
function insistWhole({ version, entries }: Thesaurus, concept: Concept): void {
  const others = entries.filter(({ id }) => id !== concept.id)
  const next = Thesaurus.safeParse({ version: version + 1, entries: [...others, concept] })
  const issue = next.error?.issues[0]
  if (issue) throw new Refused('begrip_past_niet', issue.message, String(issue.path.at(-1) ?? ''))
}

/** Writes one concept as the next version of the whole. */
function write({ scope, tx, now }: Writing, concept: Concept, removed: boolean) {
  const version = thesaurusOf(scope).version + 1
  insertConcept(scope, tx, concept, { version, removed, now })
  return { conceptId: concept.id, version }
}

/** Adds a concept, or writes an existing one anew. Suggestions are in another order from now on. */
export const saveConcept = command(
  'thesaurus:write',
  (writing, { id, ...form }: ConceptForm & { id: string | null }) => {
    const thesaurus = thesaurusOf(writing.scope)
    const known = id === null ? null : found(thesaurus.entries.find((one) => one.id === id))
    if (known && inWords(known) === inWords(form))
      throw new Refused('niets_gewijzigd', 'Dit stond er al zo. Er is niets gewijzigd.')
    const taken = [...thesaurus.entries, ...thesaurusEdits(writing.scope)].map((one) => one.id)
    const concept = { ...form, id: known?.id ?? conceptId(form.preferred, new Set(taken)) }
    insistWhole(thesaurus, concept)
    const written = write(writing, concept, false)
    return { result: concept.id, events: [{ action: 'thesaurus.written', ...written }] }
  },
)

/** Takes a concept out of the thesaurus. What it said stays, so that it can be put back. */
export const dropConcept = command('thesaurus:write', (writing, { id }: { id: string }) => {
  const concept = found(thesaurusOf(writing.scope).entries.find((one) => one.id === id))
  const written = write(writing, concept, true)
  return { result: id, events: [{ action: 'thesaurus.dropped', ...written }] }
})

/** Puts a dropped concept back, in the words that it had. */
export const returnConcept = command('thesaurus:write', (writing, { id }: { id: string }) => {
  const last = found(thesaurusEdits(writing.scope).findLast((edit) => edit.id === id))
  if (!last.removed)
    throw new Refused('staat_er_al', 'Dit begrip staat al in de thesaurus. Er is niets gewijzigd.')
  const { version: _version, removed: _removed, recordedOn: _on, ...concept } = last
  insistWhole(thesaurusOf(writing.scope), concept)
  const written = write(writing, concept, false)
  return { result: id, events: [{ action: 'thesaurus.written', ...written }] }
})
