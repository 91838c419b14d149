import type { LintFinding, LintItem, LintRuleId, LintWeight } from '~/domain/plans/lint/finding'
import { itemKey } from '~/domain/plans/lint/finding'
import { lintSentence, lintSourceText, lintTitles } from '../nl/lint'

/** A point as a page shows it; `nr` is its place in the list and the mark at the text. */
export interface LintPoint {
  nr: number
  rule: LintRuleId
  key: string
  item: LintItem
  weight: LintWeight
  title: string
  text: string
  source: string
}

/** Points in the order given, numbered from `first`. */
export const pointsOf = (findings: readonly LintFinding[], first = 1): LintPoint[] =>
  findings.map((finding, at) => ({
    nr: first + at,
    rule: finding.rule,
    key: finding.key,
    item: finding.item,
    weight: finding.weight,
    title: lintTitles[finding.rule],
    text: lintSentence(finding),
    source: lintSourceText(finding.source),
  }))

/** The points of one part, for the marks at its text: `pointsAt(points, 'doel.jeugd-hulp')`. */
export const pointsAt = (points: readonly LintPoint[], key: string): LintPoint[] =>
  points.filter(({ item }) => itemKey(item) === key)
