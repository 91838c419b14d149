import type { TemplateStep } from '../plans/traject'
import type { TenantKind } from '../tenancy/tenant'

type Timed = [title: string, body: string, parties: string[], fromMonth: number, toMonth: number]

const steps = (rows: Timed[]): TemplateStep[] =>
  rows.map(([title, body, parties, fromMonth, toMonth]) => ({
    title,
    body,
    parties,
    fromMonth,
    toMonth,
  }))

const partners = ['Politie', 'Openbaar Ministerie', 'Veiligheidsregio Utrecht']

/** The seven steps of a startnotitie, with its bodies, parties and months (Woerden, 2022). */
const municipality = steps([
  ['Startnotitie', 'college', ['Kernteam'], 0, 0],
  ['Missie, visie en strategische uitgangspunten', 'Kernteam', [...partners], 0, 0],
  [
    'Veiligheidsbeeld en veiligheidsanalyse',
    'Kernteam',
    ['Inwoners', 'Ondernemersvereniging', 'Wijk- en dorpsambtenaren', ...partners],
    0,
    1,
  ],
  ['Voorstel prioriteiten, met informatieavond', 'Kernteam', ['Raad', ...partners], 4, 4],
  ['Plan schrijven', 'Kernteam', [...partners, 'Sociaal domein', 'Toezicht en handhaving'], 4, 6],
  ['Plan vaststellen', 'raad', ['College', 'Raad'], 7, 9],
  ['Uitvoeringsplan vaststellen', 'college', ['College'], 7, 9],
])

/** A strategy of the driehoek or the region: its members are heard before the body decides. */
const strategy = (body: string): TemplateStep[] =>
  steps([
    ['Startnotitie', body, ['Politie', 'Openbaar Ministerie', 'Gemeenten'], 0, 0],
    ['Trends en veiligheidsbeeld', 'Kernteam', ['Politie', 'Openbaar Ministerie'], 1, 3],
    ['Voorstel prioriteiten', 'Kernteam', ['Gemeenten', 'Politie', 'Openbaar Ministerie'], 4, 5],
    ['Consultatie van gemeenten en partners', 'Kernteam', ['Gemeenten', 'Raden'], 6, 8],
    ['Strategie schrijven', 'Kernteam', ['Politie', 'Openbaar Ministerie'], 8, 9],
    ['Strategie vaststellen', body, ['Burgemeesters', 'Politie', 'Openbaar Ministerie'], 10, 10],
    ['Afspraken over de uitvoering', 'Kernteam', ['Gemeenten', 'Politie'], 11, 12],
  ])

/** The steps that everybody can start from. */
export function standardSteps(kind: TenantKind): TemplateStep[] {
  if (kind === 'driehoek') return strategy('driehoek')
  if (kind === 'regio') return strategy('regionaal_veiligheidscollege')
  return municipality
}
