import { benchPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { ButtonGroup, LinkButton } from '~/ui'
import type { BenchStanding } from './bench-standing.server'
import { gapText as text } from './gap-text'

/** The way to the workbench, for each strategy with how many own priorities still ask for an answer. */
export function BenchLinks({ tenant, standing }: { tenant: string; standing: BenchStanding[] }) {
  if (standing.length === 0) return null
  return (
    <div className="kdc-panel kdc-stack kdc-stack--tight kdc-no-print">
      <h2 className="utrecht-heading-3">{text.bench}</h2>
      <ul className="kdc-plainlist">
        {standing.map(({ owner, layer, assessed, total }) => (
          <li key={owner}>
            {layer}: <strong>{text.benchAssessed(assessed, total)}</strong>
          </li>
        ))}
      </ul>
      <ButtonGroup>
        {standing.map(({ owner, layer, plan, open }, at) => (
          <LinkButton
            key={owner}
            small
            emphasis={at === 0 && open > 0 ? 'primary' : 'secondary'}
            href={benchPath(tenant) + queryOf({ tekst: plan, met: owner })}
          >
            {text.benchOpen(layer)}
          </LinkButton>
        ))}
      </ButtonGroup>
    </div>
  )
}
