import type Database from 'better-sqlite3'

/** A new plan of eight priorities and a new strategy of twelve, as two different offices write them. */
type Text = { id: string; title: string; level: string; why: string; goal: string }

const text = (id: string, level: string, title: string, why: string, goal: string): Text => ({
  id,
  title,
  level,
  why,
  goal,
})

export const benchPlan = 'ivp-2031-2034'
const benchStrategy = 'regio-2026-2029'

const local = [
  text(
    'buitengebied',
    'speerpunt',
    'Criminelen uit het buitengebied houden',
    'Leegstaande schuren worden gebruikt voor hennep en drugslabs. Boeren durven dat niet te melden.',
    'Eigenaren van schuren herkennen signalen van ondermijning en melden die.',
  ),
  text(
    'online',
    'strategisch_thema',
    'Oplichting via internet',
    'Inwoners verliezen geld door nepberichten en valse betaalverzoeken.',
    'Inwoners herkennen oplichting op internet en doen aangifte.',
  ),
  text(
    'verward',
    'speerpunt',
    'Hulp bij verward gedrag',
    'De wijkagent komt steeds vaker bij mensen met onbegrepen gedrag.',
    'Wie onbegrepen gedrag laat zien, krijgt snel zorg van het wijkteam.',
  ),
  text(
    'inbraak',
    'beheersniveau',
    'Minder woninginbraken',
    'Het aantal inbraken in woningen daalde, maar in de donkere maanden niet.',
    'Bewoners beveiligen hun woning beter tegen inbraak.',
  ),
  text(
    'thuis',
    'strategisch_thema',
    'Geweld in het gezin',
    'Kinderen groeien op met geweld achter de voordeur.',
    'Huiselijk geweld en kindermishandeling komen eerder in beeld bij Veilig Thuis.',
  ),
  text(
    'uitgaan',
    'beheersniveau',
    'Prettig uitgaan',
    'In het centrum zijn op zaterdagnacht vechtpartijen.',
    'Er is minder uitgaansgeweld bij de cafés.',
  ),
  text(
    'fietsen',
    'beheersniveau',
    'Gestolen fietsen bij het station',
    'Forenzen raken hun fiets kwijt.',
    'De stalling bij het station is bewaakt.',
  ),
  text(
    'jongeren',
    'speerpunt',
    'Jongeren op het verkeerde pad',
    'Jongeren laten zich ronselen als drugskoerier.',
    'Minder jongeren glijden af naar de criminaliteit.',
  ),
]

const regional = [
  text(
    'ondermijning',
    'speerpunt',
    'Ondermijning',
    'Criminelen gebruiken loodsen en schuren in het buitengebied.',
    'Ondernemers en boeren herkennen signalen van ondermijning en melden die.',
  ),
  text(
    'aanwas',
    'speerpunt',
    'Jonge aanwas',
    'Jongeren stappen snel in de drugscriminaliteit.',
    'Minder jongeren worden geronseld voor criminaliteit.',
  ),
  text(
    'digitaal',
    'strategisch_thema',
    'Digitale veiligheid',
    'Oplichting op internet maakt elk jaar meer slachtoffers.',
    'Inwoners en ondernemers herkennen oplichting en melden die.',
  ),
  text(
    'onbegrepen',
    'strategisch_thema',
    'Zorg en veiligheid',
    'Politie krijgt meer meldingen over mensen met onbegrepen gedrag.',
    'Mensen met onbegrepen gedrag krijgen snel passende zorg.',
  ),
  text(
    'hic',
    'beheersniveau',
    'Delicten met grote gevolgen',
    'Woninginbraken, overvallen en straatroof raken slachtoffers diep.',
    'Er wordt minder ingebroken in woningen.',
  ),
  text(
    'mensenhandel',
    'speerpunt',
    'Mensenhandel',
    'Arbeidsmigranten worden uitgebuit in de tuinbouw.',
    'Signalen van uitbuiting komen bij een zorgcoördinator.',
  ),
  text(
    'afhankelijk',
    'strategisch_thema',
    'Geweld in afhankelijkheid',
    'Huiselijk geweld en kindermishandeling blijven lang verborgen.',
    'Slachtoffers van huiselijk geweld krijgen hulp van Veilig Thuis.',
  ),
  text(
    'polarisatie',
    'strategisch_thema',
    'Spanningen in de samenleving',
    'Groepen staan scherper tegenover elkaar.',
    'Gemeenten houden zicht op maatschappelijke onrust.',
  ),
  text(
    'crisis',
    'beheersniveau',
    'Voorbereid op rampen',
    'Hoog water en stroomuitval komen vaker voor.',
    'Elke gemeente oefent jaarlijks met de veiligheidsregio.',
  ),
  text(
    'verkeer',
    'beheersniveau',
    'Veilig op weg',
    'Op landbouwwegen gebeuren ernstige ongelukken.',
    'Het aantal verkeersslachtoffers daalt.',
  ),
  text(
    'evenementen',
    'beheersniveau',
    'Evenementen en voetbal',
    'Grote evenementen vragen veel politie-inzet.',
    'Vergunningen voor evenementen worden in de regio afgestemd.',
  ),
  text(
    'wapens',
    'speerpunt',
    'Messen en wapens',
    'Er worden meer messen gevonden bij scholieren.',
    'Scholen en politie spreken kluiscontroles af.',
  ),
]

function writeText(
  sqlite: Database.Database,
  plan: {
    tenant: string
    id: string
    kind: string
    layer: string
    status: string
    from: string
    to: string
  },
  texts: readonly Text[],
): void {
  const { tenant, id, kind, layer, status, from, to } = plan
  sqlite
    .prepare(
      'INSERT INTO plans (tenant_id, id, kind, layer, fictitious, created_at) VALUES (?, ?, ?, ?, 1, 0)',
    )
    .run(tenant, id, kind, layer)
  sqlite
    .prepare(
      `INSERT INTO plan_versions (tenant_id, plan_id, version, title, status, period_from, period_to, created_at)
       VALUES (?, ?, 1, ?, ?, ?, ?, 0)`,
    )
    .run(tenant, id, id, status, from, to)
  for (const [at, { id: item, title, level, why, goal }] of texts.entries()) {
    const number = String(at + 1)
    sqlite
      .prepare(
        `INSERT INTO priorities (tenant_id, plan_id, version, id, position, number, title, level, why, approach)
         VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, '')`,
      )
      .run(tenant, id, item, at, number, title, level, why)
    sqlite
      .prepare(
        `INSERT INTO goals (tenant_id, plan_id, version, id, position, number, priority_id, text)
         VALUES (?, ?, 1, ?, 0, ?, ?, ?)`,
      )
      .run(tenant, id, `${item}-doel`, `${number}.1`, item, goal)
  }
}

/** Lays both texts in the demo region: the plan as a draft of Woerden, the strategy as one in force. */
export function writeBenchTexts(sqlite: Database.Database): void {
  writeText(
    sqlite,
    {
      tenant: 'woerden',
      id: benchPlan,
      kind: 'ivp',
      layer: 'gemeente',
      status: 'concept',
      from: '2031-01-01',
      to: '2034-12-31',
    },
    local,
  )
  const strategy = { tenant: 'de-copen', id: benchStrategy }
  writeText(
    sqlite,
    {
      ...strategy,
      kind: 'strategie',
      layer: 'de_copen',
      status: 'vastgesteld',
      from: '2026-01-01',
      to: '2029-12-31',
    },
    regional,
  )
  sqlite
    .prepare(
      `INSERT INTO shared_versions (tenant_id, plan_id, version, content_hash, frozen_at)
       VALUES (?, ?, 1, 'x', 0)`,
    )
    .run(strategy.tenant, strategy.id)
  sqlite
    .prepare(
      `INSERT INTO shares (tenant_id, id, plan_id, version, visibility, from_on)
       VALUES (?, 'werkbank', ?, 1, 'openbaar', '2026-01-01')`,
    )
    .run(strategy.tenant, strategy.id)
}
