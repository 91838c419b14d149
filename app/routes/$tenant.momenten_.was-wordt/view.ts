import type { Cause } from '~/domain/alignment/between/cause'
import type { CellChange } from '~/domain/alignment/between/cells'
import type { VersionChange } from '~/domain/alignment/between/changes-between'
import type { DivergenceChange } from '~/domain/alignment/between/divergences'
import { layerName, layerWord } from '~/ui/nl'
import { cellWords, happeningWord, unrecorded } from '~/ui/nl/between'
import { deedSentence } from '~/ui/nl/deeds'
import { titleOf } from '~/ui/nl/divergence-sentences'
import { wasWordtLines } from '../$tenant.beeld/view'
import type { Between } from './read.server'
import { betweenText as text } from './text'

const whyOf = (change: CellChange | DivergenceChange): string[] =>
  change.causes.length > 0 ? change.causes.map(deedSentence) : [unrecorded(change)]

const layerOf = ({ owners }: Between, owner: string | null) =>
  owners.find((one) => one.owner === owner)?.layer

/** `RVS 1`, with the title of the priority. */
function priorityName(read: Between, { owner, priorityId }: CellChange) {
  const priority = read.priorities.get(`${owner}/${priorityId}`)
  const layer = layerOf(read, owner)
  return {
    label: `${layer ? layerWord[layer] : owner} ${priority?.number ?? ''}`.trim(),
    title: priority?.title ?? priorityId,
  }
}

const cellLine = (read: Between) => (change: CellChange) => ({
  key: `${change.owner}.${change.priorityId}`,
  ...priorityName(read, change),
  what: cellWords(change),
  why: whyOf(change),
})

const divergenceLine = (read: Between, name: string) => (change: DivergenceChange) => {
  const layer = layerOf(read, change.finding.owner)
  return {
    id: change.id,
    title: titleOf(change.finding.why, {
      local: name,
      regional: layer ? layerName[layer] : (change.finding.owner ?? ''),
    }),
    happened: change.happened.map((what) => happeningWord[what]),
    /** Whether it is there on the second day, so that there is a page to go to. */
    still: !change.happened.includes('weg'),
    why: whyOf(change),
  }
}

const versionWords = (one: VersionChange['was'], none: string) =>
  one ? text.version(one.title, one.version) : none

function strategyTitle({ was, wordt }: VersionChange): string {
  if (!was) return text.newStrategy(versionWords(wordt, ''))
  if (!wordt) return text.goneStrategy(versionWords(was, ''))
  return text.strategy(versionWords(was, ''), versionWords(wordt, ''))
}

const paperLine = (paper: Cause) => ({
  sentence: deedSentence(paper),
  fictitious: paper.fictitious,
})

/** What the page of was–wordt shows, in words. */
export const betweenView = (read: Between) => ({
  counts: read.counts,
  names: read.names,
  knownSince: read.knownSince,
  strategies: read.strategies.map((change) => ({
    id: change.owner,
    title: strategyTitle(change),
    was: versionWords(change.was, text.notThen),
    wordt: versionWords(change.wordt, text.notNow),
    papers: change.papers.map(paperLine),
    lines: wasWordtLines(change),
  })),
  municipalities: read.municipalities.map((one) => ({
    slug: one.slug,
    name: one.name,
    plan: one.plan && {
      was: versionWords(one.plan.was, text.notThen),
      wordt: versionWords(one.plan.wordt, text.notNow),
    },
    papers: one.papers.map(paperLine),
    cells: one.cells.map(cellLine(read)),
    divergences: one.divergences.map(divergenceLine(read, one.name)),
  })),
})

export type BetweenView = ReturnType<typeof betweenView>
