import { putPaperText, textsOfPaper } from 'db/queries/paper-texts.server'
import { findPlanVersion } from 'db/queries/plans.server'
import type { PaperKind } from '~/domain/papers/vocabulary'
import type { PlanId } from '~/domain/plans/plan'
import type { RichText } from '~/domain/texts/rich-text'
import { command } from './command.server'
import { found, Refused } from './refusals'

interface PaperInput {
  planId: PlanId
  paper: PaperKind
  /** `revision` is the one that was read; 0 for a section without own words. */
  parts: { section: string; body: RichText; revision: number }[]
}

/**
 * Writes own words in a paper, all parts or none. Refuses when somebody else wrote one of them since it
 * was read. An empty text gives way to what the portal proposes.
 */
export const writePaper = command(
  'plan:write',
  ({ scope, tx, now }, { planId, paper, parts }: PaperInput) => {
    found(findPlanVersion(scope, planId))
    const known = new Map(
      textsOfPaper(scope, planId, paper).map(({ section, revision }) => [section, revision]),
    )
    for (const { section, body, revision } of parts) {
      if ((known.get(section) ?? 0) !== revision)
        throw new Refused(
          'intussen_geschreven',
          'Iemand anders schreef intussen aan deze tekst. Bij het veld staat wat er nu is bewaard. Voeg samen wat u wilt houden en bewaar opnieuw.',
        )
      putPaperText(scope, tx, { planId, paper, section, body, revision: revision + 1 }, now)
    }
    return {
      result: parts.length,
      events: [
        { action: 'paper.written', planId, paper, sections: parts.map(({ section }) => section) },
      ],
    }
  },
)
