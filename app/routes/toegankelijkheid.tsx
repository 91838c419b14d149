import type { MetaFunction } from '@remix-run/node'
import { InfoPage, InfoPart, List, P } from '~/ui/patterns/InfoPage'

const title = 'Toegankelijkheid'

export const meta: MetaFunction = () => [{ title: `${title} – Kompas De Copen` }]

export default function Accessibility() {
  return (
    <InfoPage
      title={title}
      lead="Iedereen moet met dit portaal kunnen werken. Wij bouwen naar WCAG 2.2, niveau AA."
    >
      <InfoPart title="Wat wij doen">
        <List
          items={[
            'Alles werkt met het toetsenbord en zonder JavaScript.',
            'Een kleur zegt nooit alleen iets: er staat altijd een woord of teken bij.',
            'De bladzijden passen op een scherm van 320 pixels breed en bij tekst van 200%.',
            'Een figuur heeft een tabel of zin met dezelfde gegevens.',
            'Een formulier dat niet klopt, begint met wat u kunt verbeteren, en houdt uw tekst vast.',
          ]}
        />
      </InfoPart>
      <InfoPart title="Hoe wij het nagaan">
        <P>
          Bij elke wijziging loopt een automatische controle over de bladzijden. Zo’n controle ziet
          niet alles. Het portaal is nog niet door een onafhankelijke instantie onderzocht, en er is
          nog geen toegankelijkheidsverklaring in het landelijke register.
        </P>
      </InfoPart>
      <InfoPart title="Loopt u ergens op vast?">
        <P>
          Meld het bij de beheerder van uw organisatie. Vertel op welke bladzijde het was, wat u
          wilde doen en welk hulpmiddel u gebruikt.
        </P>
      </InfoPart>
    </InfoPage>
  )
}
