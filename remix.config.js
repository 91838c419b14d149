import { readdirSync } from 'node:fs'

/** A table page `x.tabel.ts` answers on three addresses, one for each format. */
const formats = ['json', 'csv', 'xlsx']

/** The file name is the address: `$tenant.afwijkingen.tabel.ts` → `:tenant/afwijkingen.json`. */
const tableRoutes = readdirSync(new URL('app/routes', import.meta.url))
  .filter((file) => file.endsWith('.tabel.ts'))
  .map((file) => ({
    file: `routes/${file}`,
    path: file.replace('.tabel.ts', '').replaceAll('.', '/').replaceAll('$', ':'),
  }))

/**
 * Settings of the framework; vite.config.ts hands them to the plugin.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  ignoredRouteFiles: ['**/*.tabel.ts'],
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
  routes: (defineRoutes) =>
    defineRoutes((route) => {
      for (const { file, path } of tableRoutes)
        for (const format of formats)
          route(`${path}.${format}`, file, { id: `${file.replace('.ts', '')}.${format}` })
    }),
}
