import type { DecisionEffect } from '../decisions/decision'
import { bodyIn } from './decision-points'
import { openFields, startOf, type Context } from './decisions'
import type { DocumentKind, FoundDecision, PlanReference } from './imported-document'
import { kenmerkenIn } from './kenmerken'
import { closingOf } from './meetings'
import type { Part } from './parts'
import { subjectOf, withPeriod } from './plan-references'
import { mentionsIn } from './policy-names'
import { slugOf } from './slug'
import { passageOf, sentencesOf, type Span } from './spans'
import { untilIn } from './until'
import { datesIn, firstDate } from './written-dates'

const DONE: [DecisionEffect, RegExp][] = [
  ['verlengen', /\bverlengd\b/i],
  ['uitstellen', /\buitgesteld\b/i],
  ['intrekken', /\bingetrokken\b/i],
  ['wijzigen', /\bgewijzigd\b(?! vastgesteld)/i],
  ['vaststellen', /\bvastgesteld\b/i],
]
const NOT_YET =
  /\b(?:zal|zullen|wordt|worden|moet|moeten|kan|kunnen|naar verwachting|tot ?dat|nadat|voordat|indien|als het)\b/i
const WHEN = /\b(?:op|van|d\.d\.|dd\.?|per|vergadering|:)\s*$/i
const PLANS: Partial<Record<DocumentKind, string>> = {
  ivp: 'ivp',
  uvp: 'uvp',
  strategie: 'strategie',
}

function told(
  context: Context,
  source: Span,
  effect: DecisionEffect,
  date: string,
  subject: PlanReference,
): FoundDecision {
  const lasting = effect === 'verlengen' || effect === 'uitstellen'
  const time = untilIn(source.text)
  const found: FoundDecision = {
    id: `besluit-${effect}-${slugOf(subject.title)}`,
    passage: passageOf(context.sections, source),
    effect,
    subject,
    date,
    status: 'genomen',
    body: bodyIn(source.text),
    proposed: null,
    meeting: null,
    kenmerk: kenmerkenIn(source.text)[0]?.kenmerk ?? null,
    proposalKenmerk: null,
    zaak: null,
    until: lasting ? time.until : null,
    untilIncluded: lasting ? time.untilIncluded : null,
    untilEvent: lasting ? time.untilEvent : null,
    expected: null,
    expectedWords: null,
    duration: null,
    suggestedUntil: null,
    inForce: null,
    retroactiveTo: null,
    ask: [],
  }
  return { ...found, ask: openFields(found, found.kenmerk !== null) }
}

/** Decisions told in a sentence with a full date: *op 11 mei 2023 heeft de raad … vastgesteld*. */
export function narratedDecisions(context: Context, lines: Span[]): FoundDecision[] {
  return lines.flatMap((line) => {
    const sentences = sentencesOf(line)
    return sentences.flatMap((sentence, at) => {
      const effect = DONE.find(([, pattern]) => pattern.test(sentence.text))
      const verbAt = effect?.[1].exec(sentence.text)?.index ?? 0
      const proposal = /\b(?:dit|het) (?:raads|college)?voorstel\b/i.test(sentence.text)
      if (!effect || proposal || NOT_YET.test(sentence.text) || /^aldus/i.test(sentence.text))
        return []
      const date = datesIn(sentence.text).find(
        ({ start }) => WHEN.test(sentence.text.slice(0, start)) || start === 0,
      )
      const own = mentionsIn(sentence.text).length > 0
      const earlier = own ? [] : sentences.slice(0, at).flatMap(({ text }) => mentionsIn(text))
      const last = earlier.at(-1)
      const subject = last
        ? withPeriod(last, context.known)
        : subjectOf(sentence.text, verbAt, context.known)
      return date && subject ? [told(context, sentence, effect[0], date.iso, subject)] : []
    })
  })
}

/** A plan that closes with *Aldus vastgesteld … 11 mei 2023* was adopted then. */
export function closingDecisions(context: Context): FoundDecision[] {
  return context.parts.flatMap((part: Part) => {
    const closing = closingOf(part)
    const isPlan = PLANS[part.kind] !== undefined && !part.draft
    const main = context.known.main
    if (!isPlan || !closing?.date || !main) return []
    const source = sentencesOf(closing.line).find(({ text }) => firstDate(text)) ?? closing.line
    const own = told(context, source, 'vaststellen', closing.date, main)
    const carried = context.kenmerken.filter(({ of, type }) => of === part.kind && type !== 'zaak')
    const published = carried.find(({ type }) => type === 'regeling') ?? carried[0]
    const kenmerk = own.kenmerk ?? published?.kenmerk ?? null
    const found = { ...own, ...startOf('', part), kenmerk }
    return [{ ...found, ask: openFields(found, kenmerk !== null) }]
  })
}
