import { term } from './term'

/** Organised crime, exploitation, and the integrity of government. */
export const integrity = [
  term(
    'ondermijning',
    'ondermijning; ondermijnende criminaliteit; georganiseerde criminaliteit; georganiseerde misdaad; verwevenheid van onderwereld en bovenwereld; onderwereld; zware criminaliteit; misdaadgeld; crimineel geld; RIEC',
    'ondermijning',
  ),
  term(
    'drugscriminaliteit',
    'drugscriminaliteit; drugshandel; drugssmokkel; drugs; harddrugs; cocaïne; verdovende middelen; drugsmaffia; Opiumwet; narcotica',
    'georganiseerde-criminaliteit',
    'ondermijning',
  ),
  term(
    'hennepteelt',
    'hennepteelt; hennep; hennepkwekerij; hennepplantage; wietplantage; wietteelt; wietkwekerij; cannabisteelt; kwekerij; illegale teelt',
    'georganiseerde-criminaliteit',
    'drugscriminaliteit',
  ),
  term(
    'drugslab',
    'drugslab; drugslaboratorium; synthetische drugs; drugsproductie; lab; amfetamine; xtc; crystal meth; productielocatie',
    'georganiseerde-criminaliteit',
    'drugscriminaliteit',
  ),
  term(
    'drugsafval',
    'drugsafval; drugsdumping; dumping van drugsafval; gedumpt drugsafval; gedumpte vaten; chemisch afval',
    'georganiseerde-criminaliteit',
    'drugscriminaliteit',
  ),
  term(
    'drugspand',
    'drugspand; drugswoning; sluiting van panden; pand sluiten; panden sluiten; woningsluiting; Opiumwet 13b; artikel 13b; Damocles; wet Damocles; Damoclesbeleid',
    'georganiseerde-criminaliteit',
    'drugscriminaliteit',
  ),
  term(
    'witwassen',
    'witwassen; zwart geld; vuil geld; verdachte transacties; ongebruikelijke transacties; geldstromen; contant geld; herkomst van geld; herkomst van vermogen; investeringen met misdaadgeld',
    'georganiseerde-criminaliteit',
    'ondermijning',
  ),
  term(
    'bibob',
    'Bibob; Wet Bibob; Bibobtoets; Bibobonderzoek; Bibobbeleid; integriteitsbeoordeling; integriteitstoets; screening van vergunningaanvragen',
    'integriteit-bestuur',
    'ondermijning',
  ),
  term(
    'buitengebied',
    'buitengebied; landelijk gebied; platteland; polder; agrarisch gebied; buiten de bebouwde kom; buiten de kernen',
  ),
  term(
    'agrarisch-pand',
    'leegstaande schuur; schuur; schuren; stal; stallen; leegstaande agrarische bebouwing; vrijkomende agrarische bebouwing; boerderij; boerenerf; erf; opstallen; loods',
    'ondermijning',
    'buitengebied',
  ),
  term(
    'agrarier',
    'agrariër; boer; boeren; veehouder; tuinder; stoppende agrariërs; akkerbouwer',
    undefined,
    'buitengebied',
  ),
  term(
    'integrale-controle',
    'integrale controle; gezamenlijke controle; controledag; controleactie; multidisciplinaire controle; handhavingsactie; handhavingsdag; integraal toezicht',
    'georganiseerde-criminaliteit',
  ),
  term(
    'signalen-ondermijning',
    'signalen van ondermijning; ondermijningssignalen; verdachte situaties; vermoedens van criminaliteit; Meld Misdaad Anoniem; anoniem melden',
    'ondermijning',
    'ondermijning',
  ),
  term(
    'bedrijventerrein',
    'bedrijventerrein; bedrijvenpark; industrieterrein; Keurmerk Veilig Ondernemen; KVO; bedrijfspand; bedrijfsverzamelgebouw',
    'bedrijventerreinen',
  ),
  term(
    'autoverhuur',
    'autoverhuur; autobedrijf; garagebedrijf; malafide autohandel; belwinkel; malafide bedrijven; dekmantel; dekmantelbedrijf',
    'georganiseerde-criminaliteit',
    'ondermijning',
  ),
  term(
    'vakantiepark',
    'vakantiepark; recreatiepark; camping; bungalowpark; vakantieparken vitaliseren; permanente bewoning',
    'toerisme',
  ),
  term(
    'motorclub',
    'motorclub; outlaw motorcycle gang; OMG; motorbende; criminele motorbende; clubhuis',
    'georganiseerde-criminaliteit',
    'ondermijning',
  ),
  term(
    'vrijplaats',
    'vrijplaats; vrijstaat; woonwagenlocatie; niet te handhaven plek',
    'georganiseerde-criminaliteit',
    'ondermijning',
  ),
  term(
    'crimineel-vermogen',
    'crimineel vermogen; afpakken; ontneming; beslag op vermogen; patsers; patseraanpak; misdaad mag niet lonen',
    'georganiseerde-criminaliteit',
    'ondermijning',
  ),
  term(
    'explosies',
    'explosies; explosieven; aanslagen met explosieven; plofkraak; cobra; vuurwerkbom; beschieting; handgranaat',
    'objectieve-veiligheid',
  ),
  term(
    'wapens',
    'wapens; wapenbezit; vuurwapens; messen; steekwapens; messenbezit; wapengeweld; steekpartij; steekincident',
    'objectieve-veiligheid',
  ),
  term(
    'mensenhandel',
    'mensenhandel; uitbuiting; arbeidsuitbuiting; seksuele uitbuiting; gedwongen prostitutie; moderne slavernij; criminele uitbuiting; loverboy; mensensmokkel',
    'mensenhandel',
  ),
  term(
    'prostitutie',
    'prostitutie; sekswerk; sekswerkers; seksbedrijf; illegale prostitutie; thuisprostitutie; escort',
    'mensenhandel',
    'mensenhandel',
  ),
  term(
    'arbeidsmigranten',
    'arbeidsmigranten; huisvesting van arbeidsmigranten; seizoensarbeiders; buitenlandse werknemers; malafide uitzendbureau; huisjesmelker',
    'mensenhandel',
  ),
  term(
    'adresfraude',
    'adresfraude; spookbewoning; spookadres; adresonderzoek; onjuiste inschrijving; Basisregistratie Personen; woonfraude',
    'integriteit-bestuur',
  ),
  term(
    'zorgfraude',
    'zorgfraude; fraude met zorggeld; pgb-fraude; malafide zorgaanbieders; malafide zorgbureau',
    'georganiseerde-criminaliteit',
    'ondermijning',
  ),
  term(
    'uitkeringsfraude',
    'fraude; uitkeringsfraude; bijstandsfraude; subsidiefraude; belastingfraude; vastgoedfraude; faillissementsfraude',
    'georganiseerde-criminaliteit',
  ),
  term(
    'weerbare-overheid',
    'weerbare overheid; weerbaar bestuur; weerbare organisatie; bestuurlijke weerbaarheid; integriteit van bestuur; ambtelijke integriteit; bestuurlijke integriteit; integriteit; integer bestuur; corruptie; omkoping; infiltratie; beïnvloeding',
    'integriteit-bestuur',
    'ondermijning',
  ),
  term(
    'veilige-publieke-taak',
    'veilige publieke taak; agressie en geweld tegen bestuurders; agressie tegen hulpverleners; bedreiging van bestuurders; geweld tegen hulpverleners; intimidatie van ambtenaren; bedreigde bestuurders',
    'veilige-publieke-taak',
  ),
  term(
    'bestuurlijke-aanpak',
    'bestuurlijke aanpak; bestuurlijke maatregelen; bestuursdwang; dwangsom; last onder dwangsom; gebiedsverbod; sluitingsbevel; barrières opwerpen; barrièremodel',
  ),
  term(
    'informatiepositie',
    'informatiepositie; ondermijningsbeeld; intelligence; informatiegestuurd; informatiedeling; veiligheidsbeeld; bestuurlijke rapportage; gegevensdeling',
  ),
  term(
    'vergunningen',
    'vergunning; vergunningverlening; vergunningplicht; exploitatievergunning; ontheffing',
  ),
  term(
    'vastgoed',
    'vastgoed; makelaar; verhuurder; huurder; verhuur; eigenaar; eigenaren; pandeigenaar; leegstand; leegstaand pand',
  ),
]
