import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { reanchor } from '~/domain/alignment/anchor/reanchor'
import { rounded, type Figure } from './figure'

const file = new URL('../domain/alignment/anchor/statutes.txt', import.meta.url)
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.length > 80)

/** A version of which every passage reads otherwise than a year before. */
const version = (count: number, year: number) =>
  Array.from({ length: count }, (_, at) => ({
    text: `${articles[at % articles.length] ?? ''} Dit geldt voor wijk ${at * 7919} vanaf ${year}.`,
  }))

function time(count: number): number {
  const [old, next] = [version(count, 2025), version(count, 2026)]
  const started = performance.now()
  reanchor(old, next)
  return performance.now() - started
}

/**
 * Two thousand passages found again in two thousand, none of them equal; against four times what a
 * quarter of them takes: 4 when it grows with the square of the number.
 */
export async function run(): Promise<Figure[]> {
  time(200)
  const quarter = time(500)
  const whole = time(2000)
  return [
    {
      name: 'reanchor: 2,000 changed passages in 2,000',
      value: rounded(whole),
      unit: 'ms',
      against: '4 × the time of 500 in 500',
      ratio: rounded(whole / (4 * quarter)),
    },
  ]
}
