import type { TenantScope } from '~/domain/tenancy/scope'
import { publicPath } from '~/http/paths'
import { longDate, periodText } from '~/ui/dates'
import { shortStrategy } from '../$tenant.beeld/names'
import { asksOf } from './asks'
import { changesSince } from './changes'
import { closedTo } from './closed.server'
import { daysAhead } from './dates'
import { goalsOf } from './goals'
import { readPublicity, type Publicity } from './publicity.server'
import { subjectsOf } from './subjects'

/** Where the page rests on, each with its exact place. */
function sourcesOf({ plan, before, next, strategies, uvp, decisions }: Publicity) {
  const address = (one: { owner: string; id: string; version: number }) =>
    publicPath(one.owner, one.id, one.version)
  const adopted = decisions.find(
    ({ planId, effect, status, body }) =>
      planId === plan?.id && effect === 'vaststellen' && status === 'genomen' && body === 'raad',
  )
  const whole = [plan, before, uvp].flatMap((one) =>
    one ? [{ href: address(one), label: one.title, note: periodText(one.period) }] : [],
  )
  const amended = adopted?.amendments.length
    ? `, met ${adopted.amendments.length === 1 ? 'één amendement' : `${adopted.amendments.length} amendementen`}`
    : ''
  const coming = next
    ? [
        {
          href: publicPath(next.owner, next.planId, next.version),
          label: next.title,
          note: periodText(next.period),
        },
      ]
    : []
  return [
    ...whole,
    ...coming,
    ...(plan && adopted
      ? [
          {
            href: adopted.documentUrl ?? `${address(plan)}#besluiten`,
            label: 'Besluit van de raad',
            note: `${adopted.date ? longDate(adopted.date) : 'de datum is niet bekend'}${amended}`,
          },
        ]
      : []),
    ...strategies.map((one) => ({
      href: address(one),
      label: one.title,
      note: shortStrategy(one),
    })),
  ]
}

/** When and by whom the plan was adopted, as far as it is known. */
function adoption({ plan, decisions }: Publicity): string | null {
  const adopted = decisions.find(
    ({ planId, effect, status }) =>
      planId === plan?.id && effect === 'vaststellen' && status === 'genomen',
  )
  if (!adopted || adopted.body !== 'raad') return null
  return adopted.date
    ? `vastgesteld door de raad op ${longDate(adopted.date)}`
    : 'vastgesteld door de raad'
}

const fictitious = ({ plan, strategies }: Publicity) =>
  [plan, ...strategies].some((one) => one?.fictitious)

/** The page for the raad. Every role reads the same; officials are told what is not on it. */
export function readCouncilPage(scope: TenantScope) {
  const facts = readPublicity(scope)
  const { plan, before, offered, uvp, decisions } = facts
  const amendments = decisions
    .filter(
      ({ planId, status, effect }) =>
        planId === plan?.id && status === 'genomen' && effect === 'vaststellen',
    )
    .flatMap((one) => one.amendments.map(({ number, title }) => ({ number, title })))
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    today: scope.today,
    fictitious: fictitious(facts),
    plan: plan && {
      id: plan.id,
      version: plan.version,
      title: plan.title,
      period: plan.period,
      adopted: adoption(facts),
    },
    asks: asksOf(facts),
    ahead: plan ? daysAhead(facts, plan, scope.today) : [],
    goals: plan ? goalsOf(plan, uvp) : [],
    subjects: plan ? subjectsOf(facts, plan) : null,
    before: before && { period: before.period },
    changes: plan && before ? changesSince(before, plan, offered) : [],
    amendments,
    sources: sourcesOf(facts),
    closed: closedTo(scope, facts),
  }
}

export type CouncilPage = ReturnType<typeof readCouncilPage>
