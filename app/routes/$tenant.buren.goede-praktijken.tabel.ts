import { tableLoader } from '~/http/table-loader.server'
import { PracticesQuery } from './$tenant.buren.goede-praktijken._index/filter'
import { readPractices } from './$tenant.buren.goede-praktijken._index/read.server'

const columns = [
  'gemeente',
  'plan',
  'versie',
  'maatregel',
  'titel',
  'themas',
  'wat_werkte',
  'contact',
  'gedeeld_op',
  'overgenomen_door',
] as const

export const loader = tableLoader(
  { may: 'neighbour:read', query: PracticesQuery },
  ({ scope, query }) => {
    const { shown } = readPractices(scope, query)
    return {
      json: {
        asOf: scope.today,
        practices: shown.map((one) => ({
          id: one.id,
          municipality: one.owner,
          planId: one.planId,
          version: one.version,
          measureId: one.measureId,
          title: one.title,
          themes: one.themes,
          lesson: one.lesson,
          contact: one.contact,
          sharedOn: one.sharedOn,
          takenOverBy: one.takers,
        })),
      },
      table: {
        name: `goede-praktijken-${scope.tenant}`,
        columns,
        rows: shown.map((one) => [
          one.owner,
          one.planId,
          one.version,
          one.measureId,
          one.title,
          one.themes.join(', '),
          one.lesson,
          one.contact,
          one.sharedOn,
          one.takers.join(', '),
        ]),
      },
    }
  },
)
