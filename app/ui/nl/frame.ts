/** Words of the frame around every page, and of forms and lists. */
export const frameText = {
  portal: 'Kompas De Copen',
  skip: 'Naar de inhoud',
  fictitious: 'voorbeeld – fictief',
  demo: 'Voorbeeld – fictief.',
  demoExplained: 'Veel gegevens in deze omgeving zijn verzonnen. Wat verzonnen is, is zo gemerkt.',
  todayIs: (date: string) => `Vandaag is ${date} (ingesteld).`,
  worksFor: 'U werkt voor:',
  switchTenant: 'Wissel van organisatie',
  currentTenant: 'nu',
  account: 'Mijn account',
  signIn: 'Inloggen',
  signOut: 'Uitloggen',
  help: 'Hulp',
  menu: 'Menu',
  closeMenu: 'Sluit het menu',
  mainMenu: 'Hoofdmenu',
  footer:
    'Een gemeente mag een eigen keuze maken. De raad stelt de doelen voor veiligheid vast (Politiewet 2012, artikel 38b). Het portaal laat verschil zien en vraagt alleen om een toelichting.',
  footerLinks: [
    { href: '/hulp', label: 'Hulp en uitleg' },
    { href: '/woorden', label: 'Woorden en afkortingen' },
    { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
    { href: '/privacy', label: 'Privacy' },
    { href: '/over', label: 'Over het portaal' },
  ],
  breadcrumb: 'Kruimelpad',
  pages: 'Bladeren',
  previous: 'Vorige',
  next: 'Volgende',
  pageOf: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
  download: 'Download:',
  downloadAs: 'Download als',
  formats: {
    xlsx: 'XLSX',
    csv: 'CSV',
    json: 'JSON',
    ics: 'Agenda',
    pdf: 'PDF',
    docx: 'Word',
    'sssom.tsv': 'SSSOM',
    'oscal.json': 'OSCAL',
    jsonld: 'SKOS',
  },
  show: 'Toon',
  clearFilter: 'Toon alles',
  close: 'Sluit',
} as const

export const fieldText = {
  optional: '(mag leeg blijven)',
} as const

export const errorText = {
  heading: (count: number) =>
    count === 1 ? 'Eén punt klopt nog niet' : `${count} punten kloppen nog niet`,
} as const

export const attentionText = {
  noDate: 'Geen datum',
} as const

export const diffText = {
  added: 'toegevoegd:',
  removed: 'vervallen:',
  was: 'Was',
  becomes: 'Wordt',
  notYet: 'stond er niet',
  noMore: 'staat er niet meer',
} as const

/** 1 → "één", 2 → "twee" … 12; larger numbers stay figures. */
export const numberWord = (count: number): string =>
  [
    'geen',
    'één',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
    'elf',
    'twaalf',
  ][count] ?? String(count)
