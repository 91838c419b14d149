import type {
  CellState,
  Depth,
  DiscussionOutcome,
  DivergenceKind,
  DivergenceState,
  PositionKind,
  Relation,
  ReplyAnswer,
} from '~/domain/alignment/vocabulary'

/** State of a matrix cell. */
export const stateWord: Record<CellState, string> = {
  overgenomen: 'Overgenomen',
  gedeeltelijk: 'Gedeeltelijk',
  geen_tegenhanger: 'Geen tegenhanger',
  bewust_niet: 'Bewust niet',
  niet_beoordeeld: 'Nog niet beoordeeld',
  tegengesteld: 'Tegengesteld',
}

/** How the local item relates to the regional one: the word, and what it means. */
export const relationWord: Record<Relation, string> = {
  gelijk: 'Zelfde',
  vrijwel_gelijk: 'Vrijwel hetzelfde',
  lokaal_ruimer: 'Lokaal ruimer',
  lokaal_smaller: 'Lokaal smaller',
  overlap: 'Gedeeltelijke overlap',
  verwant: 'Raakt aan, dekt niet',
  tegengesteld: 'Tegengesteld',
  geen: 'Geen tegenhanger',
}
export const relationMeaning: Record<Relation, string> = {
  gelijk: 'Lokaal en regionaal staat hetzelfde.',
  vrijwel_gelijk: 'Hetzelfde, met een kanttekening.',
  lokaal_ruimer: 'Het lokale plan dekt de regionale prioriteit helemaal, en meer.',
  lokaal_smaller: 'Het lokale plan dekt een deel van de regionale prioriteit.',
  overlap: 'Een deel is gelijk. Beide hebben ook iets eigens.',
  verwant: 'Het gaat over hetzelfde onderwerp, maar dekt de prioriteit niet.',
  tegengesteld: 'De teksten willen iets tegengestelds.',
  geen: 'U hebt gekeken. In het plan staat niets dat hierbij past.',
}

/** The step that each depth adds. */
export const depthWord: Record<Depth, string> = {
  0: 'Niet genoemd',
  1: 'Genoemd',
  2: 'Lokaal doel',
  3: 'Aanpak',
  4: 'Actie in het UVP met eigenaar',
  5: 'Middelen of capaciteit',
  6: 'Gerapporteerd',
}

export const divergenceKindWord: Record<DivergenceKind, string> = {
  ontbreekt_lokaal: 'Regionaal, niet lokaal',
  alleen_lokaal: 'Lokaal, niet regionaal',
  prioriteitsniveau: 'Prioriteitsniveau',
  periode: 'Periode',
  cyclus: 'Ritme van het uitvoeringsplan',
  verouderd: 'Verouderde verwijzing',
  nominaal: 'Alleen genoemd',
  streefwaarde: 'Streefwaarde',
  reikwijdte: 'Reikwijdte',
  begrip: 'Ander woord',
  doel_tegengesteld: 'Doelen tegengesteld',
  aanpak: 'Aanpak',
  inzet: 'Inzet',
}
export const divergenceKindMeaning: Record<DivergenceKind, string> = {
  ontbreekt_lokaal: 'Een regionale prioriteit heeft in het plan geen tegenhanger.',
  alleen_lokaal: 'Een lokale prioriteit heeft in de regio geen tegenhanger.',
  prioriteitsniveau: 'In de regio en lokaal is het niveau anders.',
  periode: 'De plannen lopen niet gelijk in de tijd.',
  cyclus: 'Het uitvoeringsplan heeft een ander ritme.',
  verouderd: 'Het plan verwijst naar een tekst die vervangen of vervallen is.',
  nominaal: 'De prioriteit is wel genoemd, maar nog zonder eigen doel.',
  streefwaarde: 'Zelfde indicator, maar een ander getal, een andere richting of een ander jaar.',
  reikwijdte: 'Het lokale plan gaat over minder of meer dan de regionale prioriteit.',
  begrip: 'Hetzelfde onderwerp heeft een ander woord.',
  doel_tegengesteld: 'De doelen zijn tegengesteld.',
  aanpak: 'De gemeente kiest een andere aanpak.',
  inzet: 'Eigenaar, capaciteit of gevraagde inzet van politie en OM is anders.',
}

export const divergenceStateWord: Record<DivergenceState, string> = {
  gesignaleerd: 'Gesignaleerd',
  bevestigd: 'Bevestigd',
  weersproken: 'Weersproken',
  gemotiveerd: 'Met toelichting',
  besproken: 'Besproken in de driehoek',
  blijft_zo: 'Blijft zo',
  opgevolgd: 'Opgevolgd',
}

export const replyWord: Record<ReplyAnswer, string> = {
  eens: 'Eens met het signaal',
  oneens: 'Niet eens met het signaal',
}

export const outcomeWord: Record<DiscussionOutcome, string> = {
  blijft_zo: 'Blijft zo',
  gemeente_bekijkt: 'Gemeente bekijkt aanpassing',
  voorstel_regio: 'Voorstel aan de regio',
  voorleggen_raad: 'Burgemeester legt voor aan de raad',
  aanhouden: 'Aanhouden',
  ter_kennisname: 'Ter kennisname',
}

export const positionWord: Record<PositionKind, string> = {
  bewuste_lokale_keuze: 'Bewuste lokale keuze',
  wordt_bijgesteld: 'Wordt bijgesteld',
  nog_te_bespreken: 'Nog te bespreken',
  regio_gevraagd: 'Regio wordt gevraagd bij te stellen',
}
export const positionMeaning: Record<PositionKind, string> = {
  bewuste_lokale_keuze: 'Het verschil blijft. U licht toe waarom.',
  wordt_bijgesteld: 'De gemeente past de eigen tekst aan.',
  nog_te_bespreken: 'U wilt het eerst in de driehoek bespreken.',
  regio_gevraagd: 'U vraagt de regio om de tekst aan te passen.',
}

const divergences = (count: number) => (count === 1 ? '1 afwijking' : `${count} afwijkingen`)

export const alignmentText = {
  explained: (count: number) => `${count} met toelichting`,
  open: (count: number) => `${count} nog zonder toelichting`,
  openUnit: 'nog zonder toelichting',
  withExplanation: 'met toelichting',
  openDivergences: (count: number) => `${divergences(count)} nog zonder toelichting`,
  explainThem: (count: number) => `Licht ${divergences(count)} toe`,
  assessed: (done: number, total: number) => `beoordeeld ${done} van ${total}`,
  inPlans: (count: number, total: number) => `In ${count} van de ${total} plannen`,
  derivedToo: (count: number) => `+ ${count} afgeleid`,
  nominal: 'nominaal',
  derived: 'afgeleid',
  conflict: 'past niet bij keten',
  depth: (depth: Depth) => `diepte ${depth} van 6`,
  depthHeading: (depth: Depth) => `Diepte: ${depth} van 6`,
  stepDone: 'ingevuld',
  stepOpen: 'nog niet ingevuld',
  priority: 'Prioriteit',
  sharedColumn: 'In de plannen',
  matrixRegion: 'Matrix: prioriteiten per gemeente',
  matrixLegend: 'Uitleg bij de matrix',
  legendNominal: 'gearceerd: alleen genoemd, geen inhoud',
  legendDerived: 'dunne lijn: afgeleid via De Copen',
  legendDepth: 'diepte 0–6',
  noPlan: 'geen plan gedeeld',
  outsideFilter: 'niet in dit filter',
  seenIn: 'Staat in',
  derivedOver: 'Afgeleid via',
  at: 'bij',
  levelRegion: 'Niveau regio',
  levelLocal: 'Niveau lokaal',
  divergences: 'Afwijkingen',
  noDivergences: 'Geen afwijkingen.',
  signalledOn: 'Gesignaleerd op',
  disagree: 'Bent u het niet eens met dit signaal? Reageer',
  difference: (number: number) => `verschil ${number}`,
  local: 'Lokaal',
  regional: 'Regionaal',
  why: 'Waarom ziet het portaal dit?',
  rule: 'Regel',
  versions: 'Versies',
  since: 'Sinds',
} as const

export const passageText = {
  local: 'Lokaal',
  regional: 'Regionaal',
  none: 'Hier staat geen tekst over dit onderwerp.',
  tooDifferent:
    'Deze teksten hebben weinig woorden gemeen. Daarom zijn verschillen niet woord voor woord gemarkeerd.',
  difference: 'verschil',
  readIn: (place: string) => `Lees verder: ${place}`,
  listLabel: (count: number) => (count === 1 ? 'Eén verschil' : `${count} verschillen`),
  inWords: (local: string, regional: string) => {
    if (!regional) return `Alleen lokaal: ‘${local}’.`
    if (!local) return `Alleen regionaal: ‘${regional}’.`
    return `Lokaal: ‘${local}’. Regionaal: ‘${regional}’.`
  },
} as const
