import { goalsOfTheRaad, groundsOf } from './grounds'
import { list, numbered, prose, section, writable } from './blocks'
import {
  afterAdoption,
  annexes,
  cohesionArguments,
  communication,
  money,
  participation,
  proposalFacts,
  request,
} from './council-sections'
import { twoDates } from './dates-of-time'
import { differencesOf } from './differences'
import type { Block, Part } from './paper'
import { capital, counted, enumerated, ofLevel, thePlan } from './plan-words'
import { raadsbesluit } from './raadsbesluit'
import type { Sources } from './sources'
import { open } from './open-places'

const namesOf = (items: readonly { title: string }[]) => enumerated(items.map(({ title }) => title))

/** What the plan chooses, in two sentences. */
function summary({ plan, words }: Sources): Block[] {
  const sharp = ofLevel(plan, 'speerpunt')
  const chosen =
    plan.priorities.length === 0
      ? `Het plan noemt ${open('prioriteiten van het plan')}.`
      : `Het plan heeft ${counted(plan.priorities.length, 'prioriteit', 'prioriteiten')}${sharp.length > 0 ? `, waarvan ${counted(sharp.length, 'speerpunt', 'speerpunten')}: ${namesOf(sharp)}` : ''}.`
  return prose(
    `Het college stelt voor ${thePlan(plan)} vast te stellen. Het plan geldt voor ${words.period(plan.period)}. ${chosen}`,
  )
}

/** Why now, and what became of the priorities of the plan before. */
function introduction(sources: Sources): Block[] {
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

const goals = ({ plan }: Sources): Block[] =>
  list(
    plan.priorities.map(
      ({ title, goals: of }) =>
        `${title}: ${of.length === 0 ? open(`doelen bij ${title}`) : of.map(({ text }) => text).join(' ')}`,
    ),
  )

const approaches = ({ plan }: Sources): Block[] =>
  list(
    plan.priorities.flatMap(({ title, approach }) =>
      approach === '' ? [] : [`${title}: ${approach}`],
    ),
  )

function risks(sources: Sources): Block[] {
  const unexplained = sources.annex
    ? differencesOf(sources.annex).filter(({ asks, explanation }) => asks && !explanation)
    : []
  return [
    ...twoDates(sources),
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

/** Proposal to adopt an IVP, or a uitvoeringsplan where the raad decides on it, followed by the decision that the raad signs. */
export function raadsvoorstel(sources: Sources): [Part, Part] {
  const { plan } = sources
  const subject = `Vaststelling ${plan.title}`
  const goal = `Daarmee de doelen vast te stellen die de gemeente op het terrein van de veiligheid nastreeft, als bedoeld in ${goalsOfTheRaad}.`
  const points = [
    `${capital(thePlan(plan))} (versie ${plan.version}) vast te stellen.`,
    ...(plan.kind === 'ivp' ? [goal] : []),
  ]
  const proposal: Part = {
    title: 'Raadsvoorstel',
    subtitle: subject,
    facts: proposalFacts(sources, subject),
    sections: [
      writable(sources, 'samenvatting', 'Samenvatting', summary(sources)),
      request(points),
      writable(sources, 'inleiding', 'Inleiding', introduction(sources)),
      participation(sources),
      writable(
        sources,
        'bereiken',
        'Wat willen we bereiken?',
        goals(sources),
        'doelen van het plan',
      ),
      writable(
        sources,
        'doen',
        'Wat gaan we daarvoor doen?',
        approaches(sources),
        'aanpak op hoofdlijnen',
      ),
      writable(
        sources,
        'argumenten',
        'Argumenten',
        numbered([
          plan.kind === 'ivp'
            ? `De raad bepaalt zelf de doelen voor veiligheid. Met dit besluit voldoet de raad aan ${goalsOfTheRaad}.`
            : 'De raad besluit in deze gemeente zelf over het uitvoeringsplan.',
          ...cohesionArguments(sources),
        ]),
      ),
      writable(
        sources,
        'kanttekeningen',
        'Kanttekeningen, risico’s en alternatieven',
        risks(sources),
      ),
      money(sources, 'Financiële gevolgen'),
      communication(sources),
      afterAdoption(sources),
      section(
        'Bevoegdheid raad',
        prose(
          `De raad stelt ${plan.kind === 'ivp' ? 'de doelen en het plan' : 'het uitvoeringsplan'} vast op grond van ${groundsOf(plan.kind, 'raad').join(' en ')}.`,
        ),
      ),
      annexes(sources, [
        'Raadsbesluit',
        `${plan.title}, versie ${plan.version}`,
        'Samenhang met regionale prioriteiten',
      ]),
    ],
  }
  return [
    proposal,
    raadsbesluit(sources, { subject, grounds: groundsOf(plan.kind, 'raad'), points }),
  ]
}
