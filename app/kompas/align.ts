import { parseArgs } from 'node:util'
import { align } from '~/domain/alignment/align'
import { PlainDate } from '~/domain/dates'
import { parsePlanFile, parseStrategyFile, type Parsed } from '~/domain/plans/exchange'
import { splitStrategies } from '~/domain/strategies/current'
import { reportText, type AlignReport } from './align-report'
import { readJsonFile } from './json-file'
import { answering, Mistyped } from './operator-answer'

const usage =
  'Gebruik: kompas align --plan BESTAND --strategy BESTAND [--strategy BESTAND …] [--today JJJJ-MM-DD] [--json]'

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

function readParsed<T>(file: string, parse: (value: unknown) => Parsed<T>): T {
  const parsed = parse(readJsonFile(file))
  if (!parsed.ok) throw new Mistyped(`${file}: ${parsed.problem}`)
  return parsed.value
}

function readArgs(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        plan: { type: 'string' },
        strategy: { type: 'string', multiple: true },
        today: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    // `--strategy a.json b.json` names two strategies.
    const strategies = [...(values.strategy ?? []), ...positionals]
    return { plan: values.plan, strategies, today: values.today }
  } catch (cause) {
    throw new Mistyped(usage, { cause })
  }
}

/** Reads the files and aligns. Throws with one line that tells what to put right. */
export function alignReport(args: string[]): AlignReport {
  const { plan: planFile, strategies: files, today: given } = readArgs(args)
  if (!planFile || files.length === 0) throw new Mistyped(usage)
  const today = PlainDate.safeParse(given ?? amsterdam.format(new Date()))
  if (!today.success) throw new Mistyped(`--today ${given}: geef een datum als 2026-10-12`)

  const { plan, uvps, links, positions } = readParsed(planFile, parsePlanFile)
  const read = files.map((file) => readParsed(file, parseStrategyFile))
  const { current, superseded } = splitStrategies(read.map(({ strategy }) => strategy))
  const alignment = align({
    municipality: plan.owner,
    plan,
    uvps,
    strategies: current,
    superseded,
    links,
    chainLinks: read.flatMap((one) => one.links),
    positions,
    today: today.data,
  })
  const { title, period, status } = plan
  return {
    ...alignment,
    plan: { ...alignment.plan, title, period, status },
    strategies: current.map((strategy) => ({
      owner: strategy.owner,
      id: strategy.id,
      version: strategy.version,
      layer: strategy.layer,
      title: strategy.title,
      period: strategy.period,
      priorities: strategy.priorities.map(({ id, title: name, level, themes }) => ({
        id,
        title: name,
        level,
        themes,
      })),
    })),
  }
}

/**
 * `kompas align --plan FILE --strategy FILE [--today DATE]`: the alignment report of one plan against
 * strategies, from exchange files and without a database. JSON with `json`, else lines to read.
 * Earlier strategies among the files serve to judge links that point at them.
 * @returns the exit code, 0 or 1; what was wrong stands in one line on stderr
 */
export function alignCommand(args: string[], { json }: { json: boolean }): number {
  return answering(() => {
    const report = alignReport(args)
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : reportText(report))
  })
}
