import { fields } from '../strategies/kernbeleid'
import { list, prose, section, writable } from './blocks'
import { fact, known } from './facts'
import { goalsOfTheRaad, powerOfTheCollege, powerOfTheRaad } from './grounds'
import { twoDates } from './dates-of-time'
import type { Part, Section } from './paper'
import { thePlan } from './plan-words'
import type { Sources } from './sources'
import { below, planningChapter, processChapter } from './startnotitie-route'

const why = (sources: Sources): Section[] => [
  section('1. Waarom een nieuw plan?', []),
  below(writable(sources, 'aanleiding', '1.1 Aanleiding', twoDates(sources))),
  section(
    '1.2 Wettelijke grondslag',
    prose(
      `De raad stelt ten minste eenmaal in de vier jaar de doelen vast (${goalsOfTheRaad}). De raad stelt het plan vast op grond van ${powerOfTheRaad}. Het college bereidt het voor en voert het uit (${powerOfTheCollege}).`,
    ),
    2,
  ),
  below(
    writable(
      sources,
      'resultaat',
      '1.3 Resultaat',
      prose(
        `Het resultaat is ${thePlan(sources.plan)} voor ${sources.words.period(sources.plan.period)}, en een uitvoeringsplan met maatregelen.`,
      ),
    ),
  ),
  below(
    writable(
      sources,
      'methode',
      '1.4 Methode',
      prose(
        'Wij volgen de stappen van het Kernbeleid Veiligheid van de VNG: van startnotitie en analyse naar prioriteiten, plan en uitvoeringsplan.',
      ),
    ),
  ),
]

function bounds(sources: Sources): Section[] {
  const frameworks = (sources.route?.frameworks ?? []).map(({ title, note }) =>
    note === '' ? title : `${title}: ${note}`,
  )
  return [
    section('2. Afbakening en uitgangspunten', []),
    section(
      '2.1 Veiligheidsvelden',
      list(
        fields.map(({ name, themes }) => `${name}: ${themes.map((one) => one.name).join(', ')}`),
      ),
      2,
    ),
    below(
      writable(
        sources,
        'kaders',
        '2.2 Beleidskaders',
        list(frameworks),
        'beleidskaders voor dit plan',
      ),
    ),
    below(
      writable(
        sources,
        'uitgangspunten',
        '2.3 Uitgangspunten',
        list([
          'Aansluiting met de regio: wij leggen het plan naast de prioriteiten van de driehoek De Copen en de regionale veiligheidsstrategie.',
          'Afstemming met partners: politie, Openbaar Ministerie en andere partners denken mee.',
          'Inwoners en ondernemers: zij worden gevraagd en horen wat met hun inbreng is gedaan.',
          'Vooruitkijken: wij kijken naar de situatie van nu en naar wat op ons afkomt.',
        ]),
      ),
    ),
  ]
}

/** The note with which a traject starts: the college adopts it, the raad gets it for information. */
export const startnotitie = (sources: Sources): [Part] => [
  {
    title: 'Startnotitie',
    subtitle: sources.plan.title,
    facts: [
      fact(sources, 'opsteller'),
      fact(sources, 'datum'),
      fact(sources, 'kenmerk'),
      fact(sources, 'portefeuillehouder'),
      known('Besluit', 'Het college stelt vast; de raad krijgt de notitie ter informatie'),
    ],
    sections: [
      ...why(sources),
      ...bounds(sources),
      ...processChapter(sources),
      ...planningChapter(sources),
    ],
  },
]
