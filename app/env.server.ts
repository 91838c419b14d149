import { z } from 'zod'

const Env = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATABASE_PATH: z.string({ error: 'geef het pad van de database' }),
  ORIGIN: z.url('geef het adres van het portaal, zoals https://kompas.example').optional(),
  SMTP_URL: z.url('geef een adres als smtp://host:poort').optional(),
  CHROMIUM_PATH: z.string().optional(),
  DEMO_PASSWORD: z.string().min(12, 'neem een wachtwoord van 12 tekens of meer').optional(),
  KOMPAS_TODAY: z.iso.date('geef een datum als 2026-10-12').optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})
export type Env = z.infer<typeof Env>

/** One line per variable that is missing or wrong. */
export function parseEnv(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Env.safeParse(given)
  if (parsed.success) return { ok: true as const, env: parsed.data }
  return {
    ok: false as const,
    lines: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  }
}

function envOrExit(): Env {
  const result = parseEnv(process.env)
  if (result.ok) return result.env
  for (const line of result.lines) process.stderr.write(`${line}\n`)
  process.exit(1)
}

/** The environment, read and checked once; the only reader of `process.env`. */
export const env: Env = envOrExit()
