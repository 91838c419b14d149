import type { Decision } from '../decisions/decision'
import { list, prose, section, writable } from './blocks'
import { annexes, stepsAhead } from './council-sections'
import { fact, known } from './facts'
import type { Block, Part } from './paper'
import { capital, counted, thePlan } from './plan-words'
import { cohesionWords } from './samenhang'
import type { Sources } from './sources'

const adoption = ({ decisions }: Sources): Decision | undefined =>
  decisions.findLast(({ effect, status }) => effect === 'vaststellen' && status === 'genomen')

/** What there is to tell: that the plan was adopted, or how far it is. */
function message(sources: Sources): string {
  const { plan, words, above } = sources
  const taken = adoption(sources)
  const what = capital(thePlan(plan))
  const who = taken ? words.body[taken.body].toLowerCase() : ''
  const day = taken?.date ? ` op ${words.date(taken.date)}` : ''
  if (taken && plan.kind === 'uvp')
    return `${what} is${day} vastgesteld door het ${who}. Het plan voert ${above ? thePlan(above) : 'het integraal veiligheidsplan'} uit met ${counted(plan.measures.length, 'maatregel', 'maatregelen')}.`
  if (taken) return `De ${who} heeft${day} ${thePlan(plan)} vastgesteld.`
  return `Het college werkt aan ${thePlan(plan)} voor ${words.period(plan.period)}. Het plan is nog niet vastgesteld (${words.status[plan.status].toLowerCase()}).`
}

const content = ({ plan, words }: Sources): Block[] =>
  plan.kind === 'uvp'
    ? list(plan.measures.map(({ title, owner }) => (owner ? `${title} (${owner})` : title)))
    : list(plan.priorities.map(({ title, level }) => `${title} (${words.level[level]})`))

/** A letter of the college to the raad, for information: it asks for no decision. */
export function raadsinformatiebrief(sources: Sources): [Part] {
  const { plan } = sources
  const ahead = stepsAhead(sources, 'Stappen die nog komen')
  return [
    {
      title: 'Raadsinformatiebrief',
      subtitle: plan.title,
      facts: [
        known('Van', 'Het college van burgemeester en wethouders'),
        known('Aan', 'De raad'),
        fact(sources, 'datum'),
        fact(sources, 'kenmerk'),
        fact(sources, 'portefeuillehouder'),
        known('Onderwerp', plan.title),
      ],
      sections: [
        section(
          'Wat vragen wij van u?',
          prose('Wij vragen u deze brief ter kennisname aan te nemen. Wij vragen geen besluit.'),
        ),
        writable(sources, 'kern', 'Kern van het bericht', prose(message(sources))),
        writable(sources, 'toelichting', 'Toelichting', [
          ...prose(plan.kind === 'uvp' ? 'Dit zijn de maatregelen:' : 'Dit zijn de prioriteiten:'),
          ...content(sources),
        ]),
        ...(plan.kind === 'uvp'
          ? []
          : [section('Samenhang met de regio', cohesionWords(sources).flatMap(prose))]),
        writable(sources, 'vervolg', 'Vervolg', ahead, 'wat de raad nog kan verwachten'),
        annexes(sources, [`${plan.title}, versie ${plan.version}`]),
      ],
    },
  ]
}
