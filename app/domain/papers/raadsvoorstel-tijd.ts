import { numbered, prose, section, writable } from './blocks'
import {
  annexes,
  communication,
  money,
  participation,
  proposalFacts,
  request,
  stepsAhead,
} from './council-sections'
import { decisionTo, expected, expectedWords, twoDates } from './dates-of-time'
import { goalsOfTheRaad, groundsOfTime, powerOfTheRaad } from './grounds'
import { open } from './open-places'
import type { Block, Part } from './paper'
import { capital, thePlan } from './plan-words'
import { raadsbesluit } from './raadsbesluit'
import type { Sources } from './sources'
import type { Occasion } from './vocabulary'

type Time = Exclude<Occasion, 'vaststelling'>

/** An extension alone is about the plan itself: then that is the plan that ends, as `before` is else. */
const aboutTime = (sources: Sources, occasion: Time): Sources => {
  const { plan, decisions, until } = sources
  return occasion === 'verlenging'
    ? { ...sources, before: { plan, decisions, until }, decisions: [] }
    : sources
}

/** Until when: a day, or until the successor is adopted. */
function untilWords(sources: Sources, occasion: Time): string {
  const { words, plan, before } = sources
  const extension = decisionTo(before?.decisions ?? [], 'verlengen')
  if (extension && extension.untilEvent === null && extension.until !== null)
    return `tot en met ${words.date(extension.until)}`
  const successor = occasion === 'verlenging' ? 'zijn opvolger' : thePlan(plan)
  return `tot de raad ${successor} heeft vastgesteld (verwacht op ${expectedWords(sources)})`
}

const nameOr = (plan: { title: string } | undefined): string =>
  plan ? thePlan(plan) : open('het plan dat nu geldt')

function pointsOf(sources: Sources, occasion: Time): string[] {
  const extended = nameOr(sources.before?.plan)
  const later = `De vaststelling van ${thePlan(sources.plan)} uit te stellen. Het college biedt het plan zo aan dat de raad het uiterlijk op ${expectedWords(sources)} kan vaststellen.`
  const extend = `${capital(extended)} te verlengen ${untilWords(sources, occasion)}.`
  if (occasion === 'uitstel') return [later]
  return occasion === 'verlenging' ? [extend] : [later, extend]
}

const subjects: Record<Time, (sources: Sources) => string> = {
  uitstel: ({ plan }) => `Uitstel ${plan.title}`,
  verlenging: ({ plan }) => `Verlenging ${plan.title}`,
  'uitstel-en-verlenging': ({ plan, before }) =>
    `Uitstel ${plan.title} en verlenging ${before?.plan.title ?? open('het plan dat nu geldt')}`,
}

/** What would be without this decision: a time without a plan that the raad adopted. */
function reasons(sources: Sources, occasion: Time): string[] {
  const until = sources.before?.until ?? null
  const day = until === null ? open('einde van het plan dat nu geldt') : sources.words.date(until)
  const gap = `Zonder besluit is er na ${day} geen plan dat de raad heeft vastgesteld. Met een verlenging geldt er steeds een plan met doelen van de raad (${goalsOfTheRaad}).`
  const region =
    'Er is tijd om het nieuwe plan af te stemmen op de prioriteiten van de driehoek en de regio.'
  return occasion === 'uitstel' ? [region] : occasion === 'verlenging' ? [gap] : [region, gap]
}

function introduction(sources: Sources): Block[] {
  const now = sources.before
  const holds =
    now && now.until !== null
      ? `${capital(thePlan(now.plan))} geldt tot en met ${sources.words.date(now.until)}.`
      : ''
  const why = `De vaststelling van het nieuwe plan vraagt meer tijd. De reden: ${open('waarom het nieuwe plan later komt')}.`
  return [...prose(holds), ...prose(why)]
}

/** Proposal to postpone a new plan, to extend the one that holds, or both at once, with its decision. */
export const raadsvoorstelTijd =
  (occasion: Time) =>
  (given: Sources): [Part, Part] => {
    const sources = aboutTime(given, occasion)
    const subject = subjects[occasion](sources)
    const points = pointsOf(sources, occasion)
    const planning = stepsAhead(sources, 'Stappen die nog komen')
    const proposal: Part = {
      title: 'Raadsvoorstel',
      subtitle: subject,
      facts: [...proposalFacts(sources, subject), expected(sources)],
      sections: [
        writable(
          sources,
          'samenvatting',
          'Samenvatting',
          prose(`Het college vraagt de raad: ${points.join(' ')}`),
        ),
        request(points),
        writable(sources, 'inleiding', 'Inleiding', introduction(sources)),
        participation(sources),
        writable(
          sources,
          'bereiken',
          'Wat willen we bereiken?',
          prose(
            occasion === 'uitstel'
              ? 'De raad krijgt de tijd die nodig is om over het nieuwe plan te besluiten.'
              : 'Er is steeds een plan voor veiligheid dat de raad heeft vastgesteld.',
          ),
        ),
        writable(
          sources,
          'doen',
          'Wat gaan we daarvoor doen?',
          planning,
          'wat er tot de vaststelling gebeurt',
        ),
        writable(sources, 'argumenten', 'Argumenten', numbered(reasons(sources, occasion))),
        writable(
          sources,
          'kanttekeningen',
          'Kanttekeningen, risico’s en alternatieven',
          twoDates(sources),
        ),
        money(
          { ...sources, plan: { ...sources.plan, priorities: [], measures: [] } },
          'Financiële gevolgen',
        ),
        communication(sources),
        writable(
          sources,
          'vervolg',
          'Vervolgproces',
          prose(
            `Het college legt het nieuwe plan aan de raad voor. Verwachte vaststelling: ${expectedWords(sources)}.`,
          ),
        ),
        section(
          'Bevoegdheid raad',
          prose(
            `De raad is bevoegd op grond van ${powerOfTheRaad}. De raad stelde de doelen vast op grond van ${goalsOfTheRaad} en besluit daarom ook over uitstel en verlenging.`,
          ),
        ),
        annexes(sources, [
          'Raadsbesluit',
          ...(occasion === 'verlenging' ? [] : ['Startnotitie met de nieuwe planning']),
        ]),
      ],
    }
    return [proposal, raadsbesluit(sources, { subject, grounds: groundsOfTime, points })]
  }
