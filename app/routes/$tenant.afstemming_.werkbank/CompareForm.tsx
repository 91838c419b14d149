import { benchPath } from '~/http/paths'
import { Button } from '~/ui'
import { planStatusWord } from '~/ui/nl'
import type { At } from './Page'
import { benchText as text } from './text'

/** Which own text is held against which strategy. */
export function CompareForm({ at: { tenant, bench } }: { at: At }) {
  return (
    <form className="kdc-compare kdc-dense kdc-no-print" action={benchPath(tenant)} method="get">
      {bench.van ? <input type="hidden" name="van" value={bench.van} /> : null}
      <div className="utrecht-form-field">
        <label className="utrecht-form-label" htmlFor="tekst">
          {text.compare}
        </label>
        <select className="utrecht-select" id="tekst" name="tekst" defaultValue={bench.plan.key}>
          {bench.versions.map(({ key, title, version, status }) => (
            <option key={key} value={key}>
              {text.version(title, version, planStatusWord[status])}
            </option>
          ))}
        </select>
      </div>
      <div className="utrecht-form-field">
        <label className="utrecht-form-label" htmlFor="met">
          {text.compareWith}
        </label>
        <select className="utrecht-select" id="met" name="met" defaultValue={bench.strategy.owner}>
          {bench.strategies.map(({ owner, title, version }) => (
            <option key={owner} value={owner}>
              {text.strategy(title, version)}
            </option>
          ))}
        </select>
      </div>
      <Button emphasis="secondary">{text.show}</Button>
    </form>
  )
}
