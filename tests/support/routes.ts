import { execFileSync } from 'node:child_process'
import { z } from 'zod'

const Routes = z.array(
  z.object({
    id: z.string(),
    parent: z.string().optional(),
    path: z.string(),
    loader: z.boolean(),
    action: z.boolean(),
    page: z.boolean(),
  }),
)
export type BuiltRoute = z.infer<typeof Routes>[number]

const program = `import('./build/server/index.js').then(({ routes }) => {
  const list = Object.values(routes).map(({ id, parentId, path = '', module }) => ({
    id, parent: parentId, path,
    loader: 'loader' in module, action: 'action' in module, page: 'default' in module,
  }))
  process.stdout.write(JSON.stringify(list), () => process.exit(0))
})`

/** Every route of the built portal, with what it answers to. */
export const builtRoutes = (): BuiltRoute[] =>
  Routes.parse(
    JSON.parse(
      execFileSync(process.execPath, ['-e', program], {
        env: { ...process.env, DATABASE_PATH: ':memory:', NODE_ENV: 'production' },
        encoding: 'utf8',
      }),
    ),
  )
