import {
  Badge,
  Breadcrumb,
  Button,
  ButtonGroup,
  Downloads,
  EmptyState,
  Fictief,
  LinkButton,
  Note,
  Notice,
  Pagination,
  Section,
  Stack,
  Table,
} from '../index'

const rows = [
  { id: 'a', title: 'Ondermijning in het buitengebied', goals: 3, since: '6 juli 2023' },
  { id: 'b', title: 'Veilig online', goals: 2, since: '3 september 2026' },
]

export function GalleryPrimitives() {
  return (
    <Section id="bouwstenen" title="Bouwstenen" aside="Knoppen, berichten, tabel">
      <Stack gap="loose">
        <Breadcrumb
          crumbs={[
            { label: 'Woerden', href: '/woerden' },
            { label: 'Plannen', href: '/woerden/plannen' },
            { label: 'IVP 2023-2026' },
          ]}
        />
        <ButtonGroup>
          <Button>Leg vast</Button>
          <Button emphasis="secondary">Bewaar als concept</Button>
          <Button emphasis="subtle">Terug</Button>
          <LinkButton href="#bouwstenen">Verder</LinkButton>
          <LinkButton href="#bouwstenen" emphasis="secondary" small>
            Versies
          </LinkButton>
        </ButtonGroup>
        <p>
          <Badge>versie 2</Badge> <Fictief />
        </p>
        <div>
          <Notice kind="done" title="Vastgelegd">
            Het standpunt van Woerden is vastgelegd.
          </Notice>
          <Notice>De driehoek ziet alleen wat is gedeeld.</Notice>
          <Notice kind="attention" title="Let op">
            In deze tekst staat misschien een burgerservicenummer.
          </Notice>
          <Note>Het portaal geeft een signaal, geen juridisch advies.</Note>
        </div>
        <Downloads path="/woerden/afwijkingen" search="?soort=periode" />
        <Table
          caption="Prioriteiten"
          rows={rows}
          rowKey={(row) => row.id}
          sort={{ by: 'titel', direction: 'op', href: (by, to) => `?sorteer=${by}&richting=${to}` }}
          columns={[
            {
              key: 'title',
              header: 'Prioriteit',
              sortKey: 'titel',
              cell: (row) => <a href={`#${row.id}`}>{row.title}</a>,
            },
            { key: 'goals', header: 'Doelen', numeric: true, cell: (row) => row.goals },
            { key: 'since', header: 'Sinds', sortKey: 'sinds', cell: (row) => row.since },
          ]}
        />
        <Pagination page={2} pages={5} href={(page) => `?bladzijde=${page}`} />
        <EmptyState
          title="Nog geen plan"
          action={{ href: '#nieuw', label: 'Lees een document in' }}
        >
          Hier komen de plannen van uw gemeente. Begin met het plan dat nu geldt.
        </EmptyState>
      </Stack>
    </Section>
  )
}
