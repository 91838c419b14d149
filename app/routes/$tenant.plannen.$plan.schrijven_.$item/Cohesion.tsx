import { alignmentPath } from '~/http/paths'
import { Fictief } from '~/ui'
import { depthWord, layerWord, relationWord } from '~/ui/nl'
import { DepthBar, StateWord } from '~/ui/patterns/StateWord'
import { writingText as text } from '../$tenant.plannen.$plan.schrijven/text'
import type { PartPage } from './read.server'

const depths = [0, 1, 2, 3, 4, 5, 6] as const

/** The regional priorities that this one is linked with, and how far the text carries that. */
export function Cohesion({
  cohesion,
  tenant,
  plan,
}: {
  cohesion: NonNullable<PartPage['cohesion']>
  tenant: string
  plan: { id: string }
}) {
  const { links, depth } = cohesion
  const now = depths.find((one) => one === depth)
  const next = depths.find((one) => depth !== null && one === depth + 1)
  if (links.length === 0)
    return (
      <p className="kdc-small">
        {text.noLinks} <a href={`${alignmentPath(tenant)}?plan=${plan.id}`}>{text.link}</a>
      </p>
    )
  return (
    <>
      <ul className="kdc-links">
        {links.map(({ id, owner, layer, number, title, fictitious, relation, state }) => (
          <li className={`kdc-links__item tenant-${owner}`} key={id}>
            <span>
              {layerWord[layer]} {number}: {title} {fictitious ? <Fictief /> : null}
            </span>
            <StateWord state={state} word={relationWord[relation]} />
          </li>
        ))}
      </ul>
      {now === undefined ? null : (
        <p className="kdc-depthline">
          <DepthBar depth={now} />{' '}
          <span>
            {text.depthUntil(depthWord[now].toLowerCase())}{' '}
            {next === undefined ? null : text.depthNext(depthWord[next].toLowerCase())}
          </span>
        </p>
      )}
    </>
  )
}
