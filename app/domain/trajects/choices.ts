import type { Framework, Party } from '../plans/traject'
import type { TenantKind } from '../tenancy/tenant'

/** Who takes part in safety policy, with the role of each (chapter 3.2 of the startnotitie). */
export const usualParties: readonly Party[] = [
  { name: 'Inwoners', role: 'merken overlast en onveiligheid als eersten en helpen die voorkomen' },
  { name: 'Politie', role: 'handhaaft de openbare orde onder gezag van de burgemeester' },
  { name: 'Openbaar Ministerie', role: 'heeft het gezag over de opsporing' },
  { name: 'Veiligheidsregio Utrecht', role: 'brandweer, crisisbeheersing en hulp bij ongevallen' },
  { name: 'Veiligheidshuis Regio Utrecht', role: 'verbindt straf, zorg en preventie' },
  { name: 'Bureau Regionale Veiligheidsstrategie', role: 'maakt de regionale strategie' },
  { name: 'RIEC', role: 'kennis en analyse bij de aanpak van ondermijning' },
  { name: 'Woningcorporaties', role: 'verhuren woningen en werken aan leefbare buurten' },
  { name: 'Welzijnsinstellingen', role: 'maatschappelijk werk, opvang en sociaal-cultureel werk' },
  {
    name: 'Onderwijsinstellingen',
    role: 'zien problemen van jongeren vroeg en geven voorlichting',
  },
  { name: 'Jongerenwerk', role: 'begeleidt jongeren die de aansluiting kwijtraken' },
  { name: 'Wijk- en dorpsambtenaren', role: 'kennen wat er speelt in wijken en dorpen' },
  { name: 'Ondernemersvereniging', role: 'spreekt voor winkels, horeca en bedrijven' },
  { name: 'Sportverenigingen', role: 'bereiken inwoners en jongeren' },
  { name: 'Religieuze organisaties', role: 'bereiken inwoners en signaleren spanningen' },
  { name: 'Centrum voor criminaliteitspreventie en veiligheid', role: 'kennis over preventie' },
]

const shared: readonly Framework[] = [
  {
    title: 'Regionale veiligheidsstrategie',
    note: 'Prioriteiten van gemeenten, Openbaar Ministerie en politie in Midden-Nederland.',
    url: null,
  },
  {
    title: 'Regio-prioriteiten van de driehoek De Copen',
    note: 'Waar de vijf gemeenten, politie en Openbaar Ministerie samen op inzetten.',
    url: null,
  },
]

const local: readonly Framework[] = [
  { title: 'Bestuursakkoord', note: 'De opgaven van deze raadsperiode.', url: null },
  ...shared,
  {
    title: 'Handhavingsuitvoeringsbeleid',
    note: 'Hoe de gemeente toezicht houdt en handhaaft.',
    url: null,
  },
  { title: 'Beleid sociaal domein', note: 'Jeugd, zorg, wonen en welzijn.', url: null },
  {
    title: 'Beleid toezicht en handhaving',
    note: 'Inzet van boa’s en het handhavingsplan.',
    url: null,
  },
]

/** Policies that usually frame a plan of this kind of tenant. */
export const usualFrameworks = (kind: TenantKind): readonly Framework[] =>
  kind === 'gemeente' ? local : shared
