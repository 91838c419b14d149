import { Columns, Section } from '../index'
import { AttentionList, DatesRail } from '../patterns/AttentionList'
import { Signals } from '../patterns/Signals'
import { Timeline } from '../patterns/Timeline'
import { TimelineTable } from '../patterns/TimelineTable'
import { Validity } from '../patterns/Validity'
import { signals, timelineRows, today } from './samples'

export function GalleryTime() {
  return (
    <>
      <Columns>
        <Section id="aandacht" title="Nu te doen" aside="Op volgorde van datum">
          <AttentionList
            today={today}
            items={[
              {
                id: '1',
                on: '2026-10-23',
                title: 'Lever de zienswijze op de RVS aan bij de griffie',
                href: '#zienswijze',
                text: 'De raad bespreekt het ontwerp op 19 november.',
                button: 'Verder met de zienswijze',
              },
              {
                id: '2',
                on: '2026-10-29',
                title: 'Licht 4 afwijkingen toe',
                href: '#afwijkingen',
                text: 'De driehoek bespreekt ze op 29 oktober.',
              },
              {
                id: '3',
                on: null,
                title: 'Beoordeel de laatste prioriteit van De Copen',
                href: '#prioriteit',
                text: 'Deze prioriteit is nog niet met uw plan vergeleken.',
              },
            ]}
          />
        </Section>
        <aside className="kdc-panel kdc-start-dates" aria-labelledby="data">
          <h2 className="utrecht-heading-2" id="data">
            Data die eraan komen
          </h2>
          <DatesRail
            today={today}
            dates={[
              { id: '1', on: '2026-10-23', title: 'Stukken naar de griffie', yours: true },
              { id: '2', on: '2026-11-19', title: 'Raad van Woerden', remark: 'ontwerp RVS' },
              { id: '3', on: '2027-07-06', title: 'Vier jaar na het raadsbesluit' },
            ]}
          />
        </aside>
      </Columns>
      <Section id="geldigheid" title="Hoe lang geldt het plan?">
        <Validity
          title="IVP 2023-2026"
          owner="Woerden"
          from="2023-01-01"
          to="2026-12-31"
          extendedTo={null}
          decision="2023-07-06"
          fourYears="2027-07-06"
          next={{ from: '2027-01-01', to: '2030-12-31', label: 'concept' }}
          today={today}
        />
      </Section>
      <Columns>
        <Section
          id="tijdlijn"
          title="Geldigheid per plan"
          aside="Nummers verwijzen naar de signalen"
        >
          <Timeline rows={timelineRows} signals={signals} today={today} />
        </Section>
        <Section id="signalen" title="Signalen" aside="Geen juridisch advies">
          <Signals signals={signals} />
        </Section>
      </Columns>
      <Section id="tabel" title="Alle data in een tabel">
        <TimelineTable
          labelledBy="tabel"
          rows={[
            {
              id: 'woerden-1',
              owner: 'Woerden',
              title: 'IVP 2019-2022',
              from: '2019-01-01',
              to: '2022-12-31',
              extendedTo: '2023-07-01',
              decision: '2019-01-31',
              fourYears: '2023-01-31',
              status: 'Vervangen',
            },
          ]}
        />
      </Section>
    </>
  )
}
