import type { ThemeId } from '../strategies/kernbeleid'
import type { TenantSlug } from '../tenancy/tenant'
import type { Level } from '../plans/vocabulary'
import type { Finding } from './finding'
import { byText } from './order'

/** One local priority that no current strategy answers. */
export type CandidateItem = {
  municipality: TenantSlug
  itemId: string
  title: string
  level: Level
  finding: string
}

/** *Kandidaat regio-prioriteit*: a theme that two or more municipalities carry on their own. */
export type Candidate = {
  theme: ThemeId
  municipalities: TenantSlug[]
  items: CandidateItem[]
}

/** What is read of an alignment: findings from the database serve as well as new ones. */
export type FoundIn = {
  municipality: TenantSlug
  findings: readonly Pick<Finding, 'identity' | 'local' | 'why'>[]
}

type Alone = Extract<Finding['why'], { rule: 'alleen_lokaal' }>

const alone = (finding: FoundIn['findings'][number]): { why: Alone; itemId: string } | null =>
  finding.why.rule === 'alleen_lokaal' && finding.local?.itemId
    ? { why: finding.why, itemId: finding.local.itemId }
    : null

/**
 * Themes that at least two municipalities chose without a regional counterpart, in the order of the
 * number of municipalities and then of the theme id. A matter for the agenda of the driehoek.
 */
export function candidates(alignments: readonly FoundIn[]): Candidate[] {
  const byTheme = new Map<ThemeId, CandidateItem[]>()
  for (const { municipality, findings } of alignments) {
    for (const finding of findings) {
      const found = alone(finding)
      if (!found) continue
      const { level, themes } = found.why.facts
      const title = found.why.local?.title ?? found.itemId
      const item = {
        municipality,
        itemId: found.itemId,
        title,
        level,
        finding: finding.identity,
      }
      for (const theme of new Set(themes)) {
        const list = byTheme.get(theme)
        if (list) list.push(item)
        else byTheme.set(theme, [item])
      }
    }
  }
  return [...byTheme]
    .map(([theme, items]): Candidate => {
      items.sort((a, b) => byText(a.finding, b.finding))
      const municipalities = [...new Set(items.map((item) => item.municipality))].sort(byText)
      return { theme, municipalities, items }
    })
    .filter((candidate) => candidate.municipalities.length >= 2)
    .sort((a, b) => b.municipalities.length - a.municipalities.length || byText(a.theme, b.theme))
}
