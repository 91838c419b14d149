/** Word writes the items of a list as paragraphs with `mso-list: l0 level1 lfo1` in their style, here `data-style`. */
function wordItem(element: Element): { level: number; ordered: boolean } | null {
  const [, level] =
    /mso-list:\s*l\d+\s+level(\d)/i.exec(element.getAttribute('data-style') ?? '') ?? []
  if (!level) return null
  const marker = [...element.querySelectorAll('span[data-style]')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('data-style') ?? ''),
  )
  const ordered = /^\s*\(?[\da-z]{1,4}[.)]/i.test(marker?.textContent ?? '')
  marker?.remove()
  return { level: Math.min(Number(level), 4), ordered }
}

/** Makes real lists of the lists of Word; the sign or number that Word put before an item goes. */
export function wordLists(page: Document): void {
  // The lists that an item can join, from the outermost inwards.
  let open: Element[] = []
  for (const paragraph of page.querySelectorAll('p')) {
    const item = wordItem(paragraph)
    if (!item) continue
    if (paragraph.previousElementSibling !== open[0]) open = []
    open.length = Math.min(open.length, item.level)
    const name = item.ordered ? 'ol' : 'ul'
    if (open.length === item.level && open.at(-1)?.localName !== name) open.pop()
    while (open.length < item.level) {
      const list = page.createElement(name)
      const within = open.at(-1)
      if (!within) paragraph.before(list)
      else (within.lastElementChild ?? within.appendChild(page.createElement('li'))).append(list)
      open.push(list)
    }
    const entry = page.createElement('li')
    entry.append(paragraph)
    open.at(-1)?.append(entry)
  }
}
