import { sections } from '../content'

const monitor = 'Leefbaarheids- en veiligheidsmonitor'
const figures = 'Veiligheidscijfers van de afgelopen jaren'
const talks = 'Gesprekken met in- en externe partners'
const trends = 'Regionale en landelijke trendinventarisatie'

/** Running text of the plan in force. Invented. */
export const chapters20232026 = sections([
  {
    id: 'inleiding',
    kind: 'inleiding',
    title: 'Inleiding',
    words:
      'Dit plan zegt wat de gemeente Woerden van 2023 tot en met 2026 wil bereiken voor de veiligheid van inwoners en ondernemers. De raad stelt de doelen vast. Het college werkt ze uit in een uitvoeringsplan voor telkens twee jaar.',
  },
  {
    id: 'missie',
    kind: 'missie',
    title: 'Waar staan wij voor?',
    words:
      'In Woerden kan iedereen veilig wonen, werken en opgroeien. Dat lukt alleen samen: inwoners letten op elkaar, ondernemers houden hun zaak op orde en de overheid is er als het nodig is.',
  },
  {
    id: 'visie',
    kind: 'visie',
    title: 'Wat zien wij voor ons?',
    words:
      'In 2026 herkennen meer mensen signalen van misdaad, ook op internet. Zij weten waar zij die kwijt kunnen en zij merken dat er iets mee gebeurt.',
  },
  {
    id: 'terugblik',
    kind: 'terugblik',
    title: 'Wat leerden wij van het vorige plan?',
    words:
      'Het aantal woninginbraken daalde. De samenwerking met zorgpartners kwam later op gang dan gepland. Voor internetcriminaliteit was er geen cijfer, zodat niemand kon zeggen of het doel was gehaald.\n\nDaarom staat bij elk doel in dit plan een cijfer, of de zin waaraan wij zien dat het lukt.',
  },
  {
    id: 'analyse-wonen',
    kind: 'veiligheidsanalyse',
    field: 'woon-en-leefomgeving',
    title: 'Veilige woon- en leefomgeving',
    words:
      'De meeste inwoners voelen zich veilig in hun buurt. Het aantal inbraken is laag, maar wisselt per jaar. Het zijn kleine aantallen: enkele meer of minder kan toeval zijn.',
    sources: [figures, monitor],
    conclusion: 'Geen speerpunt. Wij blijven het volgen.',
  },
  {
    id: 'analyse-integriteit',
    kind: 'veiligheidsanalyse',
    field: 'integriteit',
    title: 'Integriteit en veiligheid',
    words:
      'Bij controles in het buitengebied is vaker iets mis dan vier jaar geleden. Ondernemers melden weinig. De partners verwachten dat criminelen vaker leegstaande schuren zoeken.',
    sources: [talks, trends, 'Lokaal en regionaal ondermijningsbeeld'],
    conclusion: 'Ondermijning wordt een speerpunt.',
  },
  {
    id: 'evaluatie',
    kind: 'evaluatie',
    title: 'Hoe houden wij de raad op de hoogte?',
    words:
      'Bij elk nieuw uitvoeringsplan krijgt de raad een kort bericht: wat is gedaan, wat zeggen de cijfers, wat passen wij aan. In het laatste jaar volgt een evaluatie van het hele plan.',
  },
])

/** Running text of the draft; the look back and the evaluation still have to be written. Invented. */
export const chapters20272030 = sections([
  {
    id: 'inleiding',
    kind: 'inleiding',
    title: 'Inleiding',
    words:
      'Voor u ligt het concept van het plan voor 2027 tot en met 2030. Wij schrijven het terwijl de regio aan een nieuwe strategie werkt, zodat beide op elkaar aansluiten.',
  },
  {
    id: 'missie',
    kind: 'missie',
    title: 'Waar staan wij voor?',
    words:
      'In Woerden kan iedereen veilig wonen, werken en opgroeien. Wij vragen van inwoners wat zij kunnen, en zijn er voor wie dat niet kan.',
  },
  {
    id: 'visie',
    kind: 'visie',
    title: 'Wat zien wij voor ons?',
    words:
      'In 2030 weten inwoners en ondernemers wat zij zelf kunnen doen, ook als de stroom uitvalt.',
  },
  {
    id: 'analyse-wonen',
    kind: 'veiligheidsanalyse',
    field: 'woon-en-leefomgeving',
    title: 'Veilige woon- en leefomgeving',
    words:
      'Oplichting via internet en telefoon raakt meer inwoners dan inbraak. Meldingen over groepen op straat dalen.',
    sources: [figures, monitor],
    conclusion: 'Veilig online wordt een speerpunt.',
  },
  {
    id: 'analyse-fysiek',
    kind: 'veiligheidsanalyse',
    field: 'fysieke-veiligheid',
    title: 'Fysieke veiligheid',
    words:
      'Hevige regen en uitval van stroom komen vaker voor. Veel huishoudens zijn daar niet op voorbereid.',
    sources: ['Regionaal Risicoprofiel van de Veiligheidsregio Utrecht', talks],
    conclusion: 'Weerbaarheid wordt een strategisch thema.',
  },
])
