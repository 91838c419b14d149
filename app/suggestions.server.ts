import { createHash } from 'node:crypto'
import type { Item } from './domain/alignment/suggest/item'
import type { Lexicon } from './domain/alignment/suggest/lexicon'
import { indexOf, type SuggestIndex } from './domain/alignment/suggest/suggest-index'
import type { TenantScope } from './domain/tenancy/scope'
import { lexiconFor } from './lexicon.server'

/** Indexes by the text that they were made from, so that they are never out of date. */
const kept = new WeakMap<Lexicon, Map<string, SuggestIndex>>()
const mostKept = 60

const fingerprint = (items: readonly Item[]): string =>
  createHash('sha256').update(JSON.stringify(items)).digest('base64')

/**
 * An index of these items with the thesaurus that holds for this tenant, made once for each text. Texts
 * that are the same share it, whosever they are.
 */
export function suggestionsFrom(scope: TenantScope, items: readonly Item[]): SuggestIndex {
  const lexicon = lexiconFor(scope)
  const indexes = kept.get(lexicon) ?? new Map<string, SuggestIndex>()
  kept.set(lexicon, indexes)
  const key = fingerprint(items)
  const known = indexes.get(key)
  if (known) return known
  if (indexes.size >= mostKept) indexes.clear()
  const index = indexOf(items, lexicon)
  indexes.set(key, index)
  return index
}
