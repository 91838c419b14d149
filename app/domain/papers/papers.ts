import { collegevoorstel } from './collegevoorstel'
import { ivp } from './ivp'
import type { Paper, Part } from './paper'
import { raadsinformatiebrief } from './raadsinformatiebrief'
import { raadsvoorstel } from './raadsvoorstel'
import { raadsvoorstelTijd } from './raadsvoorstel-tijd'
import { samenhang } from './samenhang'
import type { Sources } from './sources'
import { startnotitie } from './startnotitie'
import { uvp } from './uvp'
import type { PaperKind } from './vocabulary'

const builders: Record<PaperKind, (sources: Sources) => [Part, ...Part[]]> = {
  startnotitie,
  ivp,
  uvp,
  samenhang,
  collegevoorstel,
  raadsvoorstel,
  'raadsvoorstel-uitstel': raadsvoorstelTijd('uitstel'),
  'raadsvoorstel-verlenging': raadsvoorstelTijd('verlenging'),
  'raadsvoorstel-uitstel-en-verlenging': raadsvoorstelTijd('uitstel-en-verlenging'),
  raadsinformatiebrief,
}

/** The paper of this kind. Pure: the same sources give the same paper. */
export function makePaper(kind: PaperKind, sources: Sources): Paper {
  const { municipality, plan, today, words } = sources
  return {
    kind,
    stamp: {
      municipality: municipality.name,
      version: plan.version,
      status: words.status[plan.status],
      made: today,
      day: words.date(today),
      fictitious: plan.fictitious,
    },
    parts: builders[kind](sources),
  }
}
