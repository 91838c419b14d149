import type {
  FoundBasis,
  FoundDecision,
  FoundKenmerk,
  Passage,
  Question,
  Section,
} from './imported-document'
import { timesIn } from './planned-time'
import { mentionsIn } from './policy-names'
import { passageOf, sentencesOf, within, type Span } from './spans'
import { durationsIn } from './until'
import { impossibleDatesIn } from './written-dates'

interface Material {
  sections: Section[]
  lines: Span[]
  decisions: FoundDecision[]
  kenmerken: FoundKenmerk[]
  grondslag: FoundBasis[]
  differences: [FoundDecision, FoundDecision][]
}

const quoted = (words: string[]) => words.map((word) => `‘${word}’`).join(' en ')
const day = (iso: string) => iso.split('-').map(Number).reverse().join('-')

/** Lengths of the same extension or delay that do not agree: *een half jaar* and *een paar maanden*. */
function durations({ sections, lines, decisions }: Material): Question[] {
  const about = decisions.filter(({ effect }) => effect === 'verlengen' || effect === 'uitstellen')
  if (about.length === 0) return []
  const said = new Map<string, { words: string; passage: Passage }>()
  for (const sentence of lines.flatMap(sentencesOf)) {
    if (!/verleng|uitstel|uit te stellen|uitgesteld|overbrug/i.test(sentence.text)) continue
    for (const one of durationsIn(sentence.text)) {
      const key =
        one.months === null ? one.words.replace(/^een\s+/i, '').toLowerCase() : String(one.months)
      const passage = passageOf(sections, within(sentence, one.start, one.end))
      if (!said.has(key)) said.set(key, { words: one.words, passage })
    }
  }
  if (said.size < 2) return []
  const found = [...said.values()]
  const question = `Het document noemt ${quoted(found.map(({ words }) => words))} voor dezelfde verlenging of hetzelfde uitstel. Wat geldt?`
  return [
    {
      id: 'vraag-duur',
      kind: 'duur',
      question,
      passages: found.map(({ passage }) => passage),
      about: about.map(({ id }) => id),
    },
  ]
}

/** One plan with two numbers of different shape. */
function numbers({ kenmerken }: Material): Question[] {
  const carriers = new Set(kenmerken.flatMap(({ of }) => (of && /\d{4}/.test(of) ? [of] : [])))
  return [...carriers].flatMap((title) => {
    const own = kenmerken.filter(
      ({ of, type }) => of === title && (type === 'registratie' || type === 'document'),
    )
    if (own.length < 2) return []
    const question = `${title} heeft in het document meer dan één kenmerk: ${quoted(own.map(({ kenmerk }) => kenmerk))}. Welk kenmerk hoort bij het besluit?`
    const id = `vraag-kenmerk-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
    return [
      {
        id,
        kind: 'kenmerk' as const,
        question,
        passages: own.map(({ passage }) => passage),
        about: own.map((one) => one.id),
      },
    ]
  })
}

/** An expected date that lies outside the time which another sentence gives for the same thing. */
function expectations({ sections, lines, decisions }: Material): Question[] {
  const decision = decisions.find(({ expected }) => expected !== null)
  const expected = decision?.expected
  if (!decision || !expected) return []
  for (const sentence of lines.flatMap(sentencesOf)) {
    const arrives =
      /in laten gaan|ingaan|inwerking|op te leveren|opgeleverd|vastgesteld|vaststell/i.test(
        sentence.text,
      )
    const successor = /\bnieuwe?\b/i.test(sentence.text) && mentionsIn(sentence.text).length > 0
    if (!arrives || !successor) continue
    const other = timesIn(sentence.text).find(
      ({ from, to, exact }) =>
        exact && from !== to && to < expected && to.slice(0, 4) === expected.slice(0, 4),
    )
    if (!other || /consultatie|verwachting januari/i.test(sentence.text)) continue
    const question = `Het document verwacht de vaststelling op ${day(expected)}, maar noemt ook ${quoted([other.words])} (tot en met ${day(other.to)}). Welke verwachting geldt?`
    const passages = [
      decision.passage,
      passageOf(sections, within(sentence, other.start, other.end)),
    ]
    return [
      { id: 'vraag-verwachting', kind: 'verwachting', question, passages, about: [decision.id] },
    ]
  }
  return []
}

function missingDates({ decisions }: Material): Question[] {
  const open = decisions.filter(({ date, status }) => date === null && status !== 'ingetrokken')
  if (open.length === 0) return []
  const question =
    'In het document staat niet wanneer dit besluit is genomen. Is het genomen, en zo ja: op welke datum?'
  return [
    {
      id: 'vraag-datum',
      kind: 'datum_ontbreekt',
      question,
      passages: open.map(({ passage }) => passage),
      about: open.map(({ id }) => id),
    },
  ]
}

/** Article 38 is about other things; the goals of the raad rest on article 38b Politiewet 2012. */
function wrongArticle({ grondslag }: Material): Question[] {
  const wrong = grondslag.filter(
    ({ law, article }) => law === 'Politiewet 2012' && article === '38',
  )
  if (wrong.length === 0) return []
  const question =
    'Het document noemt artikel 38 van de Politiewet 2012. De raad stelt de doelen vast op grond van artikel 38b. Is artikel 38b bedoeld?'
  return [
    {
      id: 'vraag-grondslag',
      kind: 'grondslag',
      question,
      passages: wrong.map(({ passage }) => passage),
      about: wrong.map(({ id }) => id),
    },
  ]
}

function impossible({ sections, lines }: Material): Question[] {
  return lines.flatMap((line) =>
    impossibleDatesIn(line.text).map(({ start, words }) => ({
      id: `vraag-datum-${line.section}-${line.start + start}`,
      kind: 'onmogelijke_datum' as const,
      question: `‘${words}’ staat niet op de kalender. Welke datum is bedoeld?`,
      passages: [passageOf(sections, within(line, start, start + words.length))],
      about: [],
    })),
  )
}

/** An extension that ends before the plan itself does. */
function order({ decisions }: Material): Question[] {
  return decisions.flatMap((one) => {
    const end = one.subject?.to
    if (one.effect !== 'verlengen' || !one.until || !end || one.until > end) return []
    const question = `De verlenging loopt tot ${day(one.until)}, maar ${one.subject?.title ?? 'het plan'} loopt zelf tot en met ${day(end)}. Klopt de datum?`
    return [
      {
        id: `vraag-volgorde-${one.id}`,
        kind: 'volgorde' as const,
        question,
        passages: [one.passage],
        about: [one.id],
      },
    ]
  })
}

/** The proposal asks for another end than the decision gives. */
function proposalAndDecision({ differences }: Material): Question[] {
  return differences.map(([decided, proposed]) => ({
    id: `vraag-verschil-${decided.id}`,
    kind: 'voorstel_en_besluit' as const,
    question: `Voorstel en besluit noemen voor ${decided.subject?.title ?? 'het plan'} een ander einde (${endWords(proposed)} en ${endWords(decided)}). Wat is besloten?`,
    passages: [decided.passage, proposed.passage],
    about: [decided.id],
  }))
}

const endWords = ({ until, untilEvent }: FoundDecision) =>
  until ? day(until) : untilEvent ? 'tot de opvolger' : 'geen einde'

/** Questions for the person who imports: contradictions inside the document and gaps in it. */
export function questionsOf(material: Material): Question[] {
  return [
    durations,
    numbers,
    expectations,
    wrongArticle,
    order,
    proposalAndDecision,
    impossible,
    missingDates,
  ].flatMap((ask) => ask(material))
}
