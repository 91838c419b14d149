import type { Period } from '../dates'
import type { Indicator } from '../plans/plan'
import type { Layer, Level, Succession } from '../plans/vocabulary'
import type { ThemeId } from '../strategies/kernbeleid'
import type { RegionalRef } from './finding'
import type { Depth, Relation } from './vocabulary'
import type { PlainDate } from '../dates'
import type { TenantSlug } from '../tenancy/tenant'

/** What a page needs to say a finding in Dutch, per kind. Values only, no sentences. */
export type Facts = {
  ontbreekt_lokaal: {
    layer: Layer
    level: Level
    themes: readonly ThemeId[]
    /** Nobody looked yet, or somebody looked and found nothing, or something that only touches it. */
    answer: 'niet_beoordeeld' | 'geen' | 'verwant'
  }
  alleen_lokaal: { level: Level; themes: readonly ThemeId[] }
  prioriteitsniveau: {
    regional: Level
    local: Level
    direction: 'lokaal_hoger' | 'lokaal_lager'
  }
  periode: {
    plan: Period
    strategy: Period
    /** los: no day in common · verschoven: each has days of its own · binnen/omvat: seen from the plan. */
    shape: 'los' | 'verschoven' | 'binnen' | 'omvat'
    /** Parts of the strategy's period that the plan does not cover. */
    withoutPlan: Period[]
    /** Parts of the plan's period that the strategy does not cover. */
    withoutStrategy: Period[]
  }
  cyclus: {
    localYears: number
    regionalYears: number
    /** Read from the uitvoeringsplan itself, or from what the IVP says about it. */
    source: 'uvp' | 'ivp'
  }
  verouderd: {
    /** The strategy as a whole was followed by another, or this version of it by a later one. */
    superseded: 'strategie' | 'versie'
    fate: Exclude<Succession, 'nieuw'>
    successor: RegionalRef | null
    successorTitle: string | null
    relation: Relation
  }
  nominaal: { depth: Depth; relation: Relation }
  streefwaarde: {
    indicator: string
    name: string
    local: Aim
    regional: Aim
    differs: AimField[]
  }
  reikwijdte: {
    relation: 'lokaal_smaller' | 'lokaal_ruimer'
    note: string | null
  }
  begrip: {
    /** The concept as the thesaurus prefers to call it. */
    concept: string
    local: string
    regional: string
  }
  doel_tegengesteld: Stated
  aanpak: Stated
  inzet: Stated
}

/** Who says so, since when, on what evidence: at least one, oldest first. */
export type Stated = { testimonies: Testimony[] }
export type Testimony = {
  by: TenantSlug
  on: PlainDate
  evidence: string
  /** A link `tegengesteld` with its note, or a statement of its own. */
  source: 'verband' | 'uitspraak'
}

/** The part of an indicator that two plans can disagree on. */
export type Aim = Pick<Indicator, 'unit' | 'direction' | 'baselineYear' | 'target' | 'targetYear'>
export type AimField = 'eenheid' | 'richting' | 'streefwaarde' | 'basisjaar' | 'streefjaar'
