import type { DivergenceRow } from 'db/queries/divergences.server'
import type { Deed } from 'db/queries/history.server'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import type { Passage } from '~/domain/alignment/passage'
import type { Role } from '~/domain/tenancy/roles'
import { longDate } from '~/ui/dates'
import { positionWord, relationWord, roleWord } from '~/ui/nl'
import type { Step } from '~/ui/patterns/Steps'
import { divergenceText as text } from './text'

/** One thing that happened, as `History` shows it. */
export type Told = { id: string; on: string; sentence: string }

/** `Een adviseur van Woerden`; never the name of a person. */
const who = (role: Role | null, name: string) =>
  role === null ? text.somebody(name) : text.member(roleWord[role].toLowerCase(), name)

function sentence(deed: Deed, name: string): string {
  const somebody = who(deed.role, name)
  if (deed.did === 'answered')
    return text.answered(somebody, relationWord[deed.relation].toLowerCase())
  if (deed.did === 'drafted') return text.drafting(somebody)
  return text.explaining(somebody, positionWord[deed.kind].toLowerCase())
}

/** What happened around a divergence, in sentences, newest first. */
export function happenings(since: string, deeds: readonly Deed[], name: string): Told[] {
  const told: Told[] = deeds.map((deed) => ({
    id: deed.id,
    on: deed.on,
    sentence: sentence(deed, name),
  }))
  const saw: Told = { id: 'gesignaleerd', on: since, sentence: text.sawIt }
  const after = told.findIndex(({ on }) => on > since)
  const at = after === -1 ? told.length : after
  return [...told.slice(0, at), saw, ...told.slice(at)].reverse()
}

type Standing = Pick<DivergenceRow, 'kind' | 'since' | 'explained' | 'position'>

/** Where a divergence stands on its way; empty for one that only informs. */
export function stepsOf(divergence: Standing, name: string): Step[] {
  const { explained, position, since } = divergence
  if (!explained && !asksExplanation(divergence)) return []
  const asksRegion = position?.kind === 'nog_te_bespreken' || position?.kind === 'regio_gevraagd'
  return [
    { label: text.step.signalled, state: 'done', remark: longDate(since) },
    explained
      ? {
          label: text.step.explained,
          state: 'done',
          remark: position ? longDate(position.recordedOn) : undefined,
        }
      : { label: text.step.explain, state: 'current', remark: text.now(name) },
    { label: text.step.discuss, state: explained && asksRegion ? 'current' : 'ahead' },
    { label: text.step.end, state: 'ahead' },
  ]
}

/** The words of a passage; a plan as a whole has its period as text, shown as dates in Dutch. */
export const passageWords = ({ itemId, text: words }: Passage): string =>
  itemId === null ? words.replace(/\d{4}-\d{2}-\d{2}/g, (date) => longDate(date)) : words
