import type { PlanVersion, Section as PlanSection } from '../plans/plan'
import type { SectionKind } from '../plans/vocabulary'
import { isEmpty } from '../texts/rich-text'
import { facts, list, prose, section } from './blocks'
import { known } from './facts'
import { goalsOfTheRaad } from './grounds'
import { isDecided, missing, open } from './open-places'
import type { Block, Part, Section } from './paper'
import { count } from './plan-words'
import { prioritySections } from './priorities'
import { cohesionWords } from './samenhang'
import type { Sources } from './sources'

/** The chapters of an IVP in their order; the priorities stand between analysis and organisation. */
const chapters: { title: string; kinds: readonly SectionKind[]; asks: boolean }[] = [
  { title: 'Inleiding', kinds: ['inleiding'], asks: true },
  {
    title: 'Missie, visie en uitgangspunten',
    kinds: ['missie', 'visie', 'uitgangspunten'],
    asks: true,
  },
  { title: 'Terugblik', kinds: ['terugblik'], asks: true },
  { title: 'Veiligheidsanalyse', kinds: ['veiligheidsanalyse'], asks: true },
]
const closing: typeof chapters = [
  { title: 'Organisatie en middelen', kinds: ['organisatie'], asks: true },
  { title: 'Evaluatie', kinds: ['evaluatie'], asks: true },
  { title: 'Overige onderdelen', kinds: ['vrij'], asks: false },
]

/** A part with its text, the sources of an analysis and its conclusion. */
function partSections(plan: PlanVersion, part: PlanSection, level: 1 | 2): Section[] {
  const { title, body, sources, conclusion } = part
  const text: Block[] = isEmpty(body)
    ? prose(missing(plan, title.toLowerCase()))
    : [{ kind: 'rich', text: body }]
  return [
    section(title, [...text, ...facts(['Bronnen', sources.join('; ')])], level),
    ...(conclusion && !isEmpty(conclusion)
      ? [section('Conclusie', [{ kind: 'rich', text: conclusion }], level === 1 ? 2 : 3)]
      : []),
  ]
}

/** One chapter: its only part, or a heading with the parts below it. */
function chapterSections(
  { plan }: Sources,
  { title, kinds, asks }: (typeof chapters)[number],
): Section[] {
  const parts = plan.sections.filter(({ kind }) => kinds.includes(kind))
  const [only, ...others] = parts
  if (!only)
    return asks && !isDecided(plan) ? [section(title, prose(open(title.toLowerCase())))] : []
  if (others.length === 0 && kinds.length === 1) return partSections(plan, { ...only, title }, 1)
  return [section(title, []), ...parts.flatMap((part) => partSections(plan, part, 2))]
}

/** Only decisions that were taken about this text: a plan does not report on its own extension. */
function adoptionSection({ plan, decisions, words }: Sources): Section {
  const taken = decisions.filter(
    ({ effect, status }) => status === 'genomen' && ['vaststellen', 'wijzigen'].includes(effect),
  )
  const lines = taken.map(
    (one) =>
      `${words.body[one.body]}, ${words.decided(one)}: ${words.effect(one).toLowerCase()}${one.kenmerk ? ` (${one.kenmerk})` : ''}`,
  )
  const changes = taken
    .flatMap(({ amendments = [] }) => amendments)
    .map(({ number, title, text }) => `${number}: ${title}${text === '' ? '' : `. ${text}`}`)
  return section('Vaststelling', [
    ...prose(
      lines.length > 0
        ? `Deze tekst is versie ${plan.version}: ${words.status[plan.status].toLowerCase()}.`
        : 'De raad heeft dit plan nog niet vastgesteld.',
    ),
    ...list(lines),
    ...(changes.length === 0
      ? []
      : [...prose('De raad nam deze amendementen aan:'), ...list(changes)]),
    ...facts(['Grondslag', plan.basis ?? goalsOfTheRaad]),
  ])
}

const carryingOut = (years: number | null): string =>
  [
    'Het college werkt dit plan uit in een uitvoeringsplan met maatregelen, eigenaren, planning en geld.',
    years === null
      ? ''
      : years === 1
        ? 'Het college maakt elk jaar een nieuw uitvoeringsplan.'
        : `Een uitvoeringsplan geldt ${count(years)} jaar.`,
  ]
    .join(' ')
    .trim()

/** The plan itself, in the order of its chapters. Its text is that of this version and nothing else. */
export function ivp(sources: Sources): [Part] {
  const { plan, words } = sources
  return [
    {
      title: plan.title,
      subtitle: plan.title,
      facts: [
        known('Gemeente', sources.municipality.name),
        known('Looptijd', words.period(plan.period)),
        known('Versie', String(plan.version)),
        known('Status', words.status[plan.status]),
      ],
      sections: [
        ...chapters.flatMap((chapter) => chapterSections(sources, chapter)),
        ...prioritySections(sources, 'Prioriteiten'),
        section('Samenhang met regionale prioriteiten', [
          ...cohesionWords(sources).flatMap(prose),
          ...(sources.annex && sources.annex.strategies.length > 0
            ? prose(
                'De bijlage ‘Samenhang met regionale prioriteiten’ laat dit per prioriteit zien.',
              )
            : []),
        ]),
        ...closing.flatMap((chapter) => chapterSections(sources, chapter)),
        section('Uitvoering', prose(carryingOut(plan.uvpYears))),
        adoptionSection(sources),
      ],
    },
  ]
}
