import { acting, evaluate, report, unchanged, type Act } from '../acts.server'
import type { NewReport } from '~/domain/execution/reporting'

const adviser = acting('adviseur@woerden', 'woerden')
const uvp = 'uvp-2025-2026'
const ivp = 'ivp-2023-2026'

/** A report on a measure of the running uitvoeringsplan, on a day about a half year. */
const said =
  (on: string, period: string) =>
  (measureId: string, state: NewReport['state'], text: string): Act =>
    adviser(on, report(uvp, measureId, { period, state, text }))

const first = said('2025-07-01', '2025-H1')
const second = said('2026-01-13', '2025-H2')
const third = said('2026-04-14', '2026-H1')
const summer = said('2026-06-30', '2026-H1')
const autumn = said('2026-10-05', '2026-H2')

/** How the running uitvoeringsplan goes, half year by half year. Invented. */
const reports: Act[] = [
  first('jongerenwerk-weekend', 'loopt', 'Gestart in april. Twee kernen doen mee.'),
  first('meldpunt-zorgen', 'loopt', 'Het nummer werkt sinds maart.'),
  first('winkeldiefstal', 'loopt', 'De winkeliersvereniging doet mee.'),
  first('inbraakpreventie', 'loopt', 'Na elf inbraken zijn de buren bezocht.'),
  first('herstel-vernieling', 'loopt', 'De afspraak met de aannemer is rond.'),
  first('toezicht-uitgaan', 'loopt', 'Twee koppels in elke uitgaansnacht.'),
  second(
    'crisisoefening',
    'klaar',
    'De oefening was op 18 en 19 november. Het verslag heeft negen verbeterpunten.',
  ),
  second(
    'winkeldiefstal',
    'vertraagd',
    'Voor het keurmerk waren nog te weinig winkels aangemeld. De toets is nu in het najaar van 2026.',
  ),
  second('lessen-straatcultuur', 'loopt', 'Twee scholen geven de lessen.'),
  second('oudergesprek', 'loopt', 'Er waren vijf gesprekken.'),
  adviser(
    '2026-01-13',
    unchanged(uvp, '2025-H2', [
      'jongerenwerk-weekend',
      'meldpunt-zorgen',
      'inbraakpreventie',
      'herstel-vernieling',
      'toezicht-uitgaan',
    ]),
  ),
  third(
    'jongerenwerk-weekend',
    'loopt',
    'In 2025 gestart in twee kernen. Bewoners melden daar minder overlast. De winter blijft rustig.',
  ),
  third(
    'meldpunt-zorgen',
    'loopt',
    'Het nummer werkt sinds maart 2025. Er kwamen 212 telefoontjes binnen.',
  ),
  summer('lessen-straatcultuur', 'loopt', 'De derde school is begonnen.'),
  summer(
    'oudergesprek',
    'gestopt',
    'Het wijkteam voert deze gesprekken nu zelf. Een eigen maatregel is niet meer nodig.',
  ),
  adviser(
    '2026-06-30',
    unchanged(uvp, '2026-H1', [
      'inbraakpreventie',
      'herstel-vernieling',
      'toezicht-uitgaan',
      'winkeldiefstal',
    ]),
  ),
  autumn('lessen-straatcultuur', 'klaar', 'Vier scholen geven de lessen, elk jaar in klas 1.'),
  autumn('toezicht-uitgaan', 'loopt', 'In de zomer liep er een derde koppel mee.'),
]

/** Halfway the IVP, and at the end of the running uitvoeringsplan. Invented. */
const evaluations: Act[] = [
  adviser(
    '2025-01-21',
    evaluate(ivp, 'jeugd-overlast', {
      attainable: 'ja',
      relevant: 'ja',
      outcome: 'blijft',
      text: 'Het aantal meldingen daalt zoals verwacht.',
    }),
  ),
  adviser(
    '2025-01-21',
    evaluate(ivp, 'wonen-inbraak', {
      attainable: 'ja',
      relevant: 'deels',
      outcome: 'blijft',
      text: '',
    }),
  ),
  adviser(
    '2026-10-06',
    evaluate(ivp, 'centrum-winkels', {
      attainable: 'deels',
      relevant: 'ja',
      outcome: 'bijstellen',
      text: 'Het getal is in 2026 niet haalbaar. Voorstel: hetzelfde doel, met 2028 als jaar.',
    }),
  ),
]

export const woerdenReports: Act[] = [...reports, ...evaluations]
