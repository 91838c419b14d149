import type { PartChange, PartKind } from '~/domain/plans/changes'

export const versionsText = {
  title: 'Versies',
  lead: 'Een gedeelde versie verandert niet meer. Een nieuwe tekst wordt een nieuwe versie.',
  version: 'Versie',
  versionNr: (version: number) => `Versie ${version}`,
  versionOf: (title: string, version: number) => `${title}, versie ${version}`,
  status: 'Status',
  visibility: 'Wie kan het lezen?',
  written: 'In het portaal sinds',
  frozen: 'Tekst ligt vast sinds',
  notFrozen: 'nog niet gedeeld',
  compare: 'Vergelijk twee versies',
  compareIntro: 'Ook met een versie van het plan ervoor of erna.',
  compareLabel: 'Kies twee versies',
  from: 'Was',
  to: 'Wordt',
  all: 'Kies een versie',
  only: 'Alleen wijzigingen',
  one: 'Er is één versie. Vergelijken kan vanaf twee versies.',
  changes: 'Wat is er veranderd?',
  differences: (from: string, to: string) => `Van ${from} naar ${to}`,
} as const

export const changesText = {
  part: {
    plan: '',
    onderdeel: 'Hoofdstuk',
    prioriteit: 'Prioriteit',
    maatregel: 'Maatregel',
  } satisfies Record<PartKind, string>,
  nothing: 'De tekst is in beide versies gelijk.',
  same: 'Gelijk gebleven:',
  was: (title: string) => `heette ${title}`,
  kind: {
    nieuw: 'nieuw',
    vervallen: 'vervallen',
    gewijzigd: 'gewijzigd',
    gelijk: 'gelijk',
  } satisfies Record<PartChange['kind'], string>,
} as const
