import { emptyText } from '../../texts/rich-text'
import { changeOf } from './change'
import { sectionTitle } from './chapters'
import type { Item } from './fields'
import type { SaveForm } from './forms'
import { indicatorKey } from './indicator'

/** What a form adds to a plan; null for a form that can only change what is there. */
export function newItem(form: SaveForm): Exclude<Item, { kind: 'plan' }> | null {
  switch (form.block) {
    case 'kop': {
      const { title, level, themes, origins } = form
      return {
        kind: 'prioriteit',
        fields: {
          title,
          level,
          themes,
          origins,
          why: emptyText,
          approach: emptyText,
          partners: [],
          policeEffort: null,
          omEffort: null,
          budget: null,
          taskField: null,
        },
      }
    }
    case 'onderdeel': {
      if (form.kind === undefined) return null
      const field = form.kind === 'veiligheidsanalyse' ? (form.field ?? null) : null
      return {
        kind: 'onderdeel',
        fields: {
          kind: form.kind,
          field,
          title: form.title === '' ? sectionTitle(form.kind, field) : form.title,
          body: form.body,
          sources: [],
          conclusion: null,
        },
      }
    }
    case 'doel': {
      const change = changeOf(form)
      if (change.kind !== 'doel') return null
      const { indicatorName } = form
      const key = indicatorName === null ? null : indicatorKey(indicatorName)
      return { kind: 'doel', fields: { ...bareGoal, ...change.fields, indicatorKey: key } }
    }
    case 'maatregel': {
      const change = changeOf(form)
      if (change.kind !== 'maatregel') return null
      const { title, priorityId } = form
      return { kind: 'maatregel', fields: { ...bareMeasure, title, priorityId, ...change.fields } }
    }
    default:
      return null
  }
}

const bareGoal = {
  text: '',
  indicatorKey: null,
  indicatorName: null,
  unit: null,
  direction: null,
  baseline: null,
  baselineYear: null,
  target: null,
  targetYear: null,
  source: null,
}

const bareMeasure = {
  goalId: null,
  instrument: null,
  result: null,
  owner: null,
  partners: [],
  means: null,
  budget: null,
  planning: null,
  quarterFrom: null,
  quarterTo: null,
  originTenantId: null,
  originPlanId: null,
  originMeasureId: null,
}
