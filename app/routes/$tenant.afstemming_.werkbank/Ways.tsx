import { Views } from '~/ui/patterns/Views'
import { benchHref, type At } from './Page'
import { benchText as text } from './text'

/** From the own text to the region, or from the region to the own text. */
export function Ways({ at }: { at: At }) {
  const { page, bench } = at
  const words = page.kind === 'driehoek' ? text.wayDriehoek : text.way
  const href = (van: 'regio' | undefined) =>
    benchHref(at, { van, toon: undefined, zoek: undefined })
  return (
    <Views
      label={text.ways}
      views={[
        { label: words.lokaal, href: href(undefined), current: bench.van === null },
        { label: words.regio, href: href('regio'), current: bench.van === 'regio' },
      ]}
    />
  )
}
