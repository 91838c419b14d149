import type { PriorityChange } from '~/domain/plans/changes'

export const versionsText = {
  title: 'Versies',
  lead: 'Een gedeelde versie verandert niet meer. Een nieuwe tekst wordt een nieuwe versie.',
  version: 'Versie',
  versionNr: (version: number) => `Versie ${version}`,
  status: 'Status',
  visibility: 'Wie kan het lezen?',
  written: 'In het portaal sinds',
  frozen: 'Tekst ligt vast sinds',
  notFrozen: 'nog niet gedeeld',
  compare: 'Vergelijk twee versies',
  compareLabel: 'Kies twee versies',
  from: 'Was',
  to: 'Wordt',
  all: 'Kies een versie',
  one: 'Er is één versie. Vergelijken kan vanaf twee versies.',
  differences: (from: number, to: number) => `Van versie ${from} naar versie ${to}`,
  nothing: 'De prioriteiten zijn in beide versies gelijk.',
  same: 'Gelijk gebleven:',
  level: (from: string, to: string) => `Het niveau ging van ${from} naar ${to}.`,
  kind: {
    nieuw: 'nieuw',
    vervallen: 'vervallen',
    gewijzigd: 'gewijzigd',
    gelijk: 'gelijk',
  } satisfies Record<PriorityChange['kind'], string>,
} as const
