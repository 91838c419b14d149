/** Terms and abbreviations of the field, each in one plain sentence, by alphabet. */
export const words: readonly { term: string; full?: string; meaning: string }[] = [
  {
    term: 'afwijking',
    meaning:
      'Een plaats waar een lokaal plan en een regionale tekst verschillen. Een verschil mag; het vraagt om een toelichting.',
  },
  {
    term: 'basisteam',
    meaning:
      'Het team van de politie voor een aantal gemeenten. Basisteam De Copen werkt voor Woerden, Oudewater, Montfoort, IJsselstein en Lopik.',
  },
  {
    term: 'beoordeeld x van y',
    meaning:
      'Bij hoeveel van de regionale prioriteiten iemand van de gemeente een antwoord gaf. Wat het portaal zelf afleidt, telt niet mee.',
  },
  {
    term: 'Bureau RVS',
    meaning:
      'Het bureau dat de regionale veiligheidsstrategie van Midden-Nederland maakt en de samenwerking ondersteunt.',
  },
  {
    term: 'college',
    meaning:
      'De burgemeester en wethouders samen. Het college stelt meestal het uitvoeringsplan vast.',
  },
  {
    term: 'driehoek',
    meaning:
      'Het overleg van burgemeesters, Openbaar Ministerie en politie over de inzet van de politie (Politiewet 2012, artikel 13).',
  },
  {
    term: 'goede praktijk',
    meaning:
      'Een maatregel die in een gemeente werkte en die zij met de buren deelt. Een andere gemeente kan hem overnemen; de herkomst blijft erbij staan.',
  },
  {
    term: 'herijkmoment',
    meaning: 'De dag waarop een gemeente opnieuw naar een keuze kijkt.',
  },
  {
    term: 'IVP',
    full: 'integraal veiligheidsplan',
    meaning:
      'Het plan waarin de raad vaststelt wat de gemeente voor veiligheid wil bereiken (Politiewet 2012, artikel 38b).',
  },
  {
    term: 'Kernbeleid Veiligheid',
    meaning:
      'De indeling van de VNG in vijf veiligheidsvelden met thema’s. Het portaal gebruikt die om onderwerpen te ordenen.',
  },
  {
    term: 'kenmerk',
    meaning: 'Het nummer van een stuk of besluit in de administratie van een gemeente.',
  },
  {
    term: 'nominaal',
    meaning: 'Een prioriteit is wel genoemd, maar heeft in het plan nog geen eigen doel.',
  },
  {
    term: 'OM',
    full: 'Openbaar Ministerie',
    meaning: 'De officieren van justitie. Zij beslissen over opsporing en vervolging.',
  },
  {
    term: 'raad',
    meaning:
      'De gemeenteraad. De raad stelt ten minste eens in de vier jaar de doelen voor veiligheid vast.',
  },
  {
    term: 'Regionaal Veiligheidscollege',
    full: 'RVC',
    meaning:
      'Het overleg van alle burgemeesters van de regio, het OM en de politie. Het stelt de RVS vast.',
  },
  {
    term: 'RVS',
    full: 'regionale veiligheidsstrategie',
    meaning: 'De prioriteiten die gemeenten, OM en politie in Midden-Nederland samen kiezen.',
  },
  {
    term: 'samenwerkingsverband',
    meaning:
      'Organisaties die samen aan een thema werken, met een trekker, een looptijd en afspraken over de aanpak.',
  },
  {
    term: 'signaal',
    meaning:
      'Iets wat het portaal ziet en meldt, zoals een datum die nadert. Een signaal is geen juridisch advies.',
  },
  {
    term: 'UVP',
    full: 'uitvoeringsplan',
    meaning: 'Het plan waarin staat wie wat doet om de doelen van het IVP te bereiken.',
  },
  {
    term: 'Veiligheidsagenda',
    meaning: 'De landelijke doelen voor de politie, van de minister van Justitie en Veiligheid.',
  },
  {
    term: 'zienswijze',
    meaning: 'De reactie van een raad of college op een ontwerp, bijvoorbeeld van de RVS.',
  },
]
