import { execFileSync } from 'node:child_process'
import { startVitest } from 'vitest/node'
import { ensureTools } from './tools'

/** `npm test`: tools, build, every test, and one closing line that counts them. */
ensureTools()
execFileSync('npx', ['remix', 'vite:build', '--logLevel', 'warn'], { stdio: 'inherit' })

const vitest = await startVitest('test', process.argv.slice(2), { watch: false, run: true })
const tests = vitest.state
  .getTestModules()
  .flatMap((module) => [...module.children.allTests()])
  .map((test) => test.result().state)
const count = (state: string) => tests.filter((one) => one === state).length
const broken = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length
const unhandled = vitest.state.getUnhandledErrors().length
await vitest.close()
const failed = count('failed') + broken + unhandled
process.stdout.write(`${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped\n`)
process.exit(failed > 0 || tests.length === 0 ? 1 : 0)
