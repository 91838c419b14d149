import type { MetaFunction } from '@remix-run/node'
import { InfoPage, InfoPart, List, P } from '~/ui/patterns/InfoPage'

const title = 'Privacy'

export const meta: MetaFunction = () => [{ title: `${title} – Kompas De Copen` }]

export default function Privacy() {
  return (
    <InfoPage
      title={title}
      lead="Het portaal gaat over plannen, niet over personen. Het bewaart daarom zo weinig mogelijk over mensen."
    >
      <InfoPart title="Wat het portaal over u bewaart">
        <List
          items={[
            'Uw naam, e-mailadres en een versleuteld wachtwoord.',
            'Voor welke organisatie u werkt, in welke rol en sinds wanneer.',
            'Wat u in het portaal vastlegt, met de tijd: dat staat in het logboek van uw organisatie.',
            'Dat u bent ingelogd: één cookie, die nodig is om ingelogd te blijven.',
          ]}
        />
      </InfoPart>
      <InfoPart title="Wat er niet in hoort">
        <P>
          Gegevens over verdachten, slachtoffers of andere inwoners horen niet in een plan en niet
          in een toelichting. Het portaal waarschuwt als een tekst een burgerservicenummer lijkt te
          bevatten. Een document dat u inleest, wordt niet bewaard; alleen de gegevens die u
          overneemt. Namen uit zo’n document worden niet overgenomen.
        </P>
      </InfoPart>
      <InfoPart title="Wie het ziet">
        <P>
          Alleen leden van uw eigen organisatie zien uw concepten en uw logboek. Een andere
          organisatie over wie u iets vastlegt, ziet dat het gebeurde en in welke rol, zonder uw
          naam en zonder de tekst. Er gaan geen gegevens naar andere diensten: het portaal gebruikt
          geen volgcookies en haalt niets van elders op.
        </P>
      </InfoPart>
      <InfoPart title="Hoe lang">
        <P>
          Het logboek blijft staan, omdat het laat zien wie wat besloot. Een sessie eindigt vanzelf.
          Een formulier dat u verstuurde toen uw sessie voorbij was, wordt een uur voor u bewaard.
          Voor inzage of verbetering van uw gegevens gaat u naar de beheerder van uw organisatie.
        </P>
      </InfoPart>
    </InfoPage>
  )
}
