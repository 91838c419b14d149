import type { MetaFunction } from '@remix-run/node'
import type { ReactNode } from 'react'
import { cellStates, divergenceKinds, relations } from '~/domain/alignment/vocabulary'
import { levels, visibilities } from '~/domain/plans/vocabulary'
import { fields } from '~/domain/strategies/kernbeleid'
import {
  divergenceKindMeaning,
  divergenceKindWord,
  levelWord,
  relationMeaning,
  relationWord,
  stateWord,
  visibilityWord,
} from '~/ui/nl'
import { words } from '~/ui/nl/words'
import { Table, type Column } from '~/ui'
import { InfoPage, InfoPart, List, P } from '~/ui/patterns/InfoPage'
import { LevelBox, StateWord } from '~/ui/patterns/StateWord'

const title = 'Woorden en afkortingen'

const stateMeaning: Record<(typeof cellStates)[number], string> = {
  overgenomen: 'Het plan dekt de regionale prioriteit helemaal.',
  gedeeltelijk: 'Het plan dekt een deel van de regionale prioriteit.',
  geen_tegenhanger: 'Iemand keek en vond in het plan niets dat hierbij past.',
  bewust_niet: 'De gemeente koos ervoor en lichtte dat toe.',
  niet_beoordeeld: 'Nog niemand keek. Dit zegt niets over het plan.',
  tegengesteld: 'Het plan en de regionale tekst willen iets tegengestelds.',
}

export const meta: MetaFunction = () => [{ title: `${title} – Kompas De Copen` }]

type Entry = { term: string; value: ReactNode }

/** Terms with their meaning; a table, so that long terms keep room and rows become cards. */
function Glossary({ label, items }: { label: string; items: Entry[] }) {
  const columns: Column<Entry>[] = [
    { key: 'term', header: label, cell: ({ term }) => term },
    { key: 'value', header: 'Betekenis', cell: ({ value }) => value },
  ]
  return <Table caption={label} columns={columns} rows={items} rowKey={({ term }) => term} />
}

export default function Words() {
  return (
    <InfoPage title={title} lead="Wat een woord in dit portaal betekent, op alfabet.">
      <Glossary
        label="Woorden"
        items={words.map(({ term, full, meaning }) => ({
          term: full ? `${term} (${full})` : term,
          value: meaning,
        }))}
      />
      <InfoPart title="Stand van een prioriteit">
        <Glossary
          label="Stand"
          items={cellStates.map((state) => ({
            term: stateWord[state],
            value: (
              <>
                <StateWord state={state} word="" /> {stateMeaning[state]}
              </>
            ),
          }))}
        />
      </InfoPart>
      <InfoPart title="Hoe lokaal en regionaal bij elkaar horen">
        <Glossary
          label="Verband"
          items={relations.map((relation) => ({
            term: relationWord[relation],
            value: relationMeaning[relation],
          }))}
        />
      </InfoPart>
      <InfoPart title="Soorten afwijkingen">
        <Glossary
          label="Soort"
          items={divergenceKinds.map((kind) => ({
            term: divergenceKindWord[kind],
            value: divergenceKindMeaning[kind],
          }))}
        />
      </InfoPart>
      <InfoPart title="Niveau van een prioriteit">
        <P>Van veel naar weinig nadruk. De letters staan ook in de matrix.</P>
        <List
          items={levels.map((level) => (
            <LevelBox key={levelWord[level]} level={level} words />
          ))}
        />
      </InfoPart>
      <InfoPart title="Wie een versie kan lezen">
        <List items={visibilities.map((stage) => visibilityWord[stage])} />
      </InfoPart>
      <InfoPart title="Veiligheidsvelden en thema’s">
        <Glossary
          label="Veiligheidsveld"
          items={fields.map(({ name, themes }) => ({
            term: name,
            value: themes.map((theme) => theme.name).join(', '),
          }))}
        />
      </InfoPart>
    </InfoPage>
  )
}
