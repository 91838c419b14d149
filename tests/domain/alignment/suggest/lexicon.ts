import { lexiconOf, type Lexicon } from '~/domain/alignment/suggest/lexicon'
import { defaultThesaurus } from '~/domain/alignment/suggest/thesaurus-default'
import { dutchWords } from '~/dictionary.server'

/** The whole dictionary and the thesaurus that a portal starts with. */
export const lexicon: Lexicon = lexiconOf({ words: dutchWords(), thesaurus: defaultThesaurus })
