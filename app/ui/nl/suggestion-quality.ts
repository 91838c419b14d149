/** Words of the page on how good suggestions are. */
export const qualityText = {
  title: 'Hoe goed zijn de suggesties?',
  lead: 'Het portaal stelt bij een tekst drie teksten voor die erop lijken. Hier ziet u hoe vaak de goede erbij staat. Een suggestie is een hulp bij zoeken: u kiest zelf, en het portaal vult niets in.',
  figure: 'Hoe vaak de goede tekst bij de suggesties staat',
  table: 'Dezelfde cijfers als tabel',
  set: 'Teksten',
  first: 'De goede stond bovenaan',
  three: 'De goede stond bij de eerste drie',
  of: (count: number, all: number) => `${count} van ${all}`,
  bar: (first: number, three: number, all: number) =>
    `Bovenaan bij ${first} van ${all}, bij de eerste drie bij ${three} van ${all}.`,
  nothing: 'nog geen verbanden',
  sets: {
    oefenset: 'Voorbeelden waarmee de suggesties zijn gemaakt',
    toetsset: 'Voorbeelden die daarbij niet zijn bekeken',
    eigen: 'Verbanden die mensen zelf legden',
  },
  setText: {
    oefenset:
      'Teksten die voor het portaal zijn verzonnen. Met deze zijn de woorden en gewichten gekozen.',
    toetsset:
      'Teksten die voor het portaal zijn verzonnen en apart zijn gehouden. Dit cijfer zegt het meest.',
    eigen: {
      gemeente: 'De verbanden in uw eigen plannen. Wat u koos, geldt als goed.',
      driehoek: 'De verbanden van de prioriteiten van De Copen met de RVS.',
      regio:
        'De verbanden in de plannen die met u zijn gedeeld. Wat een gemeente koos, geldt als goed.',
      partner: 'De verbanden in uw eigen plannen.',
    },
  },
  caution:
    'Bij kleine aantallen speelt toeval mee. Vergelijk gemeenten niet met elkaar op dit cijfer.',
  missed: 'Waar de goede niet bij de eerste drie stond',
  missedLead:
    'Staat hier een woord dat in uw gemeente gewoon is? Bureau RVS kan het in de thesaurus zetten. Dan vindt het portaal het de volgende keer wel.',
  noneMissed: 'Bij alle teksten stond de goede bij de eerste drie.',
  thesaurus: 'Bekijk de veiligheidsthesaurus',
} as const
