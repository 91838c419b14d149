import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

export interface RunningServer {
  origin: string
  /** What the server has written until now. */
  output: () => string
  stop(): Promise<void>
  /** Ends the process at once, as a crash of the machine would. */
  kill(): Promise<void>
}

interface ServerOptions {
  database: string
  today?: string
  env?: Record<string, string> | undefined
  /** Another server than the portal, such as the one that a benchmark compares it with. */
  script?: string
}

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function untilHealthy(origin: string, exited: () => string | null): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null)
    if (answer?.ok) return
    const said = exited()
    if (said !== null) throw new Error(`The server stopped: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The server does not answer')
}

/** The built portal as its own process, over an existing database. The build must be there. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['--import', 'tsx', options.script ?? 'server.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT: String(port),
      DATABASE_PATH: options.database,
      KOMPAS_TODAY: options.today ?? '2026-10-12',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await untilHealthy(origin, () => (child.exitCode === null ? null : output))
  const end = (signal: 'SIGTERM' | 'SIGKILL') =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill(signal)
    })
  return {
    origin,
    output: () => output,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}
