import type { CouncilDecision } from 'db/queries/council.server'
import type { DecisionEffect } from '~/domain/decisions/decision'
import { publicPath } from '~/http/paths'
import { longDate } from '~/ui/dates'
import { reachWords } from '~/ui/plans/decisionWords'
import type { Publicity } from './publicity.server'
import { asks, canDo } from './text'

/** Something that lies before the raad. */
export interface Ask {
  id: string
  /** Day of the proposal; null where it is not known. */
  on: string | null
  text: string
  can: readonly string[]
  href: string
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Public plans that the college offered and about which nobody decided yet. */
function offered({ versions, decisions }: Publicity): Ask[] {
  return versions
    .filter(({ status, planId, version }) => {
      const decided = decisions.some(
        (one) =>
          one.planId === planId &&
          one.status === 'genomen' &&
          (one.effect === 'vaststellen' ||
            one.effect === 'verwerpen' ||
            one.effect === 'aanhouden') &&
          (one.version === null || one.version >= version),
      )
      const later = versions.some((one) => one.planId === planId && one.version > version)
      return status === 'ter_vaststelling' && !decided && !later
    })
    .map((head) => {
      const offer = decisions.find(
        ({ planId, effect, status }) =>
          planId === head.planId && effect === 'aanbieden' && status === 'genomen',
      )
      const on = offer?.date ?? null
      return {
        id: `plan-${head.planId}`,
        on,
        text: [
          on ? `Op ${longDate(on)} bood het college dit aan.` : null,
          asks.vaststellen?.(`‘${head.title}’`),
        ]
          .filter(Boolean)
          .join(' '),
        can: canDo.vaststellen ?? [],
        href: publicPath(head.owner, head.planId, head.version),
      }
    })
}

const open: readonly DecisionEffect[] = [
  'verlengen',
  'uitstellen',
  'wijzigen',
  'intrekken',
  'ter_kennisname',
]

/** Proposals of the college about a public plan, on which the raad has not decided. */
function proposed({ versions, decisions }: Publicity): Ask[] {
  const decidedSince = (one: CouncilDecision) =>
    decisions.some(
      ({ planId, effect, status, date }) =>
        planId === one.planId &&
        effect === one.effect &&
        status === 'genomen' &&
        (date ?? '9999') >= (one.proposed ?? ''),
    )
  return decisions
    .filter(
      (one) => one.status === 'voorgesteld' && open.includes(one.effect) && !decidedSince(one),
    )
    .flatMap((one): Ask[] => {
      const head = versions.find(({ planId }) => planId === one.planId)
      if (!head) return []
      const until = reachWords(one)
      return [
        {
          id: `besluit-${one.planId}-${one.effect}-${one.proposed ?? ''}`,
          on: one.proposed,
          text: [
            one.proposed ? `Op ${longDate(one.proposed)} deed het college een voorstel.` : null,
            asks[one.effect]?.(`‘${head.title}’`),
            until ? `${capital(until)}.` : null,
          ]
            .filter(Boolean)
            .join(' '),
          can: canDo[one.effect] ?? [],
          href: publicPath(head.owner, head.planId, head.version),
        },
      ]
    })
}

/** What lies before the raad now, oldest proposal first. */
export const asksOf = (facts: Publicity): Ask[] =>
  [...offered(facts), ...proposed(facts)].sort((a, b) =>
    (a.on ?? '9999').localeCompare(b.on ?? '9999'),
  )
