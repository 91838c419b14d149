import { Section } from '../index'
import { stateWord } from '../nl'
import { FilterBar, FilterCheck, FilterDate, FilterSelect } from '../patterns/FilterBar'
import { Matrix } from '../patterns/Matrix'
import { MatrixDetail } from '../patterns/MatrixDetail'
import { MatrixLegend } from '../patterns/MatrixLegend'
import { optionsOf } from '../primitives/SelectField'
import { layers, municipalities } from './samples'

export function GalleryMatrix() {
  return (
    <Section id="matrix" title="Matrix van de vijf gemeenten">
      <FilterBar label="Filter de matrix" action="#matrix" active>
        <FilterSelect
          name="stand"
          label="Stand"
          value="gedeeltelijk"
          all="Alle"
          options={optionsOf(stateWord)}
        />
        <FilterDate name="sinds" label="Gewijzigd sinds" value="2026-09-01" />
        <FilterCheck name="open" label="Nog zonder toelichting" checked={false} />
      </FilterBar>
      <div className="kdc-matrix-layout">
        <div className="kdc-stack">
          <Matrix labelledBy="matrix" municipalities={municipalities} layers={layers} />
          <MatrixLegend />
        </div>
        <MatrixDetail
          municipality={{ slug: 'woerden', name: 'Woerden' }}
          label="De Copen 3"
          title="Veilig online voor inwoners en ondernemers"
          closeHref="#matrix"
          state="gedeeltelijk"
          relation="lokaal_smaller"
          path={null}
          levels={{ regional: 'strategisch_thema', local: 'strategisch_thema' }}
          seenIn="IVP 2023-2026, prioriteit 4.2"
          depth={3}
          divergences={[
            {
              id: 'streefwaarde',
              title: 'Streefwaarde: 7 van de 10 in 2026, regio 8 van de 10 in 2025',
              href: '#streefwaarde',
              open: true,
              words: 'nog zonder toelichting',
            },
            {
              id: 'reikwijdte',
              title: 'Reikwijdte: alleen inwoners van 60 jaar en ouder',
              href: '#reikwijdte',
              open: false,
              words: 'bewuste lokale keuze',
            },
          ]}
        />
      </div>
    </Section>
  )
}
