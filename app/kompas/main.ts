/**
 * Operator commands, one file per verb. Each is loaded when it is asked for, so that those without a
 * database (`align`, `import`) need no environment. The answer is the exit code.
 */
type Verb = (args: string[], options: { json: boolean }) => number | Promise<number>

const verbs: Record<string, () => Promise<Verb>> = {
  migrate: async () => (await import('./migrate')).migrateCommand,
  'seed-demo': async () => (await import('./seed-demo')).seedDemoCommand,
  align: async () => (await import('./align')).alignCommand,
  suggest: async () => (await import('./suggest')).suggestCommand,
  reanchor: async () => (await import('./reanchor')).reanchorCommand,
  import: async () => (await import('./import')).importCommand,
  tenant: async () => (await import('./tenant')).tenantCommand,
  user: async () => (await import('./user')).userCommand,
  backup: async () => (await import('./backup')).backupCommand,
  restore: async () => (await import('./restore')).restoreCommand,
  'verify-audit': async () => (await import('./verify-audit')).verifyAuditCommand,
}

const [name = '', ...rest] = process.argv.slice(2)
const load = verbs[name]
if (load) {
  const verb = await load()
  process.exitCode = await verb(
    rest.filter((arg) => arg !== '--json'),
    { json: rest.includes('--json') },
  )
} else {
  process.stderr.write(`Gebruik: kompas ${Object.keys(verbs).join(' | ')}\n`)
  process.exitCode = 1
}
