/** Words of the table of links. */
export const linksText = {
  title: 'Verbanden',
  lead: {
    gemeente:
      'Alles wat u vastlegde over uw plan en de prioriteiten van de regio. U kunt de tabel meenemen, in uw eigen programma bewerken en weer inlezen.',
    driehoek:
      'Hoe De Copen zich verhoudt tot de RVS, en wat gemeenten vastlegden in plannen die zij met u deelden.',
    regio: 'Wat gemeenten en de driehoek vastlegden in plannen die zij met u deelden.',
    partner: '',
  },
  count: (shown: number, total: number) =>
    shown === total ? `${total} verbanden` : `${shown} van ${total} verbanden`,
  plan: (title: string, version: number) => `${title}, versie ${version}`,
  filter: 'Filter de verbanden',
  all: 'Alle',
  relation: 'Verband',
  municipality: 'Gemeente',
  owner: 'Van',
  region: 'Regionaal plan van',
  status: 'Stand',
  statusWord: { vastgelegd: 'Vastgelegd', te_bevestigen: 'Te bevestigen' },
  local: 'Lokaal',
  regional: 'Regionaal',
  note: 'Uitleg',
  on: 'Vastgelegd op',
  nothingLocal: 'Niets in het plan',
  kind: { prioriteit: 'prioriteit', doel: 'doel', actie: 'actie' },
  import: 'Lees een bestand in',
  formats:
    'SSSOM, OSCAL en SKOS zijn open standaarden voor verbanden tussen teksten. Andere systemen lezen ze.',
  imported: (count: number) =>
    count === 1
      ? '1 verband is vastgelegd uit uw bestand.'
      : `${count} verbanden zijn vastgelegd uit uw bestand.`,
  emptyTitle: 'Nog geen verbanden',
  empty: 'Leg vast hoe uw plan zich verhoudt tot een prioriteit van de regio. Dan staat het hier.',
  emptyShared: 'Zodra een gemeente een plan met verbanden deelt, staan ze hier.',
  nothingTitle: 'Niets gevonden',
  nothing: 'Bij dit filter hoort geen enkel verband.',
  alignment: 'Naar de afstemming',
} as const
