import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium as findOnMachine } from '../../app/documents/find-chromium'

const onPath = (command: string): string | null => {
  const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim() : null
}

/** The browser of this machine, found as the portal finds the one that it prints with. */
export const findChromium = (): string | null => findOnMachine(process.env['CHROMIUM_PATH'])

const hasNoto = (): boolean =>
  spawnSync('fc-list', [':family=Noto Sans'], { encoding: 'utf8' }).stdout?.includes('Noto') ??
  false

/** The Debian packages that the tests need and this machine lacks. */
export function missingPackages(): string[] {
  return [
    ['chromium', findChromium() !== null],
    ['poppler-utils', onPath('pdftotext') !== null],
    ['fonts-noto-core', hasNoto()],
    ['libreoffice-writer-nogui', onPath('soffice') !== null],
  ].flatMap(([name, there]) => (there === true ? [] : [String(name)]))
}

const isDebian = (): boolean => existsSync('/etc/debian_version') && onPath('apt-get') !== null

/** Installs what is missing, only as root on Debian and after saying so; else fails with the command. */
export function ensureTools(): void {
  const missing = missingPackages()
  if (missing.length === 0) return
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (!isDebian() || process.getuid?.() !== 0) {
    process.stderr.write(`Voor de tests ontbreekt software. Installeer haar met: ${install}\n`)
    process.exit(1)
  }
  process.stdout.write(`apt-get update && ${install}\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env })
  execFileSync('sh', ['-c', install], { stdio: 'inherit', env })
}
