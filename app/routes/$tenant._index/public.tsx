import { councilPath, logPath, membersPath, sharedListPath } from '~/http/paths'
import { EmptyState, LinkButton, PageHead, Section } from '~/ui'
import { PublicTable } from '~/ui/plans/PublicTable'
import type { readPublicStart } from './public.server'
import { publicStartText as text } from './text'

/** The start of who reads no drafts. */
export function PublicStart({ start }: { start: ReturnType<typeof readPublicStart> }) {
  const { owner, versions, council, shared, members, log } = start
  return (
    <>
      <PageHead title={owner.name} lead={text.lead(owner.name)} />
      {council ? (
        <p>
          <LinkButton href={councilPath(owner.slug)}>{text.council}</LinkButton>
        </p>
      ) : null}
      <Section id="openbaar" title={text.plans}>
        {versions.length === 0 ? (
          <EmptyState>{text.none}</EmptyState>
        ) : (
          <PublicTable caption={text.plans} versions={versions} />
        )}
      </Section>
      {shared ? (
        <Section id="anderen" title={text.others}>
          <p>
            <a href={sharedListPath(owner.slug)}>{text.shared}</a>
          </p>
        </Section>
      ) : null}
      {members || log ? (
        <Section id="beheer" title={text.manage}>
          <ul className="utrecht-unordered-list">
            {members ? (
              <li>
                <a href={membersPath(owner.slug)}>{text.members}</a>
              </li>
            ) : null}
            {log ? (
              <li>
                <a href={logPath(owner.slug)}>{text.log}</a>
              </li>
            ) : null}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
