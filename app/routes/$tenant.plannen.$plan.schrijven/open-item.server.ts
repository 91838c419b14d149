import { findItem, type AtItem } from 'db/queries/plan-items.server'
import type { Block } from '~/domain/plans/editing/forms'
import { shown, type Values } from '~/domain/plans/editing/shown'
import type { TenantScope } from '~/domain/tenancy/scope'

/** The group of fields that is open, as it now stands. */
export interface OpenItem {
  block: Block
  kind: AtItem['kind']
  id: string
  version: number
  revision: number
  values: Values
}

/** What the form of this group shows; null when the item is not there. */
export function openItem(scope: TenantScope, at: AtItem, block: Block): OpenItem | null {
  const item = findItem(scope, at)
  if (!item) return null
  const { kind, id, version } = at
  return { block, kind, id, version, revision: item.revision, values: shown(block, item) }
}
