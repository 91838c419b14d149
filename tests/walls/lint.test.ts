import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint()

/** The rules that a text breaks when it stands in this existing file. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

const walls: [string, string, string, string][] = [
  [
    'Remix in the domain',
    'app/domain/dates.ts',
    "import '@remix-run/node'",
    'no-restricted-imports',
  ],
  ['Drizzle in the domain', 'app/domain/dates.ts', "import 'drizzle-orm'", 'no-restricted-imports'],
  [
    'a query in the domain',
    'app/domain/dates.ts',
    "import 'db/queries/plans.server'",
    'no-restricted-imports',
  ],
  ['Node in the domain', 'app/domain/dates.ts', "import 'node:fs'", 'no-restricted-imports'],
  ['SQL in a route', 'app/routes/account.tsx', "import 'drizzle-orm'", 'no-restricted-imports'],
  [
    'the database in a route',
    'app/routes/account.tsx',
    "import 'db/client.server'",
    'no-restricted-imports',
  ],
  [
    'plan texts without a right to read',
    'app/routes/account.tsx',
    "import 'db/queries/plan-content.server'",
    'no-restricted-imports',
  ],
  [
    'a scope made in a route',
    'app/routes/account.tsx',
    "import '~/auth/open-scope.server'",
    'no-restricted-imports',
  ],
  ['Lucia in a route', 'app/routes/account.tsx', "import 'lucia'", 'no-restricted-imports'],
  [
    'Remix in a command',
    'app/commands/end-link.server.ts',
    "import '@remix-run/node'",
    'no-restricted-imports',
  ],
  [
    'SQL in a command',
    'app/commands/end-link.server.ts',
    "import 'drizzle-orm'",
    'no-restricted-imports',
  ],
  [
    'a command in the ui',
    'app/ui/dates.ts',
    "import '~/commands/end-link.server'",
    'no-restricted-imports',
  ],
  [
    'a page in a query',
    'db/queries/plans.server.ts',
    "import '~/ui/dates'",
    'no-restricted-imports',
  ],
  [
    'a forged scope',
    'app/http/access.server.ts',
    "import type { TenantScope } from '~/domain/tenancy/scope'\nexport const forged = {} as TenantScope",
    'no-restricted-syntax',
  ],
  [
    'a forgotten run',
    'db/queries/plans.server.ts',
    "import { db } from '../client.server'\nimport { plans } from '../schema'\ndb.delete(plans)",
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'the environment read elsewhere',
    'app/http/access.server.ts',
    'export const port = process.env.PORT',
    'no-restricted-properties',
  ],
  [
    'an image without a text',
    'app/routes/account.tsx',
    'export default function A() {\n  return <img src="/a.png" />\n}',
    'jsx-a11y/alt-text',
  ],
  [
    'an inline style',
    'app/routes/account.tsx',
    'export default function A() {\n  return <p style={{}}>a</p>\n}',
    'no-restricted-syntax',
  ],
]

describe('the lint walls', () => {
  it.each(walls)('refuse %s', async (_what, file, text, rule) => {
    expect(await broken(file, text)).toContain(rule)
  })
})
