import { tableLoader } from '~/http/table-loader.server'
import { readEvaluation } from './$tenant.uitvoering_.evaluatie._index/read.server'

const columns = [
  'nummer',
  'doel',
  'prioriteit',
  'haalbaar',
  'nodig',
  'uitkomst',
  'tekst',
  'bekeken_op',
  'nog_te_doen',
] as const

export const loader = tableLoader({ may: 'plan:read', kind: 'gemeente' }, ({ scope }) => {
  const { ivp } = readEvaluation(scope)
  const lines = ivp?.lines ?? []
  return {
    json: {
      plan: ivp?.plan ?? null,
      moment: ivp?.moment ?? null,
      goals: lines.map(({ goal, priority, due, newest }) => ({
        id: goal.id,
        number: goal.number,
        text: goal.text,
        priority,
        due,
        evaluation: newest,
      })),
    },
    table: {
      name: `evaluatie-${scope.tenant}`,
      columns,
      rows: lines.map(({ goal, priority, due, newest }) => [
        goal.number,
        goal.text,
        priority,
        newest?.attainable ?? null,
        newest?.relevant ?? null,
        newest?.outcome ?? null,
        newest?.text ?? null,
        newest?.on ?? null,
        due,
      ]),
    },
  }
})
