import type { Visibility } from '~/domain/plans/vocabulary'
import type { TenantKind } from '~/domain/tenancy/tenant'

export const sharingText = {
  title: 'Deel een versie',
  now: 'Nu:',
  freezes:
    'Delen legt deze versie vast. U kunt de tekst ervan daarna niet meer wijzigen; een nieuwe tekst wordt een nieuwe versie. Een concept kunt u later intrekken, een vastgestelde tekst niet.',
  widest: 'Deze versie is al openbaar. Ruimer delen kan niet.',
  withWhom: 'Wie mag deze versie lezen?',
  submit: 'Deel deze versie',
  cancel: 'Toch niet',
} as const

type Words = { label: string; text: string }
type StageWords = Record<Visibility, Words>

const gemeente: StageWords = {
  concept: { label: 'Alleen wij', text: 'Alleen uw eigen organisatie leest het.' },
  gedeeld_driehoek: {
    label: 'De driehoek De Copen',
    text: 'De vijf gemeenten, de politie en het OM lezen mee.',
  },
  gedeeld_rvs: {
    label: 'De driehoek en Bureau RVS',
    text: 'Ook Bureau RVS leest mee, voor de regionale strategie.',
  },
  openbaar: { label: 'Iedereen', text: 'De tekst staat op de openbare pagina’s, zonder inloggen.' },
}

const regio: StageWords = {
  ...gemeente,
  gedeeld_rvs: {
    label: 'De gemeenten in de regio',
    text: 'De gemeenten die bij de RVS horen, lezen mee.',
  },
}

/** What each stage means for a tenant of this kind. */
export const stageText = (kind: TenantKind): StageWords => (kind === 'regio' ? regio : gemeente)
