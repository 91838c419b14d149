import { numberWord } from '~/ui/nl/frame'

/** Words of the start page of politie and OM. */
export const partnerStart = {
  title: 'Wat is er met u gedeeld?',
  lead: (count: number) =>
    count === 0
      ? 'Er is nog niets met u gedeeld.'
      : count === 1
        ? 'Eén plan of strategie is nu voor u te lezen.'
        : `${count > 12 ? count : numberWord(count).replace(/^./, (letter) => letter.toUpperCase())} plannen en strategieën zijn nu voor u te lezen.`,
  drafts: 'Concepten om te lezen',
  draftTitle: (title: string, owner: string) => `${title}, ${owner}`,
  draftText: (status: string, version: number, visibility: string) =>
    `${status}, versie ${version}. ${visibility}.`,
  calm: 'Er zijn nu geen concepten met u gedeeld. Hier komt een concept zodra een gemeente, de driehoek of het bureau het deelt.',
  comment:
    'U leest hier wat anderen met u delen. Uw opmerkingen brengt u voorlopig in het overleg van de driehoek in; schriftelijk reageren in het portaal komt later.',
  effort: 'Gevraagde inzet van politie en OM',
  effortAside: 'In vaste volgorde',
  effortIntro: 'Zoals het in de gedeelde plannen staat, per prioriteit.',
  noEffort:
    'Hier komt wat gemeenten in hun plan van politie en OM vragen. In de gedeelde plannen staat daar nu niets over.',
  recent: 'Onlangs met u gedeeld',
  toAll: 'Naar alles wat is gedeeld',
  noneShared: 'Hier komen plannen en strategieën zodra iemand ze deelt of openbaar maakt.',
  municipality: 'Gemeente',
  priority: 'Prioriteit',
  level: 'Niveau',
  asked: 'Gevraagde inzet',
  owner: 'Van wie',
  plan: 'Plan',
  period: 'Looptijd',
  status: 'Status',
  sharedOn: 'Gedeeld op',
} as const
