import { tableLoader } from '~/http/table-loader.server'
import { readQuality } from './$tenant.afstemming_.suggesties/read.server'

/** How good suggestions are, in whole texts per set. */
export const loader = tableLoader({ may: 'alignment:read' }, ({ scope }) => {
  const { lines } = readQuality(scope)
  return {
    json: lines,
    table: {
      name: 'suggesties',
      columns: ['teksten', 'aantal', 'eerste_goed', 'eerste_drie_goed', 'gemist'],
      rows: lines.map(({ set, count, first, three, missed }) => [
        set,
        count,
        first,
        three,
        missed.join('; '),
      ]),
    },
  }
})
