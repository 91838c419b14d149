import { cellStates, relations } from '~/domain/alignment/vocabulary'
import { levels } from '~/domain/plans/vocabulary'
import { Columns, Section, Stack, Table } from '../index'
import { Coverage } from '../patterns/Coverage'
import { DiffText } from '../patterns/DiffText'
import { History, Voice } from '../patterns/History'
import { Passages } from '../patterns/Passages'
import { ReasonMark } from '../patterns/ReasonMark'
import { RelationVenn } from '../patterns/RelationVenn'
import { DepthBar, LevelBox, StateWord } from '../patterns/StateWord'
import { Steps } from '../patterns/Steps'
import { WasWordt } from '../patterns/WasWordt'
import { WhyBox } from '../patterns/WhyBox'

const stateRows = cellStates.map((state, index) => ({ state, index }))

export function GalleryPatterns() {
  return (
    <>
      <Section id="woorden" title="Stand, niveau, diepte, verband">
        <Coverage id="dek" title="De Copen 2023-2026" assessed={3} total={4} fictitious />
        <Table
          labelledBy="dek"
          className="kdc-cohesion"
          rows={stateRows}
          rowKey={({ state }) => state}
          columns={[
            {
              key: 'p',
              header: 'Prioriteit',
              cell: ({ index }) => <a href="#dek">Prioriteit {index}</a>,
            },
            { key: 's', header: 'Stand', cell: ({ state }) => <StateWord state={state} /> },
            {
              key: 'n',
              header: 'Niveau hier',
              cell: ({ index }) => <LevelBox level={levels[index % 3] ?? 'speerpunt'} />,
            },
            {
              key: 'd',
              header: 'Diepte 0–6',
              label: 'Diepte',
              cell: ({ index }) => <DepthBar depth={([0, 1, 2, 3, 5, 6] as const)[index] ?? 0} />,
            },
            {
              key: 'a',
              header: 'Afwijking',
              cell: ({ index }) => <ReasonMark open={index % 2} explained={index % 3} />,
            },
          ]}
        />
        <ul className="kdc-plainlist">
          {relations.map((relation) => (
            <li key={relation}>
              <RelationVenn relation={relation} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="teksten" title="De twee teksten">
        <Stack gap="loose">
          <Steps
            label="Stappen van deze afwijking"
            steps={[
              { label: 'Gesignaleerd', state: 'done', remark: '3 september 2026' },
              { label: 'Bevestigd door Woerden', state: 'done', remark: '10 september 2026' },
              { label: 'Toelichten', state: 'current', remark: 'nu aan Woerden' },
              { label: 'Bespreken in de driehoek', state: 'ahead', remark: '29 oktober 2026' },
            ]}
          />
          <div>
            <Passages
              local={{
                owner: { slug: 'woerden', name: 'Woerden' },
                place: 'IVP 2023-2026, doel 2.1',
                text: 'Wij helpen inwoners van 60 jaar en ouder om oplichting via internet te herkennen. Eind 2026 weten 7 van de 10 van hen waar zij oplichting kunnen melden.',
                source: 'Versie 2, vastgesteld door de raad op 6 juli 2023.',
                href: '#plan',
              }}
              regional={{
                owner: { slug: 'de-copen', name: 'De Copen' },
                place: 'Regio-prioriteiten 2023-2026, doel 3a',
                text: 'Wij helpen inwoners en ondernemers om oplichting via internet te herkennen. Eind 2025 weten 8 van de 10 van hen waar zij oplichting kunnen melden.',
                source: 'Versie 1.1, vastgesteld door de driehoek op 12 december 2024.',
                href: '#strategie',
              }}
            />
          </div>
        </Stack>
      </Section>
      <Columns>
        <Section id="waswordt" title="Was–wordt">
          <WasWordt
            labelledBy="waswordt"
            before="RVS 2019-2022"
            after="RVS 2023-2026"
            rows={[
              { id: '1', was: 'Ondermijning', becomes: 'Ondermijning', succession: 'gehandhaafd' },
              { id: '2', was: 'Zorg en veiligheid', becomes: null, succession: 'vervallen' },
              { id: '3', was: null, becomes: 'Maatschappelijke onrust', succession: 'nieuw' },
            ]}
          />
          <DiffText
            before="De politie bezoekt elk jaar twintig ondernemers."
            after="De politie bezoekt elk jaar dertig ondernemers en twee scholen."
          />
        </Section>
        <Stack gap="loose">
          <Section id="waarom" title="Waarom ziet het portaal dit?">
            <WhyBox
              text="Beide doelen gebruiken dezelfde indicator. Het getal en de datum zijn niet gelijk."
              rule="Streefwaarde: zelfde indicator, ander getal of andere datum"
              versions="Woerden versie 2, De Copen versie 1.1"
              since="2026-09-03"
            />
          </Section>
          <Section id="geschiedenis" title="Wat er gebeurde">
            <Voice
              owner={{ slug: 'politie-de-copen', name: 'Politie De Copen' }}
              role="teamchef"
              on="2026-09-30"
            >
              Voor de inzet maakt dit weinig verschil.
            </Voice>
            <History
              items={[
                { id: '2', on: '2026-09-10', sentence: 'Een adviseur van Woerden was het eens.' },
                { id: '1', on: '2026-09-03', sentence: 'Het portaal zag dit verschil.' },
              ]}
            />
          </Section>
        </Stack>
      </Columns>
    </>
  )
}
