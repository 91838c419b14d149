/** Words of the page that looks ahead to a concept strategy. */
export const previewText = {
  title: 'Vooruitblik',
  lead: (title: string) =>
    `Wat verandert er voor de gemeenten als ‘${title}’ nu zou gelden? Het portaal rekent het uit en bewaart niets. Gemeenten zien deze pagina niet.`,
  instead: (title: string, version: number) => `In plaats van ${title}, versie ${version}`,
  first: 'Er geldt nu nog geen strategie van u. Alles hieronder komt erbij.',
  shared: 'Alleen plannen die met u zijn gedeeld, tellen mee.',
  stated: 'Wat iemand zelf over een afwijking heeft gezegd, telt hier niet mee.',
  summary: 'Per gemeente',
  municipality: 'Gemeente',
  links: 'Verbanden',
  linksOf: ({ same, toConfirm, proposed, orphaned }: Record<string, number>) => [
    `${same} gaan ongewijzigd mee`,
    `${toConfirm} te bevestigen`,
    `${proposed} met een voorstel`,
    `${orphaned} zonder plek`,
  ],
  solved: 'Opgelost',
  remaining: 'Blijft',
  added: 'Nieuw',
  of: (name: string, plan: string, version: number) => `${name}: ${plan}, versie ${version}`,
  solvedOf: 'Opgeloste afwijkingen',
  remainingOf: 'Afwijkingen die blijven',
  addedOf: 'Nieuwe afwijkingen',
  none: 'Geen.',
  motivation: {
    blijft: 'met toelichting, die blijft staan',
    te_bevestigen: 'met toelichting, te bevestigen: de tekst is anders',
    nog_niet: 'nog zonder toelichting',
    niet_nodig: 'ter informatie',
  },
  emptyTitle: 'Nog geen plannen',
  empty:
    'Zodra een gemeente een plan met u deelt, ziet u hier wat deze strategie voor die gemeente verandert.',
  link: 'Kijk wat dit voor gemeenten verandert',
} as const
