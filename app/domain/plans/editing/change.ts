import type { Change } from './fields'
import type { SaveForm } from './forms'

const mostSources = 20

const sourcesOf = (ticked: string[], other: string | null): string[] =>
  [...new Set([...ticked, ...(other === null ? [] : [other])])].slice(0, mostSources)

/** What a form changes of its item. Without an indicator there is no direction or figure either. */
export function changeOf(form: SaveForm): Change {
  switch (form.block) {
    case 'plan': {
      const { title, from, to, basis, uvpYears } = form
      const years = uvpYears === null ? null : Number(uvpYears)
      return { kind: 'plan', fields: { title, from, to, basis, uvpYears: years } }
    }
    case 'onderdeel': {
      const { title, body, sources, otherSource, conclusion } = form
      const fields = { title, body, sources: sourcesOf(sources, otherSource) }
      const closing = conclusion.content.length === 0 ? null : conclusion
      return { kind: 'onderdeel', fields: { ...fields, conclusion: closing } }
    }
    case 'kop': {
      const { title, level, themes, origins } = form
      return { kind: 'prioriteit', fields: { title, level, themes, origins } }
    }
    case 'waarom':
      return { kind: 'prioriteit', fields: { why: form.why } }
    case 'aanpak':
      return {
        kind: 'prioriteit',
        fields: { approach: form.approach, partners: form.partners },
      }
    case 'inzet': {
      const { policeEffort, omEffort, budget, taskField } = form
      return { kind: 'prioriteit', fields: { policeEffort, omEffort, budget, taskField } }
    }
    case 'doel': {
      const { text, indicatorName, unit, direction, source } = form
      const { baseline, baselineYear, target, targetYear } = form
      const figures = { baseline, baselineYear, target, targetYear }
      return { kind: 'doel', fields: { text, indicatorName, unit, direction, source, ...figures } }
    }
    case 'maatregel': {
      const { title, priorityId, goalId, instrument, result, owner, partners } = form
      const { means, budget, planning, quarterFrom, quarterTo } = form
      const when = { planning, quarterFrom, quarterTo }
      const what = { title, priorityId, goalId, instrument, result, owner, partners, means, budget }
      return { kind: 'maatregel', fields: { ...what, ...when } }
    }
  }
}
