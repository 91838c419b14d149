import { prose, section, table, writable, numbered } from './blocks'
import { annexes, cohesionArguments, communication, money } from './council-sections'
import { twoDates } from './dates-of-time'
import { fact, known } from './facts'
import { groundsOf, powerOfTheCollege } from './grounds'
import type { Part, Section } from './paper'
import { capital, counted, enumerated, thePlan } from './plan-words'
import type { Sources } from './sources'

/** What was decided about the plans before and above, and whether this one was postponed. */
function earlierSection({ plan, decisions, earlier, words }: Sources): Section {
  const postponed = decisions.filter(({ effect }) => effect === 'uitstellen')
  const rows = [...earlier, { title: plan.title, decisions: postponed }].flatMap((about) =>
    about.decisions
      .filter(({ status }) => status === 'genomen')
      .map((one) => [
        `${words.body[one.body]}, ${words.decided(one)}`,
        about.title,
        words.effect(one),
        one.kenmerk ?? '–',
      ]),
  )
  return section('Samenhang met eerdere besluiten', [
    ...(rows.length === 0 ? prose('Er zijn geen eerdere besluiten vastgelegd.') : []),
    ...table('Eerdere besluiten', ['Wie en wanneer', 'Over', 'Besluit', 'Kenmerk'], rows),
  ])
}

function adviceOn({ plan, decides, municipality }: Sources): string[] {
  const text = `${capital(thePlan(plan))} (versie ${plan.version})`
  if (decides !== 'raad')
    return [
      `${text} vast te stellen.`,
      'De raad over dit besluit te informeren met een raadsinformatiebrief.',
    ]
  return [
    `In te stemmen met ${thePlan(plan)} (versie ${plan.version}) en met het raadsvoorstel.`,
    `Het plan ter vaststelling aan te bieden aan de raad van ${municipality.name}.`,
  ]
}

function reason(sources: Sources): string {
  const { plan, above, words } = sources
  if (plan.kind === 'uvp')
    return `${capital(thePlan(plan))} voert ${above ? thePlan(above) : 'het integraal veiligheidsplan'} uit. Het bevat ${counted(plan.measures.length, 'maatregel', 'maatregelen')} voor ${words.period(plan.period)}.`
  return `De raad stelt het integraal veiligheidsplan vast. Het college bereidt dat besluit voor. ${capital(thePlan(plan))} geldt voor ${words.period(plan.period)} en heeft ${counted(plan.priorities.length, 'prioriteit', 'prioriteiten')}.`
}

/** Advice to the college: to adopt a uitvoeringsplan, or to offer an IVP to the raad. */
export function collegevoorstel(sources: Sources): [Part] {
  const { plan, decides } = sources
  const subject =
    decides === 'raad' ? `${plan.title} aanbieden aan de raad` : `Vaststelling ${plan.title}`
  const grounds = enumerated(
    decides === 'raad'
      ? [powerOfTheCollege, ...groundsOf(plan.kind, 'raad')]
      : groundsOf(plan.kind, decides),
  )
  return [
    {
      title: 'Collegevoorstel',
      subtitle: subject,
      facts: [
        fact(sources, 'van'),
        fact(sources, 'datum'),
        fact(sources, 'kenmerk'),
        fact(sources, 'portefeuillehouder'),
        known('Onderwerp', subject),
      ],
      sections: [
        section('Advies', numbered(adviceOn(sources))),
        writable(sources, 'inleiding', 'Aanleiding', prose(reason(sources))),
        money(sources, 'Gevolgen voor de begroting'),
        writable(
          sources,
          'overwegingen',
          'Overwegingen',
          numbered(
            plan.kind === 'uvp'
              ? ['Het uitvoeringsplan noemt bij elke maatregel wie haar uitvoert en wanneer.']
              : cohesionArguments(sources),
          ),
          'waarom het college dit zou besluiten',
        ),
        writable(
          sources,
          'kanttekeningen',
          'Kanttekeningen en standpunt van consulenten',
          plan.kind === 'uvp' ? [] : twoDates(sources),
          'kanttekeningen en het standpunt van wie is gevraagd',
        ),
        earlierSection(sources),
        communication(sources),
        section('Bevoegdheid', prose(`Dit besluit rust op ${grounds}.`)),
        annexes(sources, [
          `${plan.title}, versie ${plan.version}`,
          ...(decides === 'raad'
            ? ['Raadsvoorstel met raadsbesluit', 'Samenhang met regionale prioriteiten']
            : ['Raadsinformatiebrief']),
        ]),
      ],
    },
  ]
}
