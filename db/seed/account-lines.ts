import { defaultDemoPassword, demoAccounts } from './accounts'

/** What the demo prints: each account with the spaces and roles it has, and the password of all. */
export function accountLines(password: string = defaultDemoPassword): string[] {
  const width = Math.max(...demoAccounts.map(({ email }) => email.length))
  return [
    `Inloggen kan met een van deze accounts en het wachtwoord ${password}`,
    ...demoAccounts.map(({ email, roles }) => {
      const spaces = roles.map(([tenant, role]) => `${tenant} (${role})`).join(', ')
      return `  ${email.padEnd(width)}  ${spaces}`
    }),
  ]
}
