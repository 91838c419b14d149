import { listImports } from 'db/queries/imports.server'
import { linkDocument } from '~/commands/link-document.server'
import { saveTemplate } from '~/commands/save-template.server'
import { acting, type Act } from '../acts.server'
import { asked, begin, done, framed, opened, paper, putOff, running } from '../trajects/acts'
import { municipalFrame } from '../trajects/frame'

const adviser = acting('adviseur@woerden', 'woerden')
const plan = 'ivp-2027-2030'

const frame = municipalFrame([
  'Adviseur openbare orde en veiligheid (trekker)',
  'Beleidsmedewerker veiligheid, ook voor Oudewater',
  'Coördinator toezicht en handhaving',
  'Beleidsadviseur sociaal domein',
  'Communicatieadviseur',
])

/** What people were asked in spring. Invented, as all that came back. */
const spring: Act[] = [
  adviser(
    '2026-03-24',
    asked(plan, {
      nr: 3,
      on: '2026-03-16',
      form: 'enquete',
      title: 'Enquête onder inwoners',
      withWhom: 'Inwoners van alle wijken en dorpen, via de wijk- en dorpsambtenaren',
      asked: 'Waar voelt u zich niet veilig? Wat moet de gemeente de komende vier jaar doen?',
      returned:
        'Inwoners noemen hard rijden, overlast bij het station en oplichting aan de deur en online.',
      done: 'Oplichting en het station staan in de veiligheidsanalyse. Hard rijden ging naar het verkeersplan.',
    }),
  ),
  adviser(
    '2026-04-14',
    asked(plan, {
      nr: 3,
      on: '2026-04-09',
      form: 'gesprek',
      title: 'Gesprek met ondernemers',
      withWhom: 'Ondernemersvereniging en winkeliers van de binnenstad',
      asked: 'Welke signalen van ondermijning ziet u? Wat helpt u om ze te melden?',
      returned: 'Ondernemers weten niet waar zij een signaal kwijt kunnen. Zij willen één nummer.',
      done: 'Eén meldpunt is een doel in het concept van het plan.',
    }),
  ),
]

/** With the new raad: asked about the proposal for the priorities. Invented. */
const councilEvening: Act[] = [
  adviser(
    '2026-06-30',
    asked(plan, {
      nr: 4,
      on: '2026-06-25',
      form: 'informatieavond',
      title: 'Informatieavond over de prioriteiten',
      withWhom: 'De raad, met politie, Openbaar Ministerie en Veiligheidsregio Utrecht',
      asked:
        'Herkent u de missie en de uitgangspunten? Kiest u deze prioriteiten? Wat ontbreekt er?',
      returned:
        'De raad herkent ondermijning en digitale veiligheid. Fracties missen veiligheid van vrouwen op straat en vragen om cijfers per dorp.',
      done: 'Veiligheid op straat kreeg een eigen doel. Cijfers per dorp komen in de analyse, als ze niet naar personen leiden.',
    }),
  ),
  adviser(
    '2026-09-15',
    asked(plan, {
      nr: 5,
      on: '2026-10-29',
      form: 'werksessie',
      title: 'Werksessie over de doelen',
      withWhom: 'Politie, Openbaar Ministerie, Veiligheidshuis en sociaal domein',
      asked: 'Zijn de doelen haalbaar met de inzet die u kunt leveren?',
      returned: '',
      done: '',
    }),
  ),
]

/** Invented, from start to today; the election of March 2026 is not. */
export const woerdenTraject: Act[] = [
  adviser(
    '2026-01-06',
    begin(plan, 'IVP 2027-2030', '2026-01-06', [
      ['2026-01-06', '2026-01-27'],
      ['2026-02-02', '2026-03-13'],
      ['2026-02-16', '2026-05-15'],
      ['2026-05-01', '2026-05-28'],
      ['2026-06-01', '2026-10-02'],
      ['2026-11-01', '2026-11-19'],
      ['2026-12-01', '2027-01-12'],
    ]),
  ),
  adviser('2026-01-13', framed(plan, frame)),
  adviser('2026-01-27', done(plan, 1)),
  adviser('2026-01-27', paper(plan, 1, 'Startnotitie IVP 2027-2030', 'voorbeeld Z/26/100012')),
  adviser('2026-03-12', done(plan, 2)),
  adviser('2026-03-12', running(plan, 3)),
  ...spring,
  adviser(
    '2026-04-14',
    putOff(
      plan,
      4,
      '2026-06-25',
      'Na de verkiezingen van maart 2026 maakt de nieuwe raad eerst een bestuursakkoord. De informatieavond is daarna.',
    ),
  ),
  adviser('2026-05-19', done(plan, 3)),
  adviser('2026-06-25', done(plan, 4)),
  ...councilEvening,
  adviser('2026-06-30', running(plan, 5)),
  adviser('2026-07-01', opened(plan, 'gedeeld_rvs')),
  adviser('2026-07-01', (scope) => {
    saveTemplate(scope, { planId: plan, title: 'IVP met een nieuwe raad' })
  }),
  // The real planning of 2022 has its real paper at its first step.
  adviser('2026-01-13', (scope) => {
    const [document] = listImports(scope)
    if (!document) return
    linkDocument(scope, {
      planId: 'ivp-2023-2026',
      nr: 1,
      title: 'Raadsvoorstel uitstel, met startnotitie',
      url: null,
      kenmerk: 'D/22/072742',
      importId: document.id,
    })
  }),
]
