import { longDate } from '~/ui/dates'

/** Words of the page of one samenwerkingsverband. */
export const verbandText = {
  done: {
    bewaard: 'Het samenwerkingsverband is bewaard.',
    gedeeld: 'De leden van de driehoek lezen dit samenwerkingsverband vanaf vandaag.',
    beeindigd: 'Het samenwerkingsverband is beëindigd.',
    verbonden: 'Het onderdeel is aan dit samenwerkingsverband verbonden.',
    los: 'Het onderdeel is losgemaakt.',
  },
  sharedOn: (on: string) => `Gedeeld met de driehoek op ${longDate(on)}`,
  endedOn: (on: string) => `Beëindigd op ${longDate(on)}`,
  notShared: 'Alleen uw eigen organisatie leest dit',
  about: 'Afspraken',
  approach: 'Aanpak',
  edit: 'Bewerk',
  share: 'Deel met de driehoek',
  end: 'Beëindig',
  links: 'Verbonden prioriteiten en maatregelen',
  linksIntro:
    'Elke organisatie verbindt haar eigen onderdelen. U ziet die van anderen als u hun plan mag lezen.',
  municipality: 'Van wie',
  item: 'Onderdeel',
  kind: { prioriteit: 'Prioriteit', maatregel: 'Maatregel' },
  what: 'Soort',
  act: 'Los maken',
  unlink: 'Maak los',
  unlinkOne: (title: string) => `Maak los: ${title}`,
  noLinks: 'Er is nog geen onderdeel verbonden, voor zover gedeeld.',
  link: 'Verbind een eigen onderdeel',
  linkField: 'Welke prioriteit of maatregel?',
  linkHint: 'Uit uw plannen die u met anderen deelde.',
  choose: 'Kies een onderdeel',
  linkSubmit: 'Verbind',
  nothingToLink:
    'U kunt onderdelen verbinden uit een plan dat anderen mogen lezen. Deel eerst uw plan.',
} as const
