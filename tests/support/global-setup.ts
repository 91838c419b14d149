import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, for what test files share; gone afterwards. */
    runFolder: string
  }
}

/** Makes the folder that the test files of one run share. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'kompas-run-'))
  project.provide('runFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
