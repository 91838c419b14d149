import type { RegionBody } from '~/commands/join-region.server'

/** CBS codes of the municipalities that have a space in the portal. */
const cbsCodes: Record<string, string> = {
  woerden: 'GM0632',
  oudewater: 'GM0589',
  montfoort: 'GM0335',
  ijsselstein: 'GM0353',
  lopik: 'GM0331',
}

const names = {
  utrecht: [
    'Amersfoort',
    'Baarn',
    'Bunnik',
    'Bunschoten',
    'De Bilt',
    'De Ronde Venen',
    'Eemnes',
    'Houten',
    'IJsselstein',
    'Leusden',
    'Lopik',
    'Montfoort',
    'Nieuwegein',
    'Oudewater',
    'Renswoude',
    'Rhenen',
    'Soest',
    'Stichtse Vecht',
    'Utrecht',
    'Utrechtse Heuvelrug',
    'Veenendaal',
    'Vijfheerenlanden',
    'Wijk bij Duurstede',
    'Woerden',
    'Woudenberg',
    'Zeist',
  ],
  flevoland: ['Almere', 'Dronten', 'Lelystad', 'Noordoostpolder', 'Urk', 'Zeewolde'],
  gooiEnVechtstreek: ['Blaricum', 'Gooise Meren', 'Hilversum', 'Huizen', 'Laren', 'Wijdemeren'],
}

const municipality = (name: string): RegionBody => {
  const id = name.toLowerCase().replaceAll(' ', '-')
  return { id, name, kind: 'gemeente', cbsCode: cbsCodes[id] ?? null }
}

/** When a municipality with its present borders came to be, where that is later than the portal goes back. */
const foundedOn: Record<string, string> = { vijfheerenlanden: '2019-01-01' }

type Membership = { body: RegionBody; from: string; until: string | null }

/** Voorbeeld: the portal looks back to 2016, the year of Gooise Meren; real starts are older. */
const start = '2016-01-01'

/** The 38 municipalities of the RVS region, and Weesp, which joined Amsterdam on 24 March 2022. */
export const regionMunicipalities: Membership[] = [
  ...[...names.utrecht, ...names.flevoland, ...names.gooiEnVechtstreek].map((name) => {
    const body = municipality(name)
    return { body, from: foundedOn[body.id] ?? start, until: null }
  }),
  { body: municipality('Weesp'), from: start, until: '2022-03-23' },
]

export const deCopen: RegionBody = {
  id: 'de-copen',
  name: 'De Copen',
  kind: 'driehoek',
  cbsCode: null,
}
export const police: RegionBody = {
  id: 'politie-de-copen',
  name: 'Politie, basisteam De Copen',
  kind: 'politie',
  cbsCode: null,
}
export const prosecution: RegionBody = {
  id: 'om-midden-nederland',
  name: 'Openbaar Ministerie Midden-Nederland',
  kind: 'om',
  cbsCode: null,
}

/** The driehoek, the police and the OM belong to the region too. */
export const regionPartners: Membership[] = [deCopen, police, prosecution].map((body) => ({
  body,
  from: start,
  until: null,
}))

/** The five municipalities of the basisteam, with police and OM. */
export const driehoekMembers: Membership[] = [
  ...regionMunicipalities.filter(({ body }) => body.id in cbsCodes),
  ...regionPartners.filter(({ body }) => body.id !== 'de-copen'),
]
