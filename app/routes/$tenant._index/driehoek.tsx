import type { Level } from '~/domain/plans/vocabulary'
import {
  alignmentPath,
  divergencesPath,
  plansPath,
  sharedListPath,
  timelinePath,
} from '~/http/paths'
import { Fictief, Section, Table } from '~/ui'
import { alignmentText } from '~/ui/nl/alignment'
import { LevelBox } from '~/ui/patterns/StateWord'
import type { readDriehoekStart } from './driehoek.server'
import { StartTop } from './regional-parts'
import { regionalStart as text } from './regional-text'
import { SharedPlans } from './SharedPlans'

type Start = ReturnType<typeof readDriehoekStart>

const links = (mine: string) => [
  { href: alignmentPath(mine), label: 'Matrix', about: 'Elke prioriteit naast elk plan.' },
  {
    href: divergencesPath(mine),
    label: 'Afwijkingen',
    about: 'Wat anders is, met of nog zonder toelichting.',
  },
  { href: timelinePath(mine), label: 'Tijdlijn', about: 'Hoe lang elk plan geldt, met signalen.' },
  { href: plansPath(mine), label: 'Strategieën', about: 'De eigen prioriteiten van De Copen.' },
  { href: sharedListPath(mine), label: 'Gedeeld', about: 'Alle plannen die u mag lezen.' },
]

interface LocalLine {
  id: string
  municipality: string
  title: string
  level: Level
}

/** Local priorities with their level and whose they are. */
export function LocalLines({ items }: { items: LocalLine[] }) {
  return (
    <ul className="kdc-stack kdc-stack--tight">
      {items.map(({ id, municipality, title, level }) => (
        <li key={id}>
          <LevelBox level={level} /> {municipality}: {title}
        </li>
      ))}
    </ul>
  )
}

function Candidates({ candidates, sharedPlans }: Pick<Start, 'candidates' | 'sharedPlans'>) {
  if (candidates.length === 0)
    return <p className="utrecht-paragraph kdc-muted">{text.noCandidates}</p>
  return (
    <Table
      labelledBy="kandidaten"
      rows={candidates}
      rowKey={({ theme }) => theme}
      columns={[
        { key: 'theme', header: text.theme, cell: ({ name }) => name },
        {
          key: 'plans',
          header: text.inPlans,
          cell: ({ inPlans }) => alignmentText.inPlans(inPlans, sharedPlans),
        },
        { key: 'local', header: text.local, cell: ({ items }) => <LocalLines items={items} /> },
      ]}
    />
  )
}

/** The start page of the driehoek. */
export function DriehoekStart(start: Start) {
  const { tenant, today, items, plans, counts, candidates, sharedPlans } = start
  const countOf = (slug: string) => counts.find((one) => one.slug === slug)
  return (
    <>
      <StartTop
        title={text.title}
        lead={text.lead(tenant.name, items.length)}
        today={today}
        listTitle={text.todo}
        items={items}
        calm={text.calm}
        links={links(tenant.slug)}
      />
      <Section id="gedeeld" title={text.plans} aside={text.plansAside}>
        <SharedPlans
          labelledBy="gedeeld"
          rows={plans}
          more={{
            header: text.divergences,
            cell: (slug) => {
              const count = countOf(slug)
              if (!count || !plans.some((row) => row.slug === slug && row.shared)) return '–'
              return (
                <a href={`${divergencesPath(tenant.slug)}?gemeente=${slug}`}>
                  {alignmentText.open(count.open)}, {alignmentText.explained(count.explained)}
                </a>
              )
            },
          }}
        />
      </Section>
      <Section
        id="kandidaten"
        title={
          <>
            {text.candidates} {plans.some(({ shared }) => shared?.fictitious) ? <Fictief /> : null}
          </>
        }
        intro={text.candidatesIntro}
      >
        <Candidates candidates={candidates} sharedPlans={sharedPlans} />
      </Section>
    </>
  )
}
