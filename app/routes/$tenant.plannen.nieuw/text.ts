import type { StartKind } from '~/domain/plans/editing/start'

export const startText = {
  title: 'Begin een nieuw IVP',
  lead: 'Kies waarmee u begint. U schrijft daarna verder; alleen uw eigen organisatie leest mee.',
  uvp: 'Wilt u een uitvoeringsplan maken?',
  uvpLink: 'Begin een uitvoeringsplan',
  planTitle: 'Titel',
  from: 'Eerste dag',
  to: 'Laatste dag',
  start: 'Waarmee begint u?',
  copy: 'Kopie van',
  copyHint: 'Alleen bij ‘een kopie van een eerder plan’.',
  team: 'Tekst van',
  teamHint: 'Alleen bij ‘een plan van een gemeente waar u ook voor werkt’.',
  neighbour: 'Opzet van',
  neighbourHint: 'Alleen bij ‘de opzet van een buurgemeente’.',
  choose: 'Kies een plan',
  file: 'Bestand',
  fileHint:
    'Alleen bij ‘een document’. Word (.docx), OpenDocument (.odt), PDF, of platte tekst (.txt, .md). Ten hoogste 20 MB.',
  privacy:
    'Het bestand wordt niet bewaard. Namen van personen die het portaal herkent, laat het weg.',
  submit: 'Begin het plan',
  cancel: 'Toch niet',
  busy: 'Het plan wordt gemaakt. Bij een document duurt dit een paar seconden.',
} as const

export const startChoice: Record<StartKind, { label: string; text: string }> = {
  kopie: {
    label: 'Een kopie van een eerder plan',
    text: 'Alle tekst, prioriteiten en doelen gaan mee. Elke prioriteit is eerst ‘gebleven’.',
  },
  document: {
    label: 'Een document',
    text: 'De koppen worden onderdelen, met de tekst eronder.',
  },
  team: {
    label: 'Een plan van een gemeente waar u ook voor werkt',
    text: 'Alle tekst, prioriteiten en doelen. Daarna gaat elk plan zijn eigen weg.',
  },
  buur: {
    label: 'De opzet van een buurgemeente',
    text: 'Alleen de koppen, en de prioriteiten met hun niveau. Geen tekst.',
  },
  leeg: {
    label: 'Lege hoofdstukken',
    text: 'De vaste onderdelen van een IVP, met een analyse per veiligheidsveld.',
  },
}
