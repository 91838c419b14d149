import { list, prose } from './blocks'
import { twoDates } from './dates-of-time'
import { differencesOf } from './differences'
import { open } from './open-places'
import type { Block } from './paper'
import { capital, counted, enumerated, ofLevel, thePlan } from './plan-words'
import type { Sources } from './sources'

const namesOf = (items: readonly { title: string }[]) => enumerated(items.map(({ title }) => title))

/** What the plan chooses, in two sentences. */
export function summary({ plan, words }: Sources): Block[] {
  const sharp = ofLevel(plan, 'speerpunt')
  if (plan.kind === 'uvp')
    return prose(
      `Het college stelt voor ${thePlan(plan)} vast te stellen. Het plan geldt voor ${words.period(plan.period)} en bevat ${counted(plan.measures.length, 'maatregel', 'maatregelen')}.`,
    )
  const chosen =
    plan.priorities.length === 0
      ? `Het plan noemt ${open('prioriteiten van het plan')}.`
      : `Het plan heeft ${counted(plan.priorities.length, 'prioriteit', 'prioriteiten')}${sharp.length > 0 ? `, waarvan ${counted(sharp.length, 'speerpunt', 'speerpunten')}: ${namesOf(sharp)}` : ''}.`
  return prose(
    `Het college stelt voor ${thePlan(plan)} vast te stellen. Het plan geldt voor ${words.period(plan.period)}. ${chosen}`,
  )
}

/** Why now, and what became of the priorities of the plan before. */
export function introduction(sources: Sources): Block[] {
  const { plan, before, words } = sources
  const became = (succession: 'nieuw' | 'gewijzigd' | 'gehandhaafd') =>
    plan.priorities.filter(({ predecessors }) =>
      predecessors.some((one) => one.succession === succession),
    )
  const gone = before
    ? before.plan.priorities.filter(({ id }) =>
        plan.dropped.some(
          ({ planId, priorityId }) => planId === before.plan.id && priorityId === id,
        ),
      )
    : []
  const changes = [
    ['Nieuw', became('nieuw')],
    ['Gewijzigd', became('gewijzigd')],
    ['Gebleven', became('gehandhaafd')],
    ['Niet meer in het plan', gone],
  ] as const
  const lines = changes.flatMap(([word, items]) =>
    items.length === 0 ? [] : [`${word}: ${namesOf(items)}`],
  )
  return [
    ...prose(
      before && before.until !== null
        ? `${capital(thePlan(before.plan))} geldt tot en met ${words.date(before.until)}. Daarom ligt nu een nieuw plan voor.`
        : 'De raad stelt ten minste eenmaal in de vier jaar de doelen voor veiligheid vast. Daarom ligt nu een plan voor.',
    ),
    ...(lines.length === 0 ? [] : prose('Wat verandert er vergeleken met het plan hiervoor?')),
    ...list(lines),
  ]
}

/** What each priority wants to reach. */
export const goals = ({ plan }: Sources): Block[] =>
  list(
    plan.priorities.map(
      ({ title, goals: of }) =>
        `${title}: ${of.length === 0 ? open(`doelen bij ${title}`) : of.map(({ text }) => text).join(' ')}`,
    ),
  )

/** How each priority goes about it, as far as the plan says. */
export const approaches = ({ plan }: Sources): Block[] =>
  list(
    plan.priorities.flatMap(({ title, approach }) =>
      approach === '' ? [] : [`${title}: ${approach}`],
    ),
  )

/** The two dates, what is still unexplained, and what the raad can do otherwise. */
export function risks(sources: Sources): Block[] {
  const unexplained = sources.annex
    ? differencesOf(sources.annex).filter(({ asks, explanation }) => asks && !explanation)
    : []
  return [
    ...(sources.plan.kind === 'ivp' ? twoDates(sources) : []),
    ...(unexplained.length === 0
      ? []
      : [
          ...prose('Bij deze verschillen met de regio staat nog geen toelichting:'),
          ...list(unexplained.map(({ title }) => title)),
        ]),
    ...prose(
      'Alternatief: de raad kan het plan bij amendement aanpassen. De aangepaste tekst is dan het plan.',
    ),
  ]
}
