import type { CellState, Depth } from '~/domain/alignment/vocabulary'
import type { Level } from '~/domain/plans/vocabulary'
import { alignmentText, stateWord } from '../nl/alignment'
import { levelWord } from '../nl/plans'
import { hyphenated } from '../primitives/classes'

type StateWordProps = {
  state: CellState
  /** Another word beside the same sign, such as the relation behind the state. */
  word?: string
}

/** What a cell is: sign and word; the sign differs in outline, not only in colour. */
export function StateWord({ state, word = stateWord[state] }: StateWordProps) {
  return <span className={`kdc-state kdc-state--${hyphenated(state)}`}>{word}</span>
}

const levelLetter: Record<Level, string> = {
  speerpunt: 's',
  strategisch_thema: 't',
  beheersniveau: 'b',
}

/** Class of the box of a level. */
export const levelClass = (level: Level): string => `kdc-level kdc-level--${levelLetter[level]}`

/** A letter in a box; the text is the full word. `words` writes it beside the box as well. */
export function LevelBox({ level, words }: { level: Level; words?: boolean }) {
  return words ? (
    <span className="kdc-level-words">
      <i className={levelClass(level)} aria-hidden="true" /> <span>{levelWord[level]}</span>
    </span>
  ) : (
    <i className={levelClass(level)}>{levelWord[level]}</i>
  )
}

/** Six blocks and the figure; the text says "diepte 3 van 6". */
export function DepthBar({ depth }: { depth: Depth }) {
  return <i className={`kdc-depth kdc-depth--${depth}`}>{alignmentText.depth(depth)}</i>
}
