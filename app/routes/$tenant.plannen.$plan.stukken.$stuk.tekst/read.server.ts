import { shownText } from '~/documents/rich-text-field'
import { openPlaces } from '~/domain/papers/open-places'
import type { Section } from '~/domain/papers/paper'
import { asRichText } from '~/domain/papers/proposal'
import type { PaperKind } from '~/domain/papers/vocabulary'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { isEmpty, plainText } from '~/domain/texts/rich-text'
import { found, NotFound } from '~/commands/refusals'
import {
  readPaper,
  type ReadPaper,
} from '../$tenant.plannen.$plan.stukken._index/read-paper.server'

type Editable = Section & { editable: { key: string; written: boolean } }

const editableIn = ({ paper }: ReadPaper): Editable[] =>
  paper.parts
    .flatMap(({ sections }) => sections)
    .flatMap((one) => (one.editable ? [{ ...one, editable: one.editable }] : []))

/** The facts that somebody fills in, each once, with the words that are kept. */
function factsIn({ paper, texts }: ReadPaper) {
  const seen = new Set<string>()
  const signed = paper.parts.length > 1 ? signatures : []
  const keyed = [...paper.parts.flatMap(({ facts }) => facts), ...signed]
  return keyed.flatMap(({ key, label }) => {
    if (key === null || seen.has(key)) return []
    seen.add(key)
    const own = texts.find(({ section }) => section === key)
    const name = key === 'kenmerk-besluit' ? `${label} van het raadsbesluit` : label
    return [
      { key, label: name, words: own ? plainText(own.body) : '', revision: own?.revision ?? 0 },
    ]
  })
}

/** What a raadsbesluit asks besides its facts at the top. */
const signatures = [
  { key: 'datum', label: 'Datum van het voorstel' },
  { key: 'griffier', label: 'Griffier' },
  { key: 'voorzitter', label: 'Voorzitter' },
]

/** All that can be written in a paper: facts, and sections with where their text comes from. */
export function readTexts(scope: TenantScope, planId: PlanId, kind: PaperKind) {
  const read = readPaper(scope, planId, kind)
  const facts = factsIn(read)
  if (facts.length === 0) throw new NotFound()
  const sections = editableIn(read).map(({ title, editable, blocks }) => ({
    key: editable.key,
    title,
    written: editable.written,
    open:
      openPlaces({
        ...read.paper,
        parts: [
          { title: '', subtitle: '', facts: [], sections: [{ title, level: 1, blocks, editable }] },
        ],
      }).length > 0,
  }))
  return { plan: read.plan, kind, facts, sections }
}

/** One section to write: its own words, else the proposal. Throws `NotFound` for an unknown section. */
export function readSection(scope: TenantScope, planId: PlanId, kind: PaperKind, key: string) {
  const read = readPaper(scope, planId, kind)
  const { title, blocks } = found(editableIn(read).find(({ editable }) => editable.key === key))
  const own = read.texts.find(({ section }) => section === key)
  const body = asRichText(blocks)
  return {
    key,
    title,
    revision: own?.revision ?? 0,
    body,
    shown: shownText(body),
    written: own !== undefined && !isEmpty(own.body),
  }
}

/** Whether everything that is sent belongs to this paper. */
export function insistParts(
  scope: TenantScope,
  planId: PlanId,
  kind: PaperKind,
  keys: readonly string[],
): void {
  const { facts, sections } = readTexts(scope, planId, kind)
  const known = new Set([...facts, ...sections].map(({ key }) => key))
  if (!keys.every((key) => known.has(key))) throw new NotFound()
}
