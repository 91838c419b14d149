import { versionsPath } from '~/http/paths'
import { planStatusWord } from '~/ui/nl'
import type { PlanStatus } from '~/domain/plans/vocabulary'
import { FilterBar, FilterCheck, FilterSelect } from '~/ui/patterns/FilterBar'
import { referenceText, type Reference } from './reference'
import { versionsText as text } from './text'

type ChooserProps = {
  tenant: string
  plan: string
  versions: (Reference & { title: string; status: PlanStatus })[]
  compared: { from: Reference; to: Reference } | null
  onlyChanges: boolean
}

/** Two versions to choose, of this plan or of the plans before and after it. */
export function Chooser({ tenant, plan, versions, compared, onlyChanges }: ChooserProps) {
  const options = versions.map(({ id, title, version, status }) => ({
    value: referenceText({ id, version }),
    label: `${text.versionOf(title, version)} (${planStatusWord[status].toLowerCase()})`,
  }))
  return (
    <FilterBar label={text.compareLabel} action={versionsPath(tenant, plan)} active={false}>
      <FilterSelect
        name="van"
        label={text.from}
        value={compared ? referenceText(compared.from) : null}
        all={text.all}
        options={options}
      />
      <FilterSelect
        name="naar"
        label={text.to}
        value={compared ? referenceText(compared.to) : null}
        all={text.all}
        options={options}
      />
      <FilterCheck name="alleen" label={text.only} checked={onlyChanges} />
    </FilterBar>
  )
}
