import { addYears, type PlainDate } from '../dates'
import type { PlanVersion } from '../plans/plan'
import { allowed, refused, type Ruling } from '../ruling'
import { isAboutText } from './competence'
import type { Decision, DecisionFacts } from './decision'

/** A decision that somebody records, with what it has to fit. */
export type Entry = {
  decision: Decision & DecisionFacts
  /** The plan that it is about. */
  period: PlanVersion['period']
  /** What was recorded about this plan before. */
  recorded: readonly (Decision & Pick<DecisionFacts, 'version'>)[]
  today: PlainDate
}

/** What the decision builds on: the offer of the text, its being held over, the adoption. */
function before({ decision, recorded }: Entry): PlainDate | null {
  const aboutText = isAboutText(decision.effect, Boolean(decision.version))
  const grounds = aboutText ? ['aanbieden', 'aanhouden'] : ['vaststellen', 'wijzigen']
  const days = recorded
    .filter(({ status, effect }) => status === 'genomen' && grounds.includes(effect))
    .filter(({ version }) => !aboutText || version === decision.version)
    .flatMap(({ date }) => date ?? [])
    .sort()
  return (aboutText ? days.at(-1) : days[0]) ?? null
}

function date(entry: Entry): Ruling {
  const { decision, today } = entry
  if (decision.date === null) return allowed
  if (decision.date > today)
    return refused(
      'in_de_toekomst',
      'Deze dag moet nog komen. Vul de dag van het besluit in.',
      'date',
    )
  if (decision.proposed !== null && decision.date < decision.proposed)
    return refused(
      'voor_het_voorstel',
      'Deze dag ligt voor het voorstel. Kijk de datum na.',
      'date',
    )
  const after = before(entry)
  if (after !== null && decision.date < after)
    return refused(
      'voor_het_vorige_besluit',
      'Deze dag ligt voor het besluit waar dit op volgt. Kijk de datum na in de besluitenlijst.',
      'date',
    )
  return allowed
}

function votes({ decision: { votesFor, votesAgainst, effect } }: Entry): Ruling {
  const given = [votesFor ?? null, votesAgainst ?? null]
  if (given.every((count) => count === null)) return allowed
  const [of, against] = given
  if (of === undefined || of === null || against === undefined || against === null)
    return refused(
      'halve_stemming',
      'Vul de stemmen voor en de stemmen tegen in.',
      votesFor === null || votesFor === undefined ? 'votesFor' : 'votesAgainst',
    )
  if (of < 0 || against < 0)
    return refused('stemmen', 'Vul 0 of meer stemmen in.', of < 0 ? 'votesFor' : 'votesAgainst')
  const carried = of > against
  if (effect === 'verwerpen' ? carried : !carried)
    return refused(
      'stemming_past_niet',
      effect === 'verwerpen'
        ? 'Er zijn meer stemmen voor dan tegen. Dan is het plan niet verworpen.'
        : 'Er zijn niet meer stemmen voor dan tegen. Dan is dit besluit niet genomen.',
      'votesFor',
    )
  return allowed
}

/** No plan of the raad is held for longer; a slip of the keyboard is. */
const furthest = 10

function end({ decision, period }: Entry): Ruling {
  const { effect, until, untilEvent, expected } = decision
  if (effect !== 'verlengen' && effect !== 'uitstellen') return allowed
  const name = untilEvent === null ? 'until' : 'expected'
  const day = untilEvent === null ? until : expected
  if (effect === 'verlengen' && untilEvent !== null && expected === null) return allowed
  if (day === null)
    return refused(
      'zonder_einde',
      effect === 'verlengen'
        ? 'Vul in tot en met welke dag het plan is verlengd, of kies de opvolger.'
        : 'Vul de nieuwe datum in.',
      name,
    )
  if (effect === 'verlengen' && until !== null && until <= period.to)
    return refused(
      'einde_te_vroeg',
      'Zonder verlenging loopt het plan al tot en met deze dag. Vul een latere dag in.',
      'until',
    )
  if (decision.date !== null && day <= decision.date)
    return refused('einde_voor_besluit', 'Vul een dag na het besluit in.', name)
  if (day > addYears(period.to, furthest))
    return refused(
      'einde_te_ver',
      'Deze dag ligt meer dan tien jaar na het plan. Kijk hem na.',
      name,
    )
  return allowed
}

function amendments({ decision }: Entry): Ruling {
  const { body, effect, amendments: changes = [] } = decision
  if (changes.length === 0) return allowed
  if (body !== 'raad')
    return refused(
      'alleen_de_raad_amendeert',
      'Alleen de raad neemt amendementen aan. Laat ze hier weg.',
      'amendments',
    )
  if (effect === 'vaststellen' || effect === 'wijzigen') return allowed
  return refused(
    'niets_te_amenderen',
    'Een amendement hoort bij vaststellen of wijzigen. Laat het hier weg.',
    'amendments',
  )
}

function address({ decision: { documentUrl } }: Entry): Ruling {
  if (!documentUrl || /^https?:\/\/[^\s/]/i.test(documentUrl)) return allowed
  return refused('adres', 'Begin het adres met https:// of http://.', 'documentUrl')
}

/** Whether the facts of a decision can be true together; a refusal names the field to put right. */
export function mayRecord(entry: Entry): Ruling {
  for (const rule of [date, votes, end, amendments, address]) {
    const ruling = rule(entry)
    if (!ruling.ok) return ruling
  }
  return allowed
}

/**
 * Somebody else recorded a decision after this form was opened: what it says may no longer fit.
 * @param seen how many decisions stood there when the form was opened
 */
export function isUpToDate(seen: number | undefined, recorded: readonly Decision[]): Ruling {
  if (seen === undefined || seen === recorded.length) return allowed
  return refused(
    'intussen_besloten',
    'Een collega legde net een ander besluit over dit plan vast. Er is nu niets bewaard. Bekijk dat besluit eerst.',
  )
}
