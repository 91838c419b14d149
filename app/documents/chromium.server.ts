import { chromium, type Browser } from 'playwright-core'
import { env } from '~/env.server'
import { findChromium } from './find-chromium'

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
/** After this long without work the browser goes, and its memory with it. */
const idle = 120_000

let running: Promise<Browser> | null = null
let users = 0
let leaving: NodeJS.Timeout | undefined

/** Whether this machine can print at all. Asked once: a browser that is installed later needs a restart. */
let path: string | null | undefined
const chromiumPath = () => (path === undefined ? (path = findChromium(env.CHROMIUM_PATH)) : path)

async function launch(executablePath: string): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    // Root cannot use the sandbox. What is printed is our own page, without scripts and without network.
    chromiumSandbox: process.getuid?.() !== 0,
    // The server decides when it stops; the browser is ended with the process.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  browser.once('disconnected', () => (running = null))
  return browser
}

/** No browser was found, or it does not start. */
export class NoChromium extends Error {}

/**
 * Lends the one browser of this process. Throws `NoChromium` where there is none. It is closed when
 * nobody used it for two minutes.
 */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = chromiumPath()
  if (executablePath === null) throw new NoChromium('no Chromium found')
  clearTimeout(leaving)
  users += 1
  try {
    running ??= launch(executablePath)
    const browser = await running.catch((cause: unknown) => {
      running = null
      throw new NoChromium('Chromium does not start', { cause })
    })
    return await work(browser)
  } finally {
    users -= 1
    if (users === 0) leaving = setTimeout(() => void closeBrowser(), idle).unref()
  }
}

/** Ends the browser, where one runs. */
export async function closeBrowser(): Promise<void> {
  clearTimeout(leaving)
  const browser = await running?.catch(() => null)
  await browser?.close()
}
