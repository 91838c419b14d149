import { readdirSync } from 'node:fs'

/** A table page `x.tabel.ts` answers on three addresses, one for each format. */
const formats = ['json', 'csv', 'xlsx']

/** A paper `x.stuk.ts` answers as a Word file and as PDF. */
const paperFormats = ['docx', 'pdf']

/** Links leave in three exchange formats, `x.uitwisseling.ts`. */
const exchangeFormats = ['sssom.tsv', 'oscal.json', 'jsonld']

/** The file name is the address: `$tenant.afwijkingen.tabel.ts` → `:tenant/afwijkingen.json`. */
const fileRoutes = (/** @type {string} */ ending, /** @type {string[]} */ formats) =>
  readdirSync(new URL('app/routes', import.meta.url))
    .filter((file) => file.endsWith(ending))
    .map((file) => ({
      file: `routes/${file}`,
      path: file.replace(ending, '').replaceAll('.', '/').replaceAll('$', ':'),
      formats,
    }))
const routesOfFiles = [
  ...fileRoutes('.tabel.ts', formats),
  ...fileRoutes('.stuk.ts', paperFormats),
  ...fileRoutes('.uitwisseling.ts', exchangeFormats),
]

/**
 * Settings of the framework; vite.config.ts hands them to the plugin.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  ignoredRouteFiles: ['**/*.tabel.ts', '**/*.stuk.ts', '**/*.uitwisseling.ts'],
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
      for (const { file, path, formats } of routesOfFiles)
        for (const format of formats)
          route(`${path}.${format}`, file, { id: `${file.replace('.ts', '')}.${format}` })
    }),
}
