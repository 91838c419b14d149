import { sharedPartnerships, sharedPractices } from 'db/queries/across-neighbours.server'
import { linkPartnership } from '~/commands/link-partnership.server'
import { recordPartnership } from '~/commands/record-partnership.server'
import { found } from '~/commands/refusals'
import { sharePartnership } from '~/commands/share-partnership.server'
import { sharePractice, type SharePractice } from '~/commands/share-practice.server'
import { startUvp, type StartUvp } from '~/commands/start-uvp.server'
import { takeOverPractice } from '~/commands/take-over-practice.server'
import type { PartnershipForm } from '~/domain/neighbours/partnership'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { acting, share, type Act } from './acts.server'

/** What the municipalities do together and learn from each other. Invented as a whole. */

const woerden = acting('adviseur@woerden', 'woerden')
const oudewater = acting('adviseur@oudewater', 'oudewater')
const ijsselstein = acting('adviseur@ijsselstein', 'ijsselstein')
const lopik = acting('adviseur@lopik', 'lopik')
const secretary = acting('secretaris@de-copen', 'de-copen')

const offer =
  (practice: SharePractice): Act['does'] =>
  (scope) =>
    void sharePractice(scope, practice)

const begin =
  (uvp: StartUvp): Act['does'] =>
  (scope) =>
    void startUvp(scope, uvp)

const takeFrom =
  (owner: TenantSlug, measureId: string, planId: string, priorityId: string): Act['does'] =>
  (scope) => {
    const practice = sharedPractices(scope).find(
      (one) => one.owner === owner && one.measureId === measureId,
    )
    takeOverPractice(scope, { owner, practice: found(practice).id, planId, priorityId })
  }

/** Recorded and shared on one day. */
const agree =
  (words: Omit<PartnershipForm, 'revision'>): Act['does'] =>
  (scope) =>
    void sharePartnership(scope, recordPartnership(scope, { ...words, id: null, revision: 0 }))

const join =
  (name: string, kind: 'prioriteit' | 'maatregel', planId: string, id: string): Act['does'] =>
  (scope) => {
    const to = found(sharedPartnerships(scope).find((one) => one.name === name))
    linkPartnership(scope, { to, item: { kind, planId, id } })
  }

const countryside = 'Samen controleren in het buitengebied'
const youth = 'Jeugd in beeld, vijf gemeenten'

export const neighbourHistory: Act[] = [
  secretary(
    '2026-02-12',
    agree({
      name: countryside,
      theme: 'ondermijning',
      lead: 'Gemeente Lopik',
      parties: [
        'Gemeente Woerden',
        'Gemeente Oudewater',
        'Gemeente Montfoort',
        'Gemeente IJsselstein',
        'Basisteam De Copen',
        'Omgevingsdienst',
      ],
      from: '2026-03-01',
      to: '2028-02-29',
      approach:
        'Fictief voorbeeld. Elk kwartaal één controledag in een andere gemeente, met één team en één verslag. De gemeente waar de controle is, zorgt voor opvolging.',
    }),
  ),
  lopik('2026-06-02', join(countryside, 'prioriteit', 'ivp-2024-2027', 'buitengebied')),
  lopik('2026-06-02', join(countryside, 'maatregel', 'uvp-2026', 'controle-linten')),
  woerden('2026-06-09', join(countryside, 'prioriteit', 'ivp-2023-2026', 'ondermijning')),
  woerden(
    '2026-09-01',
    agree({
      name: youth,
      theme: 'jeugdoverlast',
      lead: 'Gemeente Woerden',
      parties: ['Vijf gemeenten', 'Jongerenwerk', 'Basisteam De Copen'],
      from: '2026-09-01',
      to: null,
      approach:
        'Fictief voorbeeld. De jongerenwerkers en wijkagenten komen elke zes weken bij elkaar. Zij spreken af wie welke groep volgt als die over een gemeentegrens gaat.',
    }),
  ),
  oudewater('2026-09-08', join(youth, 'prioriteit', 'ivp-2023-2026', 'jonge-aanwas')),
  woerden(
    '2026-10-06',
    offer({
      planId: 'uvp-2025-2026',
      measureId: 'lessen-straatcultuur',
      lesson:
        'Scholen doen mee als de les in het rooster van klas 1 past. De jongerenwerker geeft de eerste les zelf. Ook bruikbaar voor een kleine gemeente: één school is genoeg om te beginnen.',
      contact: 'Team Openbare Orde en Veiligheid, veiligheid@woerden.example',
    }),
  ),
  ijsselstein(
    '2026-10-06',
    offer({
      planId: 'uvp-2025-2026',
      measureId: 'lesbrief-bankpas',
      lesson:
        'Leerlingen herkennen het voorbeeld van een klasgenoot beter dan een folder. De bank komt graag mee. Plan de les vóór de zomer.',
      contact: 'Team Veiligheid, veiligheid@ijsselstein.example',
    }),
  ),
  lopik(
    '2026-10-07',
    begin({
      ivp: 'ivp-2024-2027',
      period: { from: '2027-01-01', to: '2027-12-31' },
      title: 'Uitvoeringsplan veiligheid Lopik 2027',
      choices: [
        { measureId: 'controle-linten', priorityId: 'buitengebied' },
        { measureId: 'regisseur', priorityId: 'onbegrepen-gedrag' },
      ],
    }),
  ),
  lopik('2026-10-07', takeFrom('ijsselstein', 'lesbrief-bankpas', 'uvp-2027', 'jonge-aanwas')),
  lopik('2026-10-08', share({ planId: 'uvp-2027', version: 1 }, 'gedeeld_driehoek')),
]
