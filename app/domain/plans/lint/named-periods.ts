const years = /(?<![\d-])((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)(?![\d-])/u

/** A strategy of the region, the driehoek or the country, by name and years: `RVS 2019-2022`. */
const strategy = new RegExp(
  `(?:\\bRVS|Regionale Veiligheidsstrategie|Veiligheidsagenda|Regio-?prioriteiten(?: De Copen)?)\\s+${years.source}`,
  'giu',
)

export type NamedPeriod = { name: string; lastYear: number }

/** The strategies that a text names with their years, each once. */
export function strategiesNamed(text: string): NamedPeriod[] {
  const found = new Map<string, NamedPeriod>()
  for (const match of text.matchAll(strategy)) {
    const name = match[0].replace(/\s+/gu, ' ')
    found.set(name.toLowerCase(), { name, lastYear: Number(match[2]) })
  }
  return [...found.values()]
}

/** The last year in the title of a policy: 2024 for `Handhavingsbeleid 2021-2024`; null without one. */
export function lastYearOf(title: string): number | null {
  const match = years.exec(title)
  return match ? Number(match[2]) : null
}
