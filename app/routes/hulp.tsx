import type { MetaFunction } from '@remix-run/node'
import { InfoPage, InfoPart, List, P } from '~/ui/patterns/InfoPage'

const title = 'Hulp en uitleg'

export const meta: MetaFunction = () => [{ title: `${title} – Kompas De Copen` }]

export default function Help() {
  return (
    <InfoPage
      title={title}
      lead="Hoe het portaal werkt, in het kort. Kent u een woord niet? Kijk bij woorden en afkortingen."
    >
      <InfoPart title="Waar begint u?">
        <P>
          Na het inloggen ziet u wat uw aandacht vraagt: data die eraan komen, prioriteiten die nog
          niet zijn beoordeeld en afwijkingen die nog zonder toelichting zijn. Links boven staat
          voor welke organisatie u werkt. Werkt u voor meer organisaties, dan wisselt u daar.
        </P>
      </InfoPart>
      <InfoPart title="Een document inlezen">
        <P>
          Een adviseur van een gemeente kan een raadsvoorstel, besluit of plan inlezen. Het portaal
          laat zien wat het vond, met de zin uit het document erbij. U kiest per gegeven of het
          klopt. Er wordt niets bewaard voordat u dat doet.
        </P>
      </InfoPart>
      <InfoPart title="Een plan schrijven">
        <List
          items={[
            'Begin met een kopie van het vorige plan, een document, de opbouw van een buurgemeente of leeg.',
            'U schrijft één onderdeel tegelijk. Het portaal bewaart vanzelf en zegt wanneer dat is gedaan.',
            'Schrijft een collega aan dezelfde tekst? Dan ziet u beide teksten naast elkaar en kiest u.',
            'Een onderdeel dat u weghaalt, kunt u in het concept terugzetten.',
            'Aandachtspunten zijn vragen. Past een punt niet? Dan zegt u waarom, en het komt niet terug.',
          ]}
        />
      </InfoPart>
      <InfoPart title="Van concept naar besluit">
        <P>
          De adviseur stemt het concept af, de burgemeester geeft het vrij voor het college. De
          collegesecretaris legt vast wat het college besloot, de griffier wat de raad besloot. Hoe
          lang een plan geldt, volgt alleen uit die besluiten. Wat aan de raad is aangeboden ligt
          vast en is openbaar, tenzij er geheimhouding is met een grond. Neemt de raad een
          amendement aan, dan blijven beide teksten bewaard.
        </P>
      </InfoPart>
      <InfoPart title="Uitvoeren">
        <P>
          Bij elke maatregel staat wie hem doet, wanneer en wat het oplevert. Per half jaar meldt u
          hoe het gaat; ‘niets veranderd’ is één klik. Wat niet af is, neemt u mee naar het volgende
          uitvoeringsplan.
        </P>
      </InfoPart>
      <InfoPart title="Afstemmen">
        <List
          items={[
            'Bij elke regionale prioriteit zegt u wat er in uw plan bij hoort, en hoe.',
            'Past er niets bij? Dan kiest u ‘geen tegenhanger’. Is dat een keuze, dan licht u die toe.',
            'Zolang niemand keek, staat er ‘nog niet beoordeeld’. Een aantal staat daarom altijd naast ‘beoordeeld x van y’.',
          ]}
        />
      </InfoPart>
      <InfoPart title="Een afwijking toelichten">
        <P>
          Een verschil mag: de raad stelt de eigen doelen vast. Het portaal vraagt alleen om een
          toelichting. Open de afwijking, lees waarom het portaal dit ziet, en schrijf in twee of
          drie zinnen wat uw gemeente kiest. Bent u het niet eens met het signaal, dan kunt u dat
          daar ook zeggen.
        </P>
      </InfoPart>
      <InfoPart title="Delen">
        <P>
          Een concept is alleen van uzelf. U deelt een versie met de driehoek, met Bureau RVS of met
          iedereen. Delen legt de tekst van die versie vast. Een gedeeld concept kunt u intrekken,
          een vastgestelde tekst niet.
        </P>
      </InfoPart>
      <InfoPart title="Downloads">
        <P>
          Bij elke tabel staat een download als XLSX, CSV of JSON. U krijgt wat u op de bladzijde
          ziet.
        </P>
      </InfoPart>
      <InfoPart title="Lukt het niet?">
        <P>
          Vraag het de beheerder van uw organisatie. Die kan u uitnodigen, uw rol wijzigen en zien
          wat er is gebeurd.
        </P>
      </InfoPart>
    </InfoPage>
  )
}
