import type { LocalEnd } from '../link'
import type { ExchangeSide } from './link-row'

/**
 * Addresses that name things outside the portal. `base` is the address of the portal without a slash at
 * its end. An item is named by its lineage, so its name stays when its plan gets a new version.
 */
export const plansIri = (base: string, owner: string): string => `${base}/${owner}/plannen/`

/** The part of a name that follows `plansIri`. */
export const itemName = ({ planId }: Pick<ExchangeSide, 'planId'>, item: string): string =>
  `${planId}/passage/${item}`

export const planIri = (base: string, side: Pick<ExchangeSide, 'owner' | 'planId'>): string =>
  plansIri(base, side.owner) + side.planId

export const versionIri = (
  base: string,
  side: Pick<ExchangeSide, 'owner' | 'planId' | 'version'>,
): string => `${planIri(base, side)}?versie=${side.version}`

export const itemIri = (
  base: string,
  side: Pick<ExchangeSide, 'owner' | 'planId'>,
  item: string,
): string => plansIri(base, side.owner) + itemName(side, item)

/** Where the links of an organisation are named, by their id. */
export const linksIri = (base: string, owner: string): string =>
  `${base}/${owner}/afstemming/antwoorden/`

/** Where our own words stand explained. */
export const vocabularyIri = (base: string): string => `${base}/woorden#`

/**
 * The municipality in the register of government organisations (TOOI): `GM0632` →
 * `https://identifier.overheid.nl/tooi/id/gemeente/gm0632`. Null for what is no municipality.
 */
export const tooiIri = (cbsCode: string | null): string | null =>
  cbsCode === null
    ? null
    : `https://identifier.overheid.nl/tooi/id/gemeente/${cbsCode.toLowerCase()}`

/** A name for an item that is unique over its kinds and never starts with a digit. */
export const itemToken = (kind: LocalEnd['kind'], id: string): string => `${kind}.${id}`

/** The version in words, with the hash of its text where that can no longer change. */
export const versionWords = ({ version, hash }: Pick<ExchangeSide, 'version' | 'hash'>): string =>
  hash === null ? `${version} (concept)` : `${version} (sha256:${hash})`
