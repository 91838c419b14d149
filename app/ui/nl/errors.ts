interface ErrorText {
  title: string
  lead: string
}

const unexpected: ErrorText = {
  title: 'Er ging iets mis bij het portaal',
  lead: 'Dit ligt niet aan u. Ga terug en probeer het opnieuw. Blijft het misgaan, meld het dan aan uw beheerder.',
}

/** What a page says when it cannot be shown, by status. */
export const errorText: Record<number, ErrorText> & { 500: ErrorText } = {
  400: {
    title: 'Het portaal kan dit formulier niet lezen',
    lead: 'Ga terug, open de pagina opnieuw en vul het formulier daar in.',
  },
  401: { title: 'Log opnieuw in', lead: '' },
  403: {
    title: 'U mag deze pagina niet openen',
    lead: 'Uw rol geeft geen toegang tot deze pagina. Vraag uw beheerder als u denkt dat dit niet klopt.',
  },
  404: {
    title: 'Deze pagina is er niet',
    lead: 'Het adres bestaat niet, of de pagina is niet voor u bedoeld. Controleer het adres of begin opnieuw.',
  },
  413: {
    title: 'Dit bestand is te groot',
    lead: 'Een bestand mag ten hoogste 20 MB zijn. Kies een kleiner bestand of plak de tekst.',
  },
  500: unexpected,
}
