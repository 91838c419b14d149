import { z } from 'zod'

/**
 * The shapes of the data beside the pages, written from the contract and from nothing else, so that a
 * name that changes in the portal breaks a test. Where the portal gives more than was promised, the
 * extra field stands here too.
 */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const period = z.strictObject({ from: day, to: day })
const slug = z.string().regex(/^[a-z][a-z0-9-]*$/)
const level = z.enum(['speerpunt', 'strategisch_thema', 'beheersniveau'])
const status = z.enum([
  'concept',
  'intern_afgestemd',
  'college',
  'ter_vaststelling',
  'vastgesteld',
  'geamendeerd_vastgesteld',
  'aangehouden',
  'verworpen',
  'vervangen',
  'ingetrokken',
])
const position = z.enum([
  'bewuste_lokale_keuze',
  'wordt_bijgesteld',
  'nog_te_bespreken',
  'regio_gevraagd',
])
const relation = z.enum([
  'gelijk',
  'vrijwel_gelijk',
  'lokaal_ruimer',
  'lokaal_smaller',
  'overlap',
  'verwant',
  'tegengesteld',
  'geen',
])
const divergenceKind = z.enum([
  'ontbreekt_lokaal',
  'alleen_lokaal',
  'prioriteitsniveau',
  'periode',
  'cyclus',
  'verouderd',
  'nominaal',
  'streefwaarde',
  'reikwijdte',
  'begrip',
  'doel_tegengesteld',
  'aanpak',
  'inzet',
])
const decision = {
  body: z.enum(['raad', 'college', 'burgemeester', 'driehoek', 'regionaal_veiligheidscollege']),
  date: day.nullable(),
  proposed: day.nullable(),
  kenmerk: z.string().nullable(),
  status: z.enum(['voorgesteld', 'genomen', 'ingetrokken']),
  effect: z.enum([
    'aanbieden',
    'vaststellen',
    'aanhouden',
    'verwerpen',
    'verlengen',
    'uitstellen',
    'wijzigen',
    'intrekken',
    'ter_kennisname',
  ]),
  until: day.nullable(),
  untilEvent: z.literal('opvolger').nullable(),
  expected: day.nullable(),
}
const alarm = {
  kind: z.enum([
    'periode_eindigt',
    'vier_jaar',
    'verlenging_eindigt',
    'verwachte_datum_voorbij',
    'geen_geldig_plan',
    'strategie_zonder_opvolger',
    'grondslag_art_38',
    'consultatie_voor_raad',
  ]),
  owner: slug,
  on: day.nullable(),
  why: z.record(z.string(), z.unknown()),
  basis: z.string().nullable(),
}
const item = { planId: z.string(), version: z.number().int().positive() }

/** `GET /de-copen/afstemming.json` */
export const Matrix = z.strictObject({
  asOf: day,
  strategies: z.array(
    z.strictObject({
      id: z.string(),
      layer: z.enum(['de_copen', 'rvs']),
      version: z.number().int().positive(),
      period,
      /** After its period a strategy stays, with an alarm. */
      alarm: z.strictObject({ kind: z.string(), on: day }).nullable(),
    }),
  ),
  priorities: z.array(
    z.strictObject({
      id: z.string(),
      strategyId: z.string(),
      title: z.string().min(1),
      level,
      themes: z.array(z.string()).min(1),
    }),
  ),
  municipalities: z.array(
    z.strictObject({
      slug,
      name: z.string(),
      plan: z
        .strictObject({
          id: z.string(),
          title: z.string(),
          version: z.number().int().positive(),
          period,
          status,
        })
        .nullable(),
    }),
  ),
  cells: z.array(
    z.strictObject({
      municipality: slug,
      priorityId: z.string(),
      state: z.enum([
        'overgenomen',
        'gedeeltelijk',
        'geen_tegenhanger',
        'bewust_niet',
        'niet_beoordeeld',
        'tegengesteld',
      ]),
      relation: relation.nullable(),
      derived: z.boolean(),
      path: z
        .strictObject({
          local: z.strictObject({ ...item, kind: z.string(), itemId: z.string() }),
          steps: z.array(
            z.strictObject({
              to: z.strictObject({ ...item, owner: slug, priorityId: z.string() }),
              relation,
            }),
          ),
        })
        .nullable(),
      depth: z.number().int().min(0).max(6),
      nominal: z.boolean(),
      /** Beside the contract: an answer that cannot be true together with what a chain says. */
      conflict: z
        .strictObject({ asserted: z.string(), derived: z.string(), path: z.unknown() })
        .nullable(),
      divergences: z.array(z.string()),
      position: position.nullable(),
    }),
  ),
})

const passage = z.looseObject({ planId: z.string(), version: z.number(), text: z.string() })

/** `GET /:gemeente/afwijkingen.json` and `GET /de-copen/afwijkingen.json` */
export const Divergences = z.array(
  z.strictObject({
    id: z.string().regex(/^aw-\d+$/),
    kind: divergenceKind,
    municipality: slug,
    priorityId: z.string().nullable(),
    localId: z.string().nullable(),
    state: z.enum([
      'gesignaleerd',
      'bevestigd',
      'weersproken',
      'gemotiveerd',
      'besproken',
      'blijft_zo',
      'opgevolgd',
    ]),
    since: day,
    why: z.strictObject({
      rule: divergenceKind,
      local: passage.nullable(),
      regional: passage.nullable(),
      versions: z.strictObject({
        local: z.strictObject(item),
        regional: z.strictObject(item).nullable(),
      }),
      facts: z.unknown(),
    }),
    position: position.nullable(),
    /** The whole position, for who reads it. */
    explanation: z
      .strictObject({
        kind: position,
        reason: z.string(),
        motivation: z.string().min(1),
        body: z.string().nullable(),
        decidedOn: day.nullable(),
        kenmerk: z.string().nullable(),
        reviewOn: day.nullable(),
        recordedOn: day,
        toConfirm: z.boolean(),
      })
      .nullable(),
  }),
)

/** `GET /de-copen/tijdlijn.json` */
export const Timeline = z.strictObject({
  bars: z.array(
    z.strictObject({
      owner: slug,
      kind: z.enum(['ivp', 'uvp', 'strategie']),
      title: z.string(),
      from: day,
      to: day,
      status,
      extendedTo: day.nullable(),
      decision: z.strictObject(decision).nullable(),
    }),
  ),
  alarms: z.array(z.strictObject(alarm)),
})

/** `GET /:gemeente/plannen.json` */
export const Plans = z.array(
  z.strictObject({
    id: z.string(),
    kind: z.enum(['ivp', 'uvp']),
    title: z.string(),
    period,
    status,
    version: z.number().int().positive(),
    visibility: z.enum(['concept', 'gedeeld_driehoek', 'gedeeld_rvs', 'openbaar']),
    validUntil: day.nullable(),
    /** Each with its id, which its address names. */
    decisions: z.array(z.strictObject({ id: z.string(), ...decision })),
    fictitious: z.boolean(),
  }),
)

/** `GET /:gemeente/traject.json` */
export const Traject = z.strictObject({
  plan: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
  steps: z.array(
    z.strictObject({
      nr: z.number().int().positive(),
      title: z.string(),
      planned: z.strictObject({
        from: day.nullable(),
        to: day.nullable(),
        words: z.string().nullable(),
      }),
      actual: day.nullable(),
      body: z.string().nullable(),
      status: z.enum(['gepland', 'loopt', 'klaar']),
    }),
  ),
  alarms: z.array(z.strictObject({ ...alarm, weight: z.string() })),
})
