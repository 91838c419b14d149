import { thesaurusEdits } from 'db/queries/thesaurus.server'
import { dutchWords } from '~/dictionary.server'
import { editedThesaurus } from '~/domain/alignment/suggest/edited-thesaurus'
import { lexiconOf, type Lexicon } from '~/domain/alignment/suggest/lexicon'
import { defaultThesaurus } from '~/domain/alignment/suggest/thesaurus-default'
import type { TenantScope } from '~/domain/tenancy/scope'

/** Lexicons by what their bureau wrote. Regions with the same thesaurus share one. */
const kept = new Map<string, Lexicon>()
const mostKept = 4

/**
 * What suggestions for this tenant know: the dictionary and the thesaurus of its region, made ready once.
 * When the bureau saves a concept, the next question makes it ready anew.
 */
export function lexiconFor(scope: TenantScope): Lexicon {
  const edits = thesaurusEdits(scope)
  const key = JSON.stringify(edits)
  const known = kept.get(key)
  if (known) return known
  const thesaurus = editedThesaurus(defaultThesaurus, edits)
  const lexicon = lexiconOf({ words: dutchWords(), thesaurus })
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, lexicon)
  return lexicon
}
