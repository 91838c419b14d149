import { facts, list, prose, section, table } from './blocks'
import { summaryOf } from './differences'
import { known } from './facts'
import type { Part, Section } from './paper'
import { capital, count, counted } from './plan-words'
import type { Annex, AnnexRow, Difference, PaperWords, Sources } from './sources'

const noAnnex =
  'Er is nog geen vastgestelde strategie van de driehoek of de regio met de gemeente gedeeld. Daarom is er niets om het plan naast te leggen.'

/** What the annex says before its tables: counts, and that a difference may be. */
export function cohesionWords({ annex }: Pick<Sources, 'annex'>): string[] {
  if (!annex || annex.strategies.length === 0) return [noAnnex]
  const of = summaryOf(annex)
  const open =
    of.unexplained === 0 ? '' : ` Bij ${count(of.unexplained)} staat nog geen toelichting.`
  return [
    `De driehoek en de regio hebben samen ${counted(of.priorities, 'prioriteit', 'prioriteiten')}. Beoordeeld: ${of.assessed} van ${of.priorities}. Bij ${count(of.covered)} staat in dit plan een tegenhanger.`,
    of.explained + of.unexplained === 0
      ? 'Er zijn geen verschillen die om een toelichting vragen.'
      : `Bij ${counted(of.explained, 'verschil', 'verschillen')} staat een toelichting.${open}`,
    'De raad stelt de eigen doelen vast (artikel 38b, eerste lid, van de Politiewet 2012). Een verschil met de regio mag. Het vraagt alleen om een reden.',
  ]
}

/** What the municipality says about a difference. */
export function explanationWords({ explanation, asks }: Difference, words: PaperWords): string {
  if (!explanation) return asks ? 'nog zonder toelichting' : 'ter informatie'
  const { position, reason, motivation, body, decidedOn, kenmerk } = explanation
  const when = decidedOn === null ? null : words.date(decidedOn)
  const decided = [body, when, kenmerk].filter((part) => part !== null && part !== '').join(', ')
  return `${words.position[position]} (${reason}): ${motivation}${decided === '' ? '' : ` Besloten: ${decided}.`}`
}

const differenceLine = (difference: Difference, words: PaperWords): string =>
  `${difference.title} – ${explanationWords(difference, words)}`

function matrixRow(row: AnnexRow, words: PaperWords): string[] {
  const { number, title, level, state, relation, derived, depth, localLevel, local } = row
  const own = local.length === 0 ? 'geen' : local.join('; ')
  const levels = `${words.level[level]} / ${localLevel === null ? 'geen' : words.level[localLevel]}`
  const said = relation === null ? '–' : words.relation[relation]
  return [
    `${number}. ${title}`,
    derived ? `${words.state[state]} (afgeleid)` : words.state[state],
    said,
    own,
    levels,
    state === 'niet_beoordeeld' ? '–' : `${depth} van 6: ${words.depth[depth].toLowerCase()}`,
  ]
}

const columns = [
  'Prioriteit van de regio',
  'Stand',
  'Verband',
  'In dit plan',
  'Niveau regio / lokaal',
  'Diepte',
]

function strategySections(strategy: Annex['strategies'][number], words: PaperWords): Section[] {
  const { layer, title, period, version, fictitious, rows } = strategy
  const all = [...strategy.differences, ...rows.flatMap((row) => row.differences)]
  const name = words.layer[layer]
  return [
    section(`Prioriteiten van ${layer === 'rvs' ? 'de RVS' : name}`, [
      ...facts(
        ['Strategie', `${title}, versie ${version}${fictitious ? ' (voorbeeld – fictief)' : ''}`],
        ['Looptijd', words.period(period)],
      ),
      ...table(
        `Matrix: ${title} naast dit plan`,
        columns,
        rows.map((row) => matrixRow(row, words)),
      ),
    ]),
    section(
      `Verschillen met ${layer === 'rvs' ? 'de RVS' : name}`,
      all.length === 0
        ? prose('Er zijn geen verschillen.')
        : list(all.map((difference) => differenceLine(difference, words))),
      2,
    ),
  ]
}

function localSection({ onlyLocal }: Annex, words: PaperWords): Section {
  const rows = onlyLocal.map(({ number, title, level }) => [
    `${number}. ${title}`,
    words.level[level],
  ])
  return section('Lokaal en niet regionaal', [
    ...prose(
      rows.length === 0
        ? 'Bij elke prioriteit van dit plan staat een tegenhanger in de regio.'
        : 'Bij deze prioriteiten van dit plan staat in de regio geen tegenhanger. Dat is een eigen keuze van de raad.',
    ),
    ...table('Prioriteiten die alleen lokaal zijn', ['Prioriteit', 'Niveau'], rows),
  ])
}

/** Each regional priority beside the plan, with its differences: what an annex or a chapter shows. */
export function cohesionSections({ annex, words }: Sources): Section[] {
  if (!annex || annex.strategies.length === 0) return []
  return [
    ...annex.strategies.flatMap((strategy) => strategySections(strategy, words)),
    localSection(annex, words),
  ]
}

/** The annex to a raadsvoorstel: how this plan and the regional priorities hang together. */
export const samenhang = (sources: Sources): [Part] => {
  const { plan, words } = sources
  return [
    {
      title: 'Samenhang met regionale prioriteiten',
      subtitle: plan.title,
      facts: [
        known('Hoort bij', `${plan.title}, versie ${plan.version}`),
        known('Looptijd', words.period(plan.period)),
        known('Stand op', capital(words.date(sources.today))),
      ],
      sections: [
        section('In het kort', cohesionWords(sources).flatMap(prose)),
        ...cohesionSections(sources),
        section('Hoe u de matrix leest', [
          ...list([
            'Stand: wat het plan zegt over de prioriteit van de regio.',
            'Verband: hoe de lokale tekst en die van de regio zich tot elkaar verhouden.',
            'Afgeleid: niemand gaf dit antwoord; het volgt via De Copen.',
            'Diepte: hoe ver het plan is, van 0 (niet genoemd) tot 6 (gerapporteerd). Dit is geen score.',
          ]),
        ]),
      ],
    },
  ]
}
