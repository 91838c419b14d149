import { themeName } from '~/domain/strategies/kernbeleid'
import { tableLoader } from '~/http/table-loader.server'
import { readThesaurus } from './$tenant.thesaurus/read.server'
import { ThesaurusQuery } from './$tenant.thesaurus/view'

/** The thesaurus as data; other words stand in one cell, with a semicolon between them. */
export const loader = tableLoader(
  { may: 'alignment:read', query: ThesaurusQuery },
  ({ scope, query }) => {
    const { version, lines } = readThesaurus(scope, query)
    return {
      json: { version, concepts: lines },
      table: {
        name: 'thesaurus',
        columns: ['begrip', 'andere_woorden', 'thema', 'valt_onder', 'gewijzigd_op', 'versie'],
        rows: lines.map(({ preferred, alternatives, theme, broader, edited }) => [
          preferred,
          alternatives.join('; '),
          theme ? themeName(theme) : null,
          broader,
          edited?.on ?? null,
          edited?.version ?? null,
        ]),
      },
    }
  },
)
