import type { Piece } from '../suggest/mark-shared'

const shared = (line: readonly Piece[]) =>
  line.reduce((sum, piece) => sum + (piece.shared ? piece.text.length : 0), 0)

/**
 * The lines of a passage that share most with another, in the order in which they stand; the first
 * lines when none shares anything.
 */
export function tellingLines(lines: readonly Piece[][], most: number): Piece[][] {
  const best = lines
    .map((line, at) => ({ at, weight: shared(line) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, most)
    .filter(({ weight }, rank) => weight > 0 || rank === 0)
  return lines.filter((_, at) => best.some((one) => one.at === at))
}
