import { z } from 'zod'

/**
 * The five veiligheidsvelden of the VNG Kernbeleid Veiligheid with their themes, and a sixth bucket
 * for what cuts across them. Theme names follow the startnotitie of Woerden (2022) and the CCV.
 */
export const fields = [
  {
    id: 'woon-en-leefomgeving',
    name: 'Veilige woon- en leefomgeving',
    themes: [
      { id: 'sociale-kwaliteit', name: 'Sociale kwaliteit' },
      { id: 'fysieke-kwaliteit', name: 'Fysieke kwaliteit' },
      { id: 'objectieve-veiligheid', name: 'Objectieve veiligheid' },
      { id: 'subjectieve-veiligheid', name: 'Subjectieve veiligheid' },
    ],
  },
  {
    id: 'bedrijvigheid',
    name: 'Bedrijvigheid en veiligheid',
    themes: [
      { id: 'winkelgebied', name: 'Veilig winkelgebied' },
      { id: 'bedrijventerreinen', name: 'Veilige bedrijventerreinen' },
      { id: 'uitgaan', name: 'Veilig uitgaan' },
      { id: 'evenementen', name: 'Veilige evenementen' },
      { id: 'coffeeshopbeleid', name: 'Coffeeshopbeleid' },
      { id: 'toerisme', name: 'Veilig toerisme' },
    ],
  },
  {
    id: 'jeugd',
    name: 'Jeugd en veiligheid',
    themes: [
      { id: 'jeugdoverlast', name: 'Jeugdoverlast en jeugdcriminaliteit' },
      {
        id: 'individuele-jongeren',
        name: 'Problematische individuele jongeren',
      },
      { id: 'veilig-in-en-om-school', name: 'Veilig in en om de school' },
      { id: 'alcohol-en-drugs', name: 'Alcohol- en drugsgebruik' },
    ],
  },
  {
    id: 'fysieke-veiligheid',
    name: 'Fysieke veiligheid',
    themes: [
      { id: 'verkeersveiligheid', name: 'Verkeersveiligheid' },
      { id: 'brandveiligheid', name: 'Brandveiligheid' },
      {
        id: 'omgevingsveiligheid',
        name: 'Externe veiligheid en omgevingsveiligheid',
      },
      { id: 'crisisbeheersing', name: 'Voorbereiding op crisisbeheersing' },
    ],
  },
  {
    id: 'integriteit',
    name: 'Integriteit en veiligheid',
    themes: [
      {
        id: 'radicalisering-en-polarisatie',
        name: 'Radicalisering en polarisatie',
      },
      {
        id: 'georganiseerde-criminaliteit',
        name: 'Georganiseerde (ondermijnende) criminaliteit',
      },
      { id: 'mensenhandel', name: 'Mensenhandel' },
      { id: 'veilige-publieke-taak', name: 'Veilige Publieke Taak' },
      { id: 'informatieveiligheid', name: 'Informatieveiligheid' },
      {
        id: 'integriteit-bestuur',
        name: 'Ambtelijke en bestuurlijke integriteit',
      },
    ],
  },
  {
    id: 'overkoepelend',
    name: 'Overkoepelend',
    themes: [
      { id: 'ondermijning', name: 'Ondermijning' },
      { id: 'zorg-en-veiligheid', name: 'Zorg en veiligheid' },
      {
        id: 'digitale-veiligheid',
        name: 'Cybercriminaliteit en digitale veiligheid',
      },
    ],
  },
] as const

export type FieldId = (typeof fields)[number]['id']
export type ThemeId = (typeof fields)[number]['themes'][number]['id']

const names = new Map<string, string>(fields.flatMap((f) => f.themes.map((t) => [t.id, t.name])))

/** Whether a stored or typed word is the id of a theme. */
export const isTheme = (value: unknown): value is ThemeId =>
  typeof value === 'string' && names.has(value)

export const ThemeId = z.custom<ThemeId>(isTheme, {
  error: 'Kies een thema uit het Kernbeleid Veiligheid.',
})

/** The name of a veiligheidsveld by its id. */
export const fieldName = (id: string): string => fields.find((one) => one.id === id)?.name ?? id

/** The Dutch name of a theme. */
export const themeName = (id: ThemeId): string => names.get(id) ?? id

/** The veiligheidsveld (or `overkoepelend`) that a theme belongs to. */
export function fieldOf(id: ThemeId): (typeof fields)[number] {
  const field = fields.find((f) => f.themes.some((t) => t.id === id))
  if (!field) throw new Error(`Unknown theme ${id}`)
  return field
}
