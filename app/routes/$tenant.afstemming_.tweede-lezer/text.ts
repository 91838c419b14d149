import { longDate } from '~/ui/dates'

export const secondText = {
  title: 'Verbanden voor een tweede lezer',
  list: { gemeente: 'Afstemming', driehoek: 'De Copen en de RVS' },
  bench: 'Werkbank',
  lead: 'Een collega kijkt mee naar elk verband dat iemand vastlegt. Lees beide teksten en bevestig wat klopt.',
  plan: (title: string, version: number) => `${title}, versie ${version}`,
  count: (count: number) => (count === 1 ? '1 verband wacht' : `${count} verbanden wachten`),
  off: 'In uw organisatie bevestigt niemand een verband van een collega. De beheerder kan dat aanzetten.',
  emptyTitle: 'Niets wacht op een tweede lezer',
  empty: 'Nieuwe verbanden verschijnen hier vanzelf.',
  choose: 'Wat klopt er?',
  hint: 'Vink aan wat u gelezen hebt en wat klopt.',
  whole: 'het hele plan',
  recordedBy: (name: string | null, on: string) =>
    `Vastgelegd door ${name ?? 'het portaal'} op ${longDate(on)}`,
  note: (note: string) => `Uitleg: ${note}`,
  tickAll: 'Vink alles aan',
  tickNone: 'Vink niets aan',
  submit: 'Bevestig wat is aangevinkt',
  own: 'Uw eigen verbanden',
  ownIntro: 'Deze legde u zelf vast. Een collega bevestigt ze.',
  done: (count: number) =>
    count === 1 ? 'Eén verband is bevestigd.' : `${count} verbanden zijn bevestigd.`,
  readOnly: 'U kunt meelezen. Een adviseur bevestigt de verbanden.',
  read: 'Lees beide teksten',
} as const
