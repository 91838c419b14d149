import { longDate } from '~/ui/dates'

/** Words of the page *Te bevestigen*. */
export const toConfirmText = {
  title: 'Te bevestigen',
  lead: 'Een tekst veranderde nadat u er iets over vastlegde. Uw antwoord staat er nog. Kijk of het nog klopt.',
  list: { gemeente: 'Afstemming', driehoek: 'De Copen en de RVS' },
  count: (waiting: number, tray: number) => `${waiting} te bevestigen, ${tray} zonder zekere plek`,
  waiting: 'De woorden veranderden',
  waitingIntro:
    'Is de inhoud gelijk gebleven? Vink aan en bevestig, ook meer tegelijk. Verandert er wel iets? Bekijk het antwoord dan opnieuw.',
  same: 'Niet inhoudelijk gewijzigd',
  sameWhich: (item: string, title: string) => `${item} en ${title}`,
  confirm: 'Bevestig wat is aangevinkt',
  again: 'Bekijk opnieuw',
  againWhich: (item: string, title: string) => `het antwoord over ${item} bij ${title}`,
  noItem: 'geen onderdeel van het plan',
  inPlan: (title: string, version: number) => `${title}, versie ${version}`,
  standing: (word: string, on: string) => `Uw antwoord van ${longDate(on)}: ${word}`,
  regionalSide: (layer: string) => `Tekst van ${layer}`,
  ownSide: 'Eigen tekst',
  notKept:
    'De woorden van toen zijn niet bewaard. Dit is de tekst van nu. Lees of uw antwoord nog klopt.',
  tray: 'Zonder zekere plek in de nieuwe versie',
  trayIntro:
    'Het portaal weet niet zeker welke nieuwe prioriteit hierbij hoort. U kiest. Tot die tijd blijft het oude antwoord staan.',
  from: (title: string, version: number) => `Van: ${title}, versie ${version}`,
  to: (title: string, version: number) => `Naar: ${title}, versie ${version}`,
  proposed: (number: string, title: string) => `Lijkt het meest op ${number} ${title}`,
  noProposal: 'Geen enkele prioriteit van de nieuwe versie lijkt hierop.',
  textThen: 'De tekst waar u ja tegen zei',
  takeOver: (number: string) => `Neem over bij ${number}`,
  takeOverWhich: (item: string) => `het antwoord over ${item}`,
  other: 'Kies een andere prioriteit',
  otherLabel: 'Prioriteit van de nieuwe versie',
  takeOverOther: 'Neem over bij deze prioriteit',
  lapse: 'Laat vervallen',
  left: 'Onderdelen die in uw nieuwe versie niet meer staan',
  leftIntro:
    'In de vorige versie gaf u een antwoord over een onderdeel dat u weghaalde. Geef een nieuw antwoord, of ga er niet mee verder.',
  answer: 'Geef een nieuw antwoord',
  leave: 'Ga hier niet mee verder',
  emptyTitle: 'Alles klopt met de teksten van nu',
  empty:
    'Verandert de regio een tekst, of verandert u uw eigen plan? Dan ziet u hier welke antwoorden u nog moet bevestigen, met de woorden die veranderden.',
  readOnly: 'U kunt meelezen. Een adviseur bevestigt de antwoorden.',
  done: {
    bevestigd: (count: number) =>
      count === 1 ? 'Eén antwoord is bevestigd.' : `${count} antwoorden zijn bevestigd.`,
    overgenomen: 'Het antwoord staat nu bij de nieuwe prioriteit.',
    vervallen: 'Het antwoord is vervallen. Het blijft in de geschiedenis staan.',
    achtergelaten: 'U gaat met dit antwoord niet verder in de nieuwe versie.',
  },
} as const
