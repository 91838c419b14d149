import type { NavItem } from '~/ui/layout/Header'
import { longDate } from '~/ui/dates'
import { levelWord, stateWord } from '~/ui/nl'
import { alignmentText as words } from '~/ui/nl/alignment'
import { asOfText } from '~/ui/nl/as-of'
import { frameText as frame } from '~/ui/nl/frame'
import type { MatrixCell, MatrixLayer, MatrixMunicipality } from '~/ui/patterns/matrixView'
import type { readDriehoek } from '~/routes/$tenant.afstemming/read-driehoek.server'
import { matrixText as text } from '~/routes/$tenant.afstemming/text'

/** The matrix page as one would write it without a framework: the same HTML, from template strings. */

export interface BarePage {
  tenant: { slug: string; name: string }
  user: string
  nav: NavItem[]
  today: string
  nonce: string
  stylesheet: string
  page: ReturnType<typeof readDriehoek>
}

const special: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}
const esc = (value: string): string => value.replace(/[&<>"']/g, (sign) => special[sign] ?? sign)
const map = <T>(items: readonly T[], write: (item: T, index: number) => string): string =>
  items.map(write).join('')
const letters = { speerpunt: 's', strategisch_thema: 't', beheersniveau: 'b' } as const
const hyphens = (stored: string): string => stored.replaceAll('_', '-')

const head = ({ tenant, stylesheet, nonce }: BarePage): string =>
  `<!DOCTYPE html><html lang="nl"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>${text.title} – ${esc(tenant.name)} – Kompas De Copen</title><link rel="stylesheet" href="${stylesheet}"/><link rel="icon" href="/icon.svg" type="image/svg+xml"/><script src="/enhance.js" type="module" nonce="${nonce}"></script></head>`

const signOut = `<form method="post" action="/uitloggen"><button class="kdc-signout" type="submit">${frame.signOut}</button></form>`

const navItem =
  (href: string) =>
  ({ href: at, label, count, unit }: NavItem): string =>
    `<li><a class="kdc-nav__link" href="${at}"${at === href ? ' aria-current="page"' : ''}>${esc(label)}${
      count
        ? `<span class="kdc-nav__count">${count}<span class="kdc-visually-hidden"> ${unit}</span></span>`
        : ''
    }</a></li>`

const header = ({ tenant, user, nav, today }: BarePage, href: string): string =>
  `<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">${frame.skip}</a><header><p class="kdc-demo"><strong>${frame.demo}</strong> <span>${frame.demoExplained}</span><span>${frame.todayIs(longDate(today))}</span></p><div class="kdc-header"><div class="kdc-header__inner"><div class="kdc-tenant"><p><span class="kdc-tenant__label">${frame.worksFor}</span> <strong class="kdc-tenant__name">${esc(tenant.name)}</strong></p></div><div class="kdc-header__bar"><a class="kdc-logo" href="/${tenant.slug}"><svg class="kdc-logo__mark" viewBox="0 0 28 28" aria-hidden="true"><circle cx="14" cy="14" r="12.5" fill="none" stroke="currentColor" stroke-width="2"></circle><path d="m20.5 7.5-4 9-2.5-2.5z" fill="currentColor"></path><path d="m20.5 7.5-9 4 2.5 2.5z" fill="currentColor"></path><path d="m7.5 20.5 4-9 5 5z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"></path></svg><span>${frame.portal}</span></a><div class="kdc-account"><a href="/hulp">${frame.help}</a><a href="/account" title="${frame.account}"><span class="kdc-icon kdc-icon--persoon" aria-hidden="true"></span>${esc(user)}</a>${signOut}</div><button class="kdc-menu-button" type="button" popovertarget="hoofdmenu"><span class="kdc-icon kdc-icon--menu" aria-hidden="true"></span> ${frame.menu}</button><nav class="kdc-nav" id="hoofdmenu" aria-label="${frame.mainMenu}" popover="auto"><button class="kdc-nav__close" type="button" popovertarget="hoofdmenu" popovertargetaction="hide">${frame.closeMenu} <span class="kdc-icon kdc-icon--kruis" aria-hidden="true"></span></button><ul class="kdc-nav__list">${map(nav, navItem(href))}<li class="kdc-nav__extra"><a class="kdc-nav__link" href="/hulp">${frame.help}</a></li><li class="kdc-nav__extra"><a class="kdc-nav__link" href="/account">${esc(user)}</a></li><li class="kdc-nav__extra">${signOut}</li></ul></nav></div></div></div></header>`

const download =
  (href: string) =>
  (format: 'xlsx' | 'csv' | 'json'): string =>
    `<a href="${href}.${format}"><span class="kdc-visually-hidden">${frame.downloadAs} </span>${frame.formats[format]}</a>`

const pageHead = ({ page }: BarePage, href: string): string =>
  `<div class="kdc-page-head kdc-page-head--split"><div class="kdc-stack kdc-stack--tight"><h1 class="utrecht-heading-1" id="matrix">${text.heading(page.municipalities.length)}</h1><p class="kdc-facts"><span><b>${text.assessed(page.view.assessed.done, page.view.assessed.total)}</b></span><span><span>${text.inMatrix} <b>${text.open(page.view.open)}</b> ${text.and} <b>${text.explained(page.view.explained)}</b></span></span><span>${text.asOf(page.asOf.on)}</span></p></div><p class="kdc-facts kdc-no-print"><span><span class="kdc-icon kdc-icon--download" aria-hidden="true"></span> ${frame.download}</span>${map(['xlsx', 'csv', 'json'] as const, download(href))}</p></div>`

interface Option {
  value: string
  label: string
}
const options = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

const select = (name: string, label: string, all: string, list: readonly Option[]): string =>
  `<div class="utrecht-form-field"><label class="utrecht-form-label" for="filter-${name}">${label}</label><select class="utrecht-select" id="filter-${name}" name="${name}"><option value="" selected="">${all}</option>${map(list, ({ value, label: shown }) => `<option value="${value}">${esc(shown)}</option>`)}</select></div>`

const layers = [
  { value: 'rvs', label: 'RVS' },
  { value: 'de_copen', label: 'De Copen' },
]

const filter = ({ page }: BarePage, href: string): string =>
  `<form class="kdc-filter kdc-dense" action="${href}" method="get" aria-label="${text.filter}">${select('laag', text.layer, text.bothLayers, layers)}${select('gemeente', text.municipality, text.allMunicipalities, page.municipalities)}${select('thema', text.theme, text.all, page.themes)}${select('stand', text.state, text.all, options(stateWord))}${select('niveau', text.level, text.all, options(levelWord))}<div class="utrecht-form-field"><label class="utrecht-form-label" for="filter-sinds">${text.since}</label><input class="utrecht-textbox" type="date" id="filter-sinds" name="sinds"/></div><div class="utrecht-form-field"><label class="utrecht-form-label" for="filter-op">${asOfText.field}</label><input class="utrecht-textbox" type="date" id="filter-op" name="op"/></div><div class="utrecht-form-field--checkbox"><input class="utrecht-checkbox" type="checkbox" id="filter-open" name="open" value="ja"/><label class="utrecht-form-label kdc-small" for="filter-open">${text.onlyOpen}</label></div><button type="submit" class="utrecht-button utrecht-button--primary-action">${frame.show}</button></form>`

const level = (value: keyof typeof letters): string =>
  `<i class="kdc-level kdc-level--${letters[value]}">${levelWord[value]}</i>`
const depth = (value: NonNullable<MatrixCell['depth']>): string =>
  `<i class="kdc-depth kdc-depth--${value}">${words.depth(value)}</i>`

const cell = (one: MatrixCell | null, name: string): string =>
  one === null
    ? ''
    : `<td role="cell" class="is-${hyphens(one.state)}${one.derived ? ' is-derived' : ''}${one.nominal ? ' is-nominal' : ''}" data-label="${esc(name)}"><a href="${esc(one.href)}"><b class="kdc-state">${stateWord[one.state]}</b>${
        one.level === null && one.depth === null
          ? ''
          : `<span>${one.level ? level(one.level) : ''} ${one.depth === null ? '' : depth(one.depth)}</span>`
      }${one.nominal ? `<small>${words.nominal}</small>` : ''}${one.derived ? `<small>${words.derived}</small>` : ''}${one.conflict ? `<small class="kdc-matrix__conflict">${words.conflict}</small>` : ''}${
        one.open > 0
          ? `<span class="kdc-reason kdc-reason--open">${words.open(one.open)}</span>`
          : ''
      }${one.explained > 0 ? `<span class="kdc-reason">${words.explained(one.explained)}</span>` : ''}</a></td>`

const row =
  (columns: readonly MatrixMunicipality[]) =>
  (one: MatrixLayer['rows'][number]): string =>
    `<tr role="row"><th role="rowheader" class="kdc-matrix__priority" scope="row">${esc(one.title)}<small>${level(one.level)} ${esc(one.label)}</small></th>${map(one.cells, (each, at) => cell(each, columns[at]?.name ?? ''))}<td role="cell" class="kdc-matrix__shared" data-label="${words.sharedColumn}"><span><b>${words.inPlans(one.shared.count, one.shared.of)}</b>${one.shared.derived > 0 ? `<small>${words.derivedToo(one.shared.derived)}</small>` : ''}<small>${words.assessed(one.shared.assessed, one.shared.of)}</small></span></td></tr>`

const fictitious = `<span class="nl-data-badge kdc-fictief">${frame.fictitious}</span>`

const layer =
  (columns: readonly MatrixMunicipality[]) =>
  (one: MatrixLayer): string =>
    `<tbody role="rowgroup"><tr role="row"><th role="rowheader" class="kdc-matrix__layer" scope="rowgroup" colSpan="${columns.length + 2}">${esc(one.title)} ${one.subtitle ? `<small>${esc(one.subtitle)}</small>` : ''} ${one.fictitious ? fictitious : ''}</th></tr>${map(one.rows, row(columns))}</tbody>`

const column = ({ slug, name, plan, notes }: MatrixMunicipality): string =>
  `<th role="columnheader" scope="col" class="tenant-${slug}"><span class="kdc-matrix__municipality">${esc(name)}</span><small>${esc(plan ?? words.noPlan)}</small>${map(notes, (note) => `<small>${esc(note)}</small>`)}</th>`

const matrix = ({ municipalities: columns, layers: parts }: BarePage['page']['view']): string =>
  `<div class="utrecht-table-container kdc-matrix-scroll" role="region" tabindex="0" aria-label="${words.matrixRegion}"><table role="table" class="kdc-matrix kdc-cards" aria-labelledby="matrix"><colgroup><col class="kdc-matrix__prio-col"/><col span="${columns.length}"/><col class="kdc-matrix__shared-col"/></colgroup><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.priority}</th>${map(columns, column)}<th role="columnheader" scope="col">${words.sharedColumn}</th></tr></thead>${map(parts, layer(columns))}</table></div>`

const item = (content: string): string => `<span class="kdc-legend__item">${content}</span>`

const legend = (): string =>
  `<div class="kdc-legend" role="group" aria-label="${words.matrixLegend}">${map(Object.entries(stateWord), ([state, word]) => item(`<span class="kdc-state kdc-state--${hyphens(state)}">${word}</span>`))}${item(`<span class="kdc-legend__swatch kdc-legend__swatch--nominal"></span>${words.legendNominal}`)}${item(`<span class="kdc-legend__swatch kdc-legend__swatch--derived"></span>${words.legendDerived}`)}${map(['speerpunt', 'strategisch_thema', 'beheersniveau'] as const, (value) => item(`<span class="kdc-level-words"><i class="kdc-level kdc-level--${letters[value]}" aria-hidden="true"></i> <span>${levelWord[value]}</span></span>`))}${item(`${depth(4)} ${words.legendDepth}`)}</div>`

const footer = `<footer class="kdc-footer"><div class="kdc-footer__inner"><p>${frame.footer}</p><ul class="kdc-footer__links">${map(frame.footerLinks, ({ href, label }) => `<li><a href="${href}">${label}</a></li>`)}</ul></div></footer></body></html>`

export function barePage(input: BarePage): string {
  const { tenant, page } = input
  const href = `/${tenant.slug}/afstemming`
  const moments = `<a href="/${tenant.slug}/momenten">${asOfText.moments}</a>`
  const links = page.mayLink ? `<a href="${href}/rvs">${text.linkToRvs}</a>` : ''
  return `${head(input)}<body class="tenant-${tenant.slug}">${header(input, href)}<main class="kdc-main" id="inhoud" tabindex="-1">${pageHead(input, href)}${filter(input, href)}<div class="kdc-matrix-layout"><div class="kdc-stack">${matrix(page.view)}${legend()}${moments}${links}</div></div></main>${footer}`
}
