import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const onPath = (command: string): string | null => {
  const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim() : null
}

/**
 * The Chromium that prints: the one that `CHROMIUM_PATH` names, else the system's, else the one that
 * Playwright keeps; null when there is none. A path that names nothing is no reason to look further.
 */
export function findChromium(given: string | undefined): string | null {
  if (given) return existsSync(given) ? given : null
  const ofSystem = onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome')
  if (ofSystem) return ofSystem
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}
