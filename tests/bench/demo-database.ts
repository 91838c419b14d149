import { execFileSync } from 'node:child_process'

/** The day on which the demo region is read. */
export const demoToday = '2026-10-12'

/** Makes the demo region in a new file, by the operator's own commands. */
export function makeDemo(path: string): void {
  const env = { ...process.env, DATABASE_PATH: path, KOMPAS_TODAY: demoToday }
  for (const command of ['migrate', 'seed-demo'])
    execFileSync(process.execPath, ['--import', 'tsx', 'app/kompas/main.ts', command], { env })
}
