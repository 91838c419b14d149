import type { Section } from './imported-document'

const INITIALS = '(?:[A-Z]\\.\\s?){1,5}'
const PREFIX = "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|het|te|'t|in|op|la|el|von)\\s+){0,3}"
const SURNAME = "[A-ZÀ-Þ][\\p{L}’'-]+(?:-[A-ZÀ-Þ][\\p{L}’'-]+)*"
const TITLE = '(?:(?:drs|mr|ir|ing|dr|prof|mw|dhr|bc|msc)\\.?\\s*|mevrouw\\s+|de heer\\s+)'
/** Words that follow a function without being a name. */
const NO_SURNAME =
  '(?!(?:Openbare|Orde|Veiligheid|Financi|Sociaal|Het|De|En|Van|Als|Die|Is|Stelt|Zorg|Jeugd|Ruimte|Wonen|Griffier|Secretaris|Burgemeester|Wethouder|Voorzitter|College|Raad|Politie|Driehoek|Datum|Naam|Gemeente|Team|Afdeling|Regionale?|Integra|Bureau|Openbaar|Ministerie|Portefeuille|Beleid|Stap|Q\\d|[A-Z]{2,})\\b)'
const WITH_INITIALS = `${TITLE}{0,3}${INITIALS}${PREFIX}${NO_SURNAME}${SURNAME}(?:\\s*[-–]\\s*${SURNAME})?`
const FIRST_AND_LAST = `${TITLE}{0,3}[A-ZÀ-Þ][a-zà-ÿ’'-]+\\s+${PREFIX}${SURNAME}(?:\\s+${SURNAME})?`
const LAST_AND_FIRST = `${SURNAME}(?:\\s${SURNAME})?,\\s*(?:${INITIALS}|[A-ZÀ-Þ][a-zà-ÿ]+)(?:\\s+${PREFIX.replace('\\s+', '\\s*')})?`
const A_NAME = new RegExp(
  `^(?:${WITH_INITIALS}|${LAST_AND_FIRST}|${FIRST_AND_LAST}|${TITLE}${PREFIX}${SURNAME})$`,
  'u',
)
const SURNAME_ALONE = `(?:(?:Van|De|Der|Den|Ten|Ter|de|der|den|ten|ter)\\s+){0,3}${NO_SURNAME}${SURNAME}`
const ROLES = [
  'burgemeester',
  'wethouder',
  'portefeuillehouder',
  'griffier',
  'gemeentesecretaris',
  'secretaris',
  'raadslid',
  'voorzitter',
]
const anyCase = (word: string) =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`
const INLINE = new RegExp(
  `(?<![\\p{L}])(?:(${ROLES.map(anyCase).join('|')})[ ]+(?:${WITH_INITIALS}|${TITLE}{1,3}${PREFIX}${SURNAME}|${NO_SURNAME}${FIRST_AND_LAST}|${SURNAME_ALONE})|([Dd]e heer|[Mm]evrouw|[Dd]hr\\.|[Mm]w\\.)\\s+(?:${INITIALS})?${PREFIX}${SURNAME})`,
  'gu',
)
/** One letter at the start of a line is a list mark: *I. Het plan*. */
const SIGNED_INITIALS = new RegExp(`(?<![\\p{L}.])(?!^[A-Z]\\. )${WITH_INITIALS}`, 'gmu')

const FUNCTIONS: [RegExp, string][] = [
  [
    /^(?:opsteller|steller|auteur|opgesteld door|behandeld door|behandelend ambtenaar|ambtenaar|contactpersoon|informatie bij|naam(?: steller| opsteller)?)$/i,
    'opsteller',
  ],
  [
    /^(?:portefeuille(?:houder)?s?|wethouder|bestuurlijk (?:opdrachtgever|verantwoordelijke)|verantwoordelijk (?:portefeuillehouder|wethouder))$/i,
    'portefeuillehouder',
  ],
  [
    /^(?:ambtelijk opdrachtgever|opdrachtgever|projectleider|indiener?s?|ondertekenaars?)$/i,
    'betrokkene',
  ],
]
const SIGNERS =
  /^(?:de\s+)?(?:plv\.?\s+|plaatsvervangend\s+|loco-?\s?|waarnemend\s+|wnd\.?\s+)?(griffier|voorzitter|secretaris|gemeentesecretaris|burgemeester|regioburgemeester|hoofdofficier|politiechef)\s*,?$/i
const NOT_A_NAME =
  /\b(?:openbare|orde|veiligheid|team|afdeling|gemeente|college|raad|burgemeester|wethouders?|portefeuille|beleid|plan|IVP|OOV|kenmerk|onderwerp|zaaknummer|samenvatting|politie|ministerie|bureau|griffie|handhaving|domein|bestuur|financi\w+|sociaal|regionale?|programma|voorstel|besluit|datum|bijlagen?)\b/i
const GENERAL_ADDRESS =
  /^(?:info|gemeente|griffie|post|contact|raad|oov|veiligheid|bestuur\w*|communicatie)@/i

export interface Redacted {
  sections: Section[]
  /** How many names, addresses and numbers of persons were replaced. */
  removed: number
}

const looksLikeName = (text: string) =>
  text.length < 60 && A_NAME.test(text) && !NOT_A_NAME.test(text)

/** Names that the form of a council document gives away: behind a label or below *De griffier,*. */
function namesByPlace(lines: string[]): Map<string, string> {
  const names = new Map<string, string>()
  const pending: string[] = []
  lines.forEach((raw, at) => {
    const line = raw.trim()
    const [label = '', ...rest] = line.split(/\s*(?::|\t)\s*/)
    const role = FUNCTIONS.find(([pattern]) => pattern.test(label))?.[1]
    const following =
      lines
        .slice(at + 1)
        .find((next) => next.trim())
        ?.trim() ?? ''
    const value = rest.join(' ').trim() || (rest.length === 0 ? following : '')
    if (role && value) {
      for (const one of value.split(/\s*(?:;|\/|\ben\b|&)\s*/))
        if (looksLikeName(one)) names.set(one, role)
    }
    const signer = SIGNERS.exec(line)?.[1] ?? ''
    if (signer) pending.push(signer.toLowerCase())
    const cells = line.split('\t').map((cell) => cell.trim())
    for (const cell of cells) {
      const by = SIGNERS.exec(cell)?.[1]
      if (by && cells.length > 1) pending.push(by.toLowerCase())
      else if (pending.length > 0 && looksLikeName(cell))
        names.set(cell, pending.shift() ?? 'ondertekenaar')
    }
    if (line.length > 90) pending.length = 0
  })
  return names
}

function redactText(text: string, names: Map<string, string>, count: (n: number) => void): string {
  let result = text
  for (const [name, role] of [...names].sort(([a], [b]) => b.length - a.length)) {
    const pieces = result.split(name)
    count(pieces.length - 1)
    result = pieces.join(`[${role}]`)
  }
  const replace = (pattern: RegExp, by: (match: string, ...groups: string[]) => string) => {
    result = result.replace(pattern, (match: string, ...groups: string[]) => {
      const replaced = by(match, ...groups)
      if (replaced !== match) count(1)
      return replaced
    })
  }
  replace(INLINE, (_match, role) => (role ? `${role} [naam]` : '[naam]'))
  replace(SIGNED_INITIALS, (match) => (NOT_A_NAME.test(match) ? match : '[naam]'))
  replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, (match) =>
    GENERAL_ADDRESS.test(match) ? match : '[e-mailadres]',
  )
  replace(
    /\b(tel(?:efoon)?(?:\.|nummer)?|mobiel|doorkiesnummer)(\s*:?\s*)(?:\+31|0)[\d\s()-]{8,14}\d/gi,
    (_m, label, gap) => `${label}${gap}[telefoonnummer]`,
  )
  return result
}

/**
 * Replaces names of persons by their function, with their addresses and telephone numbers. Names
 * are found by their place (opsteller, portefeuillehouder, signatures) and by their form; a name in
 * running text without title or initials is not recognised.
 */
export function withoutNames(sections: Section[]): Redacted {
  const lines = sections.flatMap(({ heading, text }) => [heading, ...text.split('\n')])
  const names = namesByPlace(lines)
  let removed = 0
  const redact = (text: string) => redactText(text, names, (n) => (removed += n))
  const redacted = sections.map((section) => ({
    ...section,
    heading: redact(section.heading),
    text: redact(section.text),
  }))
  return { sections: redacted, removed }
}
