import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openDemoPortal, type DemoPortal } from '../support/demo-portal'
import { builtRoutes } from '../support/routes'
import { visitor, type Visitor } from '../support/visitor'

/**
 * Who may open what, as an exact list over the routes of the build. A route that is not listed here
 * fails, so nobody adds a page without saying for whom it is.
 */
const publicPages: Record<string, string> = {
  'routes/_index': '/',
  'routes/inloggen': '/inloggen',
  'routes/uitloggen': '/uitloggen',
  'routes/uitnodiging.$token': '/uitnodiging/onbekend',
  'routes/openbaar._index': '/openbaar',
  'routes/openbaar.$owner._index': '/openbaar/woerden',
  'routes/openbaar.$owner.$document.$version': '/openbaar/woerden/ivp-2023-2026/2',
  'routes/healthz': '/healthz',
  'routes/readyz': '/readyz',
  'routes/hulp': '/hulp',
  'routes/woorden': '/woorden',
  'routes/privacy': '/privacy',
  'routes/toegankelijkheid': '/toegankelijkheid',
  'routes/over': '/over',
}

const personPages: Record<string, string> = { 'routes/account': '/account' }

/**
 * Per page of a tenant who may, in the order of `seats`: `v` may, `x` is 403, and one `-` for a kind of
 * tenant that does not have the page (404 for its members too). `{…}` is filled in per tenant.
 */
const seats = {
  gemeente: 'adviseur bestuurder collegesecretaris griffier raadslid beheerder'.split(' '),
  driehoek: 'secretaris bestuurder partner'.split(' '),
  regio: ['strateeg'],
  partner: ['partner'],
}
type Kind = keyof typeof seats

const table = `
                                                  gemeente driehoek regio partner
_index                                            vvvvvv   vvv      v     v       {t}
plannen._index                                    vvvvxx   vvv      v     -       {t}/plannen
plannen.$plan._index                              vvvvxx   vvv      v     -       {t}/plannen/{plan}
plannen.$plan.versies                             vvvvxx   vvv      v     -       {t}/plannen/{plan}/versies
plannen.nieuw                                     vxxxxx   -        -     -       {t}/plannen/nieuw
plannen.$plan.schrijven                           vxxxxx   vxx      v     -       {t}/plannen/{plan}/schrijven
plannen.$plan.schrijven_.$item                    vxxxxx   vxx      v     -       {t}/plannen/{plan}/schrijven/{priority}
plannen.$plan.stukken._index                      vvvvxx   -        -     -       {t}/plannen/{plan}/stukken
plannen.$plan.stukken.$stuk._index                vvvvxx   -        -     -       {t}/plannen/{plan}/stukken/ivp
plannen.$plan.stukken.$stuk.tekst                 vxxxxx   -        -     -       {t}/plannen/{plan}/stukken/raadsvoorstel/tekst
plannen.$plan.deling                              vvxxxx   vvx      v     -       {t}/plannen/{plan}/deling?versie={version}
plannen.$plan.intrekking                          vvxxxx   vvx      v     -       {t}/plannen/{plan}/intrekking?versie={version}
plannen.$plan.aandachtspunten                     vvvvxx   vvv      v     -       {t}/plannen/{plan}/aandachtspunten
plannen.$plan.aandachtspunten_.$rule.$key         vxxxxx   vxx      v     -       {t}/plannen/{pointIn}/aandachtspunten/doel_zonder_indicator/doel.{point}
plannen.$plan.besluiten.$decision                 vvvvxx   vvv      v     -       {t}/plannen/{of}/besluiten/{decision}
plannen.$plan.besluiten.$decision_.terugname      xxvvxx   vxx      v     -       {t}/plannen/{of}/besluiten/{decision}/terugname
plannen.$plan.besluiten.nieuw                     xxvvxx   vxx      v     -       {t}/plannen/{plan}/besluiten/nieuw
plannen.$plan.vooruitblik                         -        vxx      v     -       {t}/plannen/{concept}/vooruitblik
plannen.$plan.stand                               vvvvxx   vvv      v     -       {t}/plannen/{plan}/stand
plannen.$plan.vastlegging                         vxxvxx   -        -     -       {t}/plannen/{amended}/vastlegging
beheer.instellingen                               xxxxxv   -        -     -       {t}/beheer/instellingen
afstemming                                        vvvvxx   vvv      -     -       {t}/afstemming
afstemming_.rvs                                   -        vvv      -     -       {t}/afstemming/rvs
afstemming_.werkbank                              vvvvxx   vvv      -     -       {t}/afstemming/werkbank
afstemming_.tweede-lezer                          vvvvxx   vvv      -     -       {t}/afstemming/tweede-lezer
afstemming_.$owner.$priority                      vvvvxx   vvv      -     -       {t}/afstemming/bureau-rvs/ondermijning
afstemming_.te-bevestigen                         vvvvxx   vvv      -     -       {t}/afstemming/te-bevestigen
afstemming_.verbanden                             vvvvxx   vvv      v     -       {t}/afstemming/verbanden
afstemming_.verbanden_.inlezen                    vxxxxx   vxx      -     -       {t}/afstemming/verbanden/inlezen
afstemming_.verbanden_.inlezen_.rijen             vxxxxx   vxx      -     -       {t}/afstemming/verbanden/inlezen/rijen
afwijkingen                                       vvvvxx   vvv      v     v       {t}/afwijkingen
afwijkingen_.nieuw                                vxxxxx   vxx      v     -       {t}/afwijkingen/nieuw
afwijkingen_.uitspraken.$statement.einde          vxxxxx   vxx      v     -       {t}/afwijkingen/uitspraken/{statement}/einde
afwijkingen_.$id_.reactie                         vvxxxx   -        -     -       {t}/afwijkingen/{divergence}/reactie
afwijkingen_.$id_.bespreking                      -        vxx      -     -       {t}/afwijkingen/{divergence}/bespreking
afwijkingen_.$id_.opmerking                       -        -        -     v       {t}/afwijkingen/{divergence}/opmerking
afwijkingen_.inlezen                              vvxxxx   -        -     -       {t}/afwijkingen/inlezen
afwijkingen_.inlezen_.rijen                       vvxxxx   -        -     -       {t}/afwijkingen/inlezen/rijen
afwijkingen_.$id                                  vvvvxx   vvv      v     v       {t}/afwijkingen/{divergence}
momenten                                          vvvvxx   vvv      v     -       {t}/momenten
momenten_.was-wordt                               vvvvxx   vvv      v     -       {t}/momenten/was-wordt
beeld                                             -        -        v     -       {t}/beeld
buren._index                                      vvxxxx   vvv      v     v       {t}/buren
buren.goede-praktijken._index                     vvxxxx   vvv      v     v       {t}/buren/goede-praktijken
buren.goede-praktijken.nieuw                      vxxxxx   -        -     -       {t}/buren/goede-praktijken/nieuw
buren.goede-praktijken.$owner.$practice           vvxxxx   vvv      v     v       {t}/buren/goede-praktijken/{practice}
buren.goede-praktijken.$owner.$practice_.overname vxxxxx   -        -     -       {t}/buren/goede-praktijken/{practice}/overname
buren.goede-praktijken.$owner.$practice_.intrekking vxxxxx   -        -     -       {t}/buren/goede-praktijken/{ownPractice}/intrekking
buren.samenwerking._index                         vvxxxx   vvv      -     v       {t}/buren/samenwerking
buren.samenwerking.nieuw                          vxxxxx   vxx      -     -       {t}/buren/samenwerking/nieuw
buren.samenwerking.$owner.$verband                vvxxxx   vvv      -     v       {t}/buren/samenwerking/{verband}
buren.samenwerking.$owner.$verband_.bewerken      vxxxxx   vxx      -     -       {t}/buren/samenwerking/{ownVerband}/bewerken
buren.samenwerking.$owner.$verband_.deling        vxxxxx   vxx      -     -       {t}/buren/samenwerking/{ownVerband}/deling
buren.samenwerking.$owner.$verband_.einde         vxxxxx   vxx      -     -       {t}/buren/samenwerking/{ownVerband}/einde
tijdlijn                                          -        vvv      v     -       {t}/tijdlijn
raad                                              vvvvvx   -        -     -       {t}/raad
uitvoering                                        vvvvxx   -        -     -       {t}/uitvoering
uitvoering_.$plan.ongewijzigd                     vxxxxx   -        -     -       {t}/uitvoering/{uvp}/ongewijzigd
uitvoering_.$plan.maatregelen.$measure            vvvvxx   -        -     -       {t}/uitvoering/{uvp}/maatregelen/{measure}
uitvoering_.evaluatie._index                      vvvvxx   -        -     -       {t}/uitvoering/evaluatie
uitvoering_.evaluatie.$goal                       vvvvxx   -        -     -       {t}/uitvoering/evaluatie/{goal}
plannen.nieuw-uvp                                 vxxxxx   -        -     -       {t}/plannen/nieuw-uvp
traject                                           vvvvxx   vvv      v     -       {t}/traject
traject_.nieuw                                    vxxxxx   vxx      v     -       {t}/traject/nieuw
traject_.$plan.stappen.nieuw                      vxxxxx   vxx      v     -       {t}/traject/{traject}/stappen/nieuw
traject_.$plan.stappen.$nr                        vxxxxx   vxx      v     -       {t}/traject/{traject}/stappen/1
traject_.$plan.stappen.$nr_.uitstel               vxxxxx   vxx      v     -       {t}/traject/{traject}/stappen/1/uitstel
traject_.$plan.stappen.$nr_.documenten            vxxxxx   vxx      v     -       {t}/traject/{traject}/stappen/1/documenten
traject_.$plan.stappen.$nr_.plaats                vxxxxx   vxx      v     -       {t}/traject/{traject}/stappen/1/plaats
traject_.$plan.stappen.$nr_.verwijdering          vxxxxx   vxx      v     -       {t}/traject/{traject}/stappen/1/verwijdering
traject_.$plan.kader                              vxxxxx   vxx      v     -       {t}/traject/{traject}/kader
traject_.$plan.participatie                       vvvvxx   vvv      v     -       {t}/traject/{traject}/participatie
traject_.$plan.participatie_.nieuw                vxxxxx   vxx      v     -       {t}/traject/{traject}/participatie/nieuw
traject_.$plan.participatie_.$moment              vxxxxx   vxx      v     -       {t}/traject/{traject}/participatie/{moment}
traject_.$plan.deling                             vxxxxx   vxx      v     -       {t}/traject/{traject}/deling
traject_.$plan.intrekking                         vxxxxx   vxx      v     -       {t}/traject/{traject}/intrekking
traject_.$plan.sjabloon                           vxxxxx   vxx      v     -       {t}/traject/{traject}/sjabloon
trajecten                                         vvvvxx   vvv      v     -       {t}/trajecten
documenten._index                                 vxxxxx   -        -     -       {t}/documenten
documenten.nieuw                                  vxxxxx   -        -     -       {t}/documenten/nieuw
documenten.$id                                    vxxxxx   -        -     -       {t}/documenten/{document}
gedeeld._index                                    vvvvvx   vvv      v     v       {t}/gedeeld
gedeeld.$owner.$document.$version                 vvvvvx   vvv      v     v       {t}/gedeeld/{shared}
gedeeld.$owner.$document.$version_.opmerking      -        -        -     v       {t}/gedeeld/{sharedIvp}/opmerking
logboek                                           vvvvxv   vvx      v     x       {t}/logboek
beheer.leden                                      xxxxxv   xxx      x     x       {t}/beheer/leden
beheer.leden_.$member                             xxxxxv   xxx      x     x       {t}/beheer/leden/{member}
beheer.leden_.$member_.einde                      xxxxxv   xxx      x     x       {t}/beheer/leden/{member}/einde
beheer.uitnodigingen.$invitation.intrekking       xxxxxv   xxx      x     x       {t}/beheer/uitnodigingen/{invitation}/intrekking
plannen.tabel                                     vvvvxx   vvv      v     -       {t}/plannen
plannen.$plan.aandachtspunten.tabel               vvvvxx   vvv      v     -       {t}/plannen/{plan}/aandachtspunten
raad.tabel                                        vvvvvx   -        -     -       {t}/raad
plannen.$plan.stukken.$stuk.stuk                  vvvvxx   -        -     -       {t}/plannen/{plan}/stukken/ivp
plannen.$plan.vooruitblik.tabel                   -        vxx      v     -       {t}/plannen/{concept}/vooruitblik
plannen.$plan.tabel                               vvvvxx   vvv      v     -       {t}/plannen/{plan}
afstemming.tabel                                  vvvvxx   vvv      -     -       {t}/afstemming
afstemming.te-bevestigen.tabel                    vvvvxx   vvv      -     -       {t}/afstemming/te-bevestigen
afstemming.verbanden.tabel                        vvvvxx   vvv      v     -       {t}/afstemming/verbanden
afstemming.verbanden.uitwisseling                 vvvvxx   vvv      v     -       {t}/afstemming/verbanden
afstemming.werkbank.tabel                         vvvvxx   vvv      -     -       {t}/afstemming/werkbank
momenten.tabel                                    vvvvxx   vvv      v     -       {t}/momenten
momenten.was-wordt.tabel                          vvvvxx   vvv      v     -       {t}/momenten/was-wordt
afwijkingen.tabel                                 vvvvxx   vvv      v     v       {t}/afwijkingen
afstemming_.suggesties                            vvvvxx   vvv      v     v       {t}/afstemming/suggesties
afstemming.suggesties.tabel                       vvvvxx   vvv      v     v       {t}/afstemming/suggesties
thesaurus                                         vvvvxx   vvv      v     v       {t}/thesaurus
thesaurus_.nieuw                                  -        -        v     -       {t}/thesaurus/nieuw
thesaurus_.$concept                               -        -        v     -       {t}/thesaurus/ondermijning
thesaurus.tabel                                   vvvvxx   vvv      v     v       {t}/thesaurus
beeld.tabel                                       -        -        v     -       {t}/beeld
beeld.was-wordt.tabel                             -        -        v     -       {t}/beeld/was-wordt
buren.tabel                                       vvxxxx   vvv      v     v       {t}/buren
buren.goede-praktijken.tabel                      vvxxxx   vvv      v     v       {t}/buren/goede-praktijken
buren.samenwerking.tabel                          vvxxxx   vvv      -     v       {t}/buren/samenwerking
tijdlijn.tabel                                    -        vvv      v     -       {t}/tijdlijn
traject.tabel                                     vvvvxx   vvv      v     -       {t}/traject
trajecten.tabel                                   vvvvxx   vvv      v     -       {t}/trajecten
uitvoering.tabel                                  vvvvxx   -        -     -       {t}/uitvoering
uitvoering.evaluatie.tabel                        vvvvxx   -        -     -       {t}/uitvoering/evaluatie
gedeeld.tabel                                     vvvvvx   vvv      v     v       {t}/gedeeld
logboek.tabel                                     vvvvxv   vvx      v     x       {t}/logboek
`
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id = '', gemeente = '', driehoek = '', regio = '', partner = '', path = ''] =
      line.split(/ +/)
    return { id, path: `/${path}`, may: { gemeente, driehoek, regio, partner } }
  })

/** An address that leads to the page where words of a plan stand now, for who may read that page. */
const passage = 'routes/$tenant.plannen.$plan.passage.$item.($key)'

/** Addresses that only take a form, each for who may. */
const formsOnly: Record<string, string> = {
  'routes/$tenant.traject_.$plan.documenten.$document.verwijdering':
    '/woerden/traject/ivp-2027-2030/documenten/d/verwijdering',
  'routes/$tenant.plannen.$plan.nieuwe-versie': '/woerden/plannen/ivp-2023-2026/nieuwe-versie',
  'routes/$tenant.plannen.$plan.schrijven_.$kind.$item.verwijdering':
    '/woerden/plannen/ivp-2027-2030/schrijven/prioriteit/jeugd/verwijdering',
  'routes/$tenant.plannen.$plan.schrijven_.$kind.$item.herstel':
    '/woerden/plannen/ivp-2027-2030/schrijven/prioriteit/jeugd/herstel',
  'routes/$tenant.plannen.$plan.schrijven_.$kind.$item.plaats':
    '/woerden/plannen/ivp-2027-2030/schrijven/prioriteit/jeugd/plaats',
  'routes/$tenant.plannen.$plan.schrijven_.$kind.$item.vorige-tekst':
    '/woerden/plannen/ivp-2027-2030/schrijven/prioriteit/jeugd/vorige-tekst',
  'routes/$tenant.plannen.$plan.aandachtspunten_.$rule.$key_.terug':
    '/woerden/plannen/ivp-2027-2030/aandachtspunten/grondslag/plan/terug',
  'routes/$tenant.thesaurus_.$concept_.verwijdering':
    '/bureau-rvs/thesaurus/ondermijning/verwijdering',
  'routes/$tenant.thesaurus_.$concept_.herstel': '/bureau-rvs/thesaurus/ondermijning/herstel',
  'routes/$tenant.buren.samenwerking.onderdelen.$item.losmaking':
    '/woerden/buren/samenwerking/onderdelen/o/losmaking',
  'routes/$tenant.afstemming_.werkbank_.afwijzingen': '/woerden/afstemming/werkbank/afwijzingen',
  'routes/$tenant.afstemming_.werkbank_.afwijzingen_.terug':
    '/woerden/afstemming/werkbank/afwijzingen/terug',
  'routes/$tenant.beheer.instellingen_.vier-ogen': '/woerden/beheer/instellingen/vier-ogen',
  'routes/$tenant.afstemming_.werkbank_.ongedaan': '/woerden/afstemming/werkbank/ongedaan',
  'routes/$tenant.opmerkingen.$comment.intrekking': '/politie-de-copen/opmerkingen/o/intrekking',
  'routes/$tenant.afstemming_.antwoorden.$link.intrekking':
    '/woerden/afstemming/antwoorden/l/intrekking',
}

const isTable = (id: string) => id.endsWith('.tabel')
/** The endings under which a route of files answers; the first is the quickest to make. */
const formatsOf = (id: string): string[] => {
  if (id.endsWith('.stuk')) return ['docx', 'pdf']
  if (id.endsWith('.uitwisseling')) return ['sssom.tsv', 'oscal.json', 'jsonld']
  return isTable(id) ? ['json', 'csv', 'xlsx'] : []
}
const idsOf = (id: string): string[] => {
  const formats = formatsOf(id)
  if (formats.length === 0) return [`routes/$tenant.${id}`]
  return formats.map((format) => `routes/$tenant.${id}.${format}`)
}

/** Exactly the memberships of the contract. */
const five = ['woerden', 'oudewater', 'montfoort', 'ijsselstein', 'lopik']
const accounts: Record<string, Record<string, string>> = {
  'adviseur@woerden': { woerden: 'adviseur', oudewater: 'adviseur' },
  ...Object.fromEntries(five.slice(1).map((slug) => [`adviseur@${slug}`, { [slug]: 'adviseur' }])),
  ...Object.fromEntries(
    five.map((slug) => [
      `burgemeester@${slug}`,
      { [slug]: 'bestuurder', 'de-copen': 'bestuurder' },
    ]),
  ),
  ...Object.fromEntries(five.map((slug) => [`griffier@${slug}`, { [slug]: 'griffier' }])),
  'secretariaat@woerden': { woerden: 'collegesecretaris' },
  'raadslid@woerden': { woerden: 'raadslid' },
  'beheer@woerden': { woerden: 'beheerder' },
  'secretaris@de-copen': { 'de-copen': 'secretaris' },
  'adviseur@bureau-rvs': { 'bureau-rvs': 'strateeg' },
  'teamchef@politie': { 'politie-de-copen': 'partner', 'de-copen': 'partner' },
  'officier@om': { 'om-midden-nederland': 'partner', 'de-copen': 'partner' },
}
const kinds: Record<string, Kind> = {
  ...Object.fromEntries(five.map((slug) => [slug, 'gemeente' as const])),
  'de-copen': 'driehoek',
  'bureau-rvs': 'regio',
  'politie-de-copen': 'partner',
  'om-midden-nederland': 'partner',
}

let portal: DemoPortal
/** A divergence of Woerden that the driehoek reads. */
let sharedDivergence: string
const people = new Map<string, Visitor>()
beforeAll(async () => {
  portal = await openDemoPortal()
  for (const account of Object.keys(accounts)) people.set(account, await portal.as(account))
  const [read] = z
    .array(z.object({ id: z.string() }))
    .parse(JSON.parse((await person('adviseur@woerden').get('/woerden/afwijkingen.json')).text))
  sharedDivergence = read?.id ?? 'nergens'
  const keeper = person('beheer@woerden')
  await keeper.post('/woerden/beheer/leden', { email: 'nieuw@woerden.example', role: 'lezer' })
})
afterAll(() => portal.stop())

function person(account: string): Visitor {
  const found = people.get(account)
  if (!found) throw new Error(`${account} has not signed in`)
  return found
}

/** The first value that this query gives, or a value that is nowhere. */
function pick(sql: string, ...given: string[]): string {
  const row = portal.sqlite.prepare(sql).get(...given)
  return z.object({ it: z.string() }).safeParse(row).data?.it ?? 'nergens'
}

/** A divergence of Woerden from the strategy of the region, which its bureau reads. */
const regionalDivergence = () =>
  pick(
    `SELECT divergences.id AS it FROM divergences JOIN findings
     ON findings.tenant_id = divergences.tenant_id AND divergence_id = divergences.id
     WHERE divergences.tenant_id = 'woerden' AND divergences.subject_tenant_id = 'bureau-rvs'
     AND plan_id = 'ivp-2023-2026' AND version = 2 AND until_on IS NULL`,
  )

/** The same for `owner/id`, which takes two places in an address. */
const pickOfOwner = (sql: string, ...given: string[]): string => {
  const found = pick(sql, ...given)
  return found === 'nergens' ? 'nergens/nergens' : found
}

/** What the names between braces stand for in this tenant. */
function namesIn(tenant: string): Record<string, string> {
  const plan = (what: string) =>
    pick(
      `SELECT ${what} AS it FROM plan_versions WHERE tenant_id = ? AND status IN
       ('vastgesteld', 'geamendeerd_vastgesteld') ORDER BY plan_id, version DESC`,
      tenant,
    )
  const unmeasured = (what: string) =>
    pick(
      `SELECT ${what} AS it FROM goals g
       WHERE tenant_id = ? AND indicator_key IS NULL AND version = (SELECT max(v.version)
       FROM plan_versions v WHERE v.tenant_id = g.tenant_id AND v.plan_id = g.plan_id)`,
      tenant,
    )
  const undated = (what: string) =>
    pick(`SELECT ${what} AS it FROM decisions WHERE tenant_id = ? AND date IS NULL`, tenant)
  const measure = (what: string) =>
    pick(
      `SELECT measures.${what} AS it FROM measures JOIN plans USING (tenant_id)
       WHERE tenant_id = ? AND plans.id = plan_id AND kind = 'uvp' ORDER BY plan_id, measures.id`,
      tenant,
    )
  const own = pick(
    `SELECT divergence_id AS it FROM findings WHERE tenant_id = ? AND until_on IS NULL
     ORDER BY version DESC`,
    tenant,
  )
  return {
    t: tenant,
    plan: plan('plan_id'),
    version: plan('CAST(version AS TEXT)'),
    amended: pick(
      `SELECT plan_id AS it FROM plan_versions WHERE tenant_id = ?
       AND status = 'geamendeerd_vastgesteld'`,
      tenant,
    ),
    concept: pick(
      `SELECT plan_id AS it FROM plan_versions JOIN plans ON plans.id = plan_id
       AND plans.tenant_id = plan_versions.tenant_id
       WHERE plans.tenant_id = ? AND kind = 'strategie' AND status = 'concept'`,
      tenant,
    ),
    of: undated('plan_id'),
    decision: undated('id'),
    divergence: five.includes(tenant)
      ? own
      : `woerden.${tenant === 'bureau-rvs' ? regionalDivergence() : sharedDivergence}`,
    sharedIvp: 'woerden/ivp-2023-2026/2',
    statement: pick(
      'SELECT id AS it FROM statements WHERE tenant_id = ? AND ended_at IS NULL',
      tenant,
    ),
    traject: pick(
      'SELECT plan_id AS it FROM trajects WHERE tenant_id = ? ORDER BY plan_id DESC',
      tenant,
    ),
    moment: pick(
      `SELECT id AS it FROM participation_moments WHERE tenant_id = ? ORDER BY plan_id`,
      tenant,
    ),
    document: pick('SELECT id AS it FROM imports WHERE tenant_id = ?', tenant),
    shared: pick(
      `SELECT tenant_id || '/' || plan_id || '/' || version AS it FROM shares
       WHERE tenant_id <> ? AND visibility = 'openbaar' AND until_on IS NULL`,
      tenant,
    ),
    pointIn: unmeasured('plan_id'),
    point: unmeasured('id'),
    uvp: measure('plan_id'),
    measure: measure('id'),
    goal: pick(
      `SELECT goals.id AS it FROM goals JOIN plan_versions USING (tenant_id, plan_id, version)
       WHERE tenant_id = ? AND period_from <= '2026-10-12'
       ORDER BY period_from DESC, version DESC`,
      tenant,
    ),
    member: pick('SELECT id AS it FROM members WHERE tenant_id = ? ORDER BY role DESC', tenant),
    practice: pickOfOwner(
      `SELECT g.tenant_id || '/' || g.id AS it FROM good_practices g JOIN shares s
       USING (tenant_id, plan_id, version) WHERE g.tenant_id <> ? AND g.withdrawn_on IS NULL
       AND s.visibility = 'openbaar'`,
      tenant,
    ),
    ownPractice: pickOfOwner(
      `SELECT tenant_id || '/' || id AS it FROM good_practices
       WHERE tenant_id = ? AND withdrawn_on IS NULL`,
      tenant,
    ),
    verband: pickOfOwner(
      `SELECT tenant_id || '/' || id AS it FROM partnerships
       WHERE tenant_id <> ? AND shared_on IS NOT NULL`,
      tenant,
    ),
    ownVerband: pickOfOwner(
      `SELECT tenant_id || '/' || id AS it FROM partnerships WHERE tenant_id = ?`,
      tenant,
    ),
    invitation: pick(
      `SELECT id AS it FROM invitations WHERE tenant_id = ? AND email = 'nieuw@woerden.example'`,
      tenant,
    ),
  }
}

const filled = (path: string, names: Record<string, string>) =>
  path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => names[name] ?? 'nergens')

/** Asks only for the data of this one route, so that each loader stands for itself. */
function address(id: string, path: string): string {
  const [format] = formatsOf(id)
  if (format) return `${path}.${format}`
  const route = encodeURIComponent(`routes/$tenant.${id}`).replaceAll('%2F', '/')
  const index = id.endsWith('_index') ? '&index' : ''
  return `${path}${path.includes('?') ? '&' : '?'}_data=${route}${index}`
}

describe('the list of routes', () => {
  test('is exactly this', () => {
    const listed = [
      'root',
      'routes/$tenant',
      passage,
      ...Object.keys({ ...publicPages, ...personPages, ...formsOnly }),
      ...table.flatMap(({ id }) => idsOf(id)),
    ]
    expect(
      builtRoutes()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(listed.sort())
  })

  test('has one wrapper for each: public pages answer without a session', async () => {
    const nobody = visitor(portal.origin)
    for (const path of Object.values(publicPages)) {
      const answer = await nobody.get(path)
      expect([200, 302, 404], path).toContain(answer.status)
      expect(answer.location ?? '', path).not.toContain('/inloggen')
    }
  })

  test('pages of a person and of a tenant send to sign in', async () => {
    const nobody = visitor(portal.origin)
    for (const path of Object.values(personPages))
      expect((await nobody.get(path)).location, path).toBe(
        `/inloggen?naar=${encodeURIComponent(path)}`,
      )
    const names = namesIn('woerden')
    for (const { id, path } of table)
      for (const format of formatsOf(id).length > 0 ? formatsOf(id) : [null]) {
        const asked = filled(path, names) + (format === null ? '' : `.${format}`)
        const answer = await nobody.get(asked)
        expect(answer.status, asked).toBe(302)
        expect(answer.location, asked).toBe(`/inloggen?naar=${encodeURIComponent(asked)}`)
      }
  })
})

/** What `who` gets in this tenant at this page of the table. */
function expectedOf(row: (typeof table)[number], tenant: string, account: string): number {
  const role = accounts[account]?.[tenant]
  const kind = kinds[tenant] ?? 'gemeente'
  const cells = row.may[kind]
  if (role === undefined || cells === '-') return 404
  return cells[seats[kind].indexOf(role)] === 'v' ? 200 : 403
}

/** Who does not work for a tenant is tried at all pages of these, and at the telling pages of the rest. */
const thorough = ['woerden', 'de-copen']
const telling = [
  '_index',
  'plannen.$plan._index',
  'plannen.tabel',
  'afwijkingen_.$id',
  'logboek.tabel',
]

describe('every account at every page of', () => {
  test.each(Object.keys(kinds))('%s gets what the table says', async (tenant) => {
    const names = namesIn(tenant)
    const rows = table.filter(({ path, may, id }) => {
      const there = !filled(path, names).includes('nergens')
      const closed = !may[kinds[tenant] ?? 'gemeente'].includes('v')
      return (there || closed) && (id !== 'afstemming_.$owner.$priority' || tenant !== 'bureau-rvs')
    })
    expect(rows.length).toBeGreaterThan(15)
    const wrong: string[] = []
    for (const account of Object.keys(accounts)) {
      const asked = rows.map((row) => ({ row, path: address(row.id, filled(row.path, names)) }))
      const full = accounts[account]?.[tenant] !== undefined || thorough.includes(tenant)
      for (const { row, path } of asked.filter(({ row: { id } }) => full || telling.includes(id))) {
        const { status } = await person(account).get(path)
        const expected = expectedOf(row, tenant, account)
        if (status !== expected) wrong.push(`${account} ${path}: ${status}, not ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('a link to a passage has the rights of the plan that it leads to', async () => {
    const path = '/woerden/plannen/ivp-2023-2026/passage/ondermijning'
    const answers = ['adviseur@woerden', 'griffier@woerden', 'raadslid@woerden', 'adviseur@lopik']
    const statuses = answers.map(async (account) => (await person(account).get(path)).status)
    expect(await Promise.all(statuses)).toEqual([302, 302, 403, 404])
  })

  test('CSV and XLSX have the rights of the page beside them', async () => {
    const wrong: string[] = []
    const names = namesIn('woerden')
    for (const account of ['adviseur@woerden', 'raadslid@woerden', 'adviseur@lopik'])
      for (const row of table.filter(({ id }) => isTable(id)))
        for (const format of ['csv', 'xlsx']) {
          const path = `${filled(row.path, names)}.${format}`
          const { status } = await person(account).get(path)
          if (status !== expectedOf(row, 'woerden', account))
            wrong.push(`${account} ${path}: ${status}`)
        }
    expect(wrong).toEqual([])
  })
})

describe('every form', () => {
  const forms = () => {
    const actions = builtRoutes().filter(({ action, path }) => action && path !== 'inloggen')
    return actions.flatMap(({ id }) => {
      const row = table.find((one) => idsOf(one.id).includes(id))
      const tenant =
        row?.may.gemeente === '-'
          ? row.may.driehoek === '-'
            ? 'bureau-rvs'
            : 'de-copen'
          : 'woerden'
      const path = row ? filled(row.path, namesIn(tenant)) : formsOnly[id]
      return path ? [path] : []
    })
  }

  test('of a tenant is refused to a stranger, another tenant, a role that may not, and another site', async () => {
    expect(forms().length).toBeGreaterThan(9)
    const before = portal.sqlite.prepare('SELECT count(*) AS n FROM audit_log').get()
    for (const path of forms()) {
      expect((await visitor(portal.origin).post(path)).status, path).toBe(401)
      expect((await person('adviseur@lopik').post(path)).status, path).toBe(404)
      expect((await person('raadslid@woerden').post(path)).status, path).toBe(
        path.startsWith('/woerden/') ? 403 : 404,
      )
      const elsewhere = { Origin: 'https://evil.example' }
      expect((await person('adviseur@woerden').post(path, {}, elsewhere)).status, path).toBe(403)
    }
    expect(portal.sqlite.prepare('SELECT count(*) AS n FROM audit_log').get()).toEqual(before)
  })

  test('is a form: a page without one refuses what is sent to it', async () => {
    for (const path of [
      '/woerden',
      '/woerden/plannen',
      '/woerden/logboek',
      '/woerden/plannen.json',
    ])
      expect((await person('adviseur@woerden').post(path)).status, path).toBe(405)
  })
})

describe('the draft of Woerden, for the adviser of Lopik', () => {
  const draft = 'ivp-2027-2030'

  test('is 404 by any address', async () => {
    const lopik = person('adviseur@lopik')
    const divergences = portal.sqlite
      .prepare(`SELECT id AS it FROM divergences WHERE tenant_id = 'woerden'`)
      .all()
      .map((row) => z.object({ it: z.string() }).parse(row).it)
    const documents = [pick(`SELECT id AS it FROM imports WHERE tenant_id = 'woerden'`)]
    const links = [pick(`SELECT id AS it FROM links WHERE tenant_id = 'woerden'`)]
    expect(divergences.length).toBeGreaterThan(5)
    const addresses = ['woerden', 'lopik', 'de-copen', 'bureau-rvs'].flatMap((tenant) => [
      `/${tenant}/plannen/${draft}`,
      `/${tenant}/plannen/${draft}?versie=1`,
      ...['json', 'csv', 'xlsx'].map((format) => `/${tenant}/plannen/${draft}.${format}`),
      `/${tenant}/plannen/${draft}/versies`,
      `/${tenant}/plannen/${draft}/deling?versie=1`,
      `/${tenant}/plannen/${draft}/intrekking?versie=1`,
      `/${tenant}/gedeeld/woerden/${draft}/1`,
      ...divergences.map((id) => `/${tenant}/afwijkingen/woerden.${id}`),
      ...documents.map((id) => `/${tenant}/documenten/${id}`),
    ])
    const foreign = divergences.map((id) => `/woerden/afwijkingen/${id}`)
    const elsewhere = [`/openbaar/woerden/${draft}/1`, `/woerden/afstemming?plan=${draft}`]
    for (const path of [...addresses, ...foreign, ...elsewhere])
      expect((await lopik.get(path)).status, path).toBe(404)
    for (const id of links)
      expect((await lopik.post(`/lopik/afstemming/antwoorden/${id}/intrekking`)).status).toBe(404)
  })

  test('is named on no page that they can open', async () => {
    const lopik = person('adviseur@lopik')
    for (const path of [
      '/lopik',
      '/lopik/gedeeld',
      '/lopik/gedeeld.json',
      '/lopik/afstemming',
      '/lopik/afstemming?plan=ivp-2027-2030',
      '/lopik/traject?plan=ivp-2027-2030',
      '/lopik/logboek',
      '/openbaar',
      '/openbaar/woerden',
    ])
      expect((await lopik.get(path)).text, path).not.toMatch(/Woerden 2027-2030|woerden\/ivp-2027/)
  })

  test('is there for its own adviser', async () => {
    expect((await person('adviseur@woerden').get(`/woerden/plannen/${draft}`)).status).toBe(200)
  })
})
