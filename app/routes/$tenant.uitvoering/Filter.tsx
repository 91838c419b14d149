import { queryOf } from '~/http/query-fields'
import { reportStates } from '~/domain/plans/vocabulary'
import { noReportWord, reportStateWord } from '~/ui/nl/execution'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import type { ExecutionQuery } from './filter'
import type { UvpView } from './read.server'
import { executionText as text } from './text'

type FilterProps = { action: string; uvp: UvpView; query: ExecutionQuery }

/** By priority, owner and state; the address can be shared. */
export function Filter({ action, uvp, query }: FilterProps) {
  const { plan, weergave, prioriteit, eigenaar, stand } = query
  return (
    <FilterBar
      label={text.filter}
      action={action + queryOf({ plan, weergave })}
      active={uvp.active}
    >
      <FilterSelect
        name="prioriteit"
        label={text.priority}
        value={prioriteit ?? null}
        all={text.all}
        options={uvp.priorities.map(({ id, number, title }) => ({
          value: id,
          label: `${number} ${title}`,
        }))}
      />
      <FilterSelect
        name="eigenaar"
        label={text.owner}
        value={eigenaar ?? null}
        all={text.all}
        options={uvp.owners.map((owner) => ({ value: owner, label: owner }))}
      />
      <FilterSelect
        name="stand"
        label={text.state}
        value={stand ?? null}
        all={text.all}
        options={[
          ...reportStates.map((state) => ({ value: state, label: reportStateWord[state] })),
          { value: 'geen', label: noReportWord },
        ]}
      />
      {plan ? <input type="hidden" name="plan" value={plan} /> : null}
      {weergave ? <input type="hidden" name="weergave" value={weergave} /> : null}
    </FilterBar>
  )
}
