import type { Goal, Measure, Priority } from '../../plans/plan'
import { byNumber } from '../order'
import type { Item } from './item'

/** Parts of a plan or strategy as suggestions read them; the id is the kind and the lineage id. */

/** A priority with its goals and approach: what a reader would hold beside another text. */
export const priorityItem = ({ id, title, why, approach, goals, themes }: Priority): Item => ({
  id: `prioriteit/${id}`,
  title,
  text: [why, ...[...goals].sort(byNumber).map((goal) => goal.text), approach]
    .filter((part) => part !== '')
    .join('\n'),
  themes,
})

/** A goal under the title of its priority. */
export const goalItem = (priority: Priority, { id, text }: Goal): Item => ({
  id: `doel/${id}`,
  title: '',
  text,
  heading: priority.title,
  themes: priority.themes,
})

/** An action of a uitvoeringsplan under the title of its priority. */
export const measureItem = (priority: Priority, { id, title, result }: Measure): Item => ({
  id: `actie/${id}`,
  title,
  text: result ?? '',
  heading: priority.title,
  themes: priority.themes,
})
