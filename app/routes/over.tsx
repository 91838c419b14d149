import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicLoader } from '~/http/public-loader.server'
import { InfoPage, InfoPart, List, P } from '~/ui/patterns/InfoPage'
import { version } from '../../package.json'

const title = 'Over het portaal'

export const meta: MetaFunction = () => [{ title: `${title} – Kompas De Copen` }]

export const loader = publicLoader(() => json({ version }))

export default function About() {
  const data = useLoaderData<typeof loader>()
  return (
    <InfoPage
      title={title}
      lead="Kompas De Copen legt veiligheidsplannen van gemeenten naast de prioriteiten van de driehoek en de regio."
    >
      <InfoPart title="Voor wie">
        <P>
          Voor Woerden, Oudewater, Montfoort, IJsselstein en Lopik, voor de driehoek De Copen met
          politie en Openbaar Ministerie, en voor Bureau RVS. Elke organisatie heeft een eigen
          ruimte. Geen organisatie staat boven een andere.
        </P>
      </InfoPart>
      <InfoPart title="Wat het doet">
        <List
          items={[
            'Het laat zien waar plannen aansluiten, waar ze verschillen en waarom het portaal dat zegt.',
            'Het bewaakt data: looptijden, verlengingen en de vier jaar van artikel 38b van de Politiewet 2012.',
            'Het bewaart wie wat wanneer vastlegde, in een logboek dat niet verandert.',
          ]}
        />
      </InfoPart>
      <InfoPart title="Wat het niet doet">
        <P>
          Het portaal geeft geen cijfer voor een gemeente en maakt geen ranglijst. Het oordeelt niet
          over een keuze: de raad stelt de doelen vast. Een signaal is geen juridisch advies.
        </P>
      </InfoPart>
      <InfoPart title="Voorbeelden">
        <P>
          Wat verzonnen is, draagt het merk ‘voorbeeld – fictief’. De prioriteiten van de driehoek
          De Copen en de meeste lokale doelen in een voorbeeldomgeving zijn verzonnen.
        </P>
      </InfoPart>
      <InfoPart title="De software">
        <P>Versie {data.version}. De broncode is open, onder de licentie EUPL-1.2.</P>
      </InfoPart>
    </InfoPage>
  )
}
