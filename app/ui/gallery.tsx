import { GalleryForms } from './gallery/GalleryForms'
import { GalleryMatrix } from './gallery/GalleryMatrix'
import { GalleryPatterns } from './gallery/GalleryPatterns'
import { GalleryPrimitives } from './gallery/GalleryPrimitives'
import { GalleryTime } from './gallery/GalleryTime'
import { PageHead } from './primitives/Page'

/**
 * Every primitive and pattern with sample values, to look at and to check for accessibility. All
 * text on it is invented.
 */
export function Gallery() {
  return (
    <>
      <PageHead
        title="Bouwstenen van Kompas De Copen"
        lead="Alle onderdelen van de schermen bij elkaar, met verzonnen voorbeelden."
      />
      <GalleryPrimitives />
      <GalleryForms />
      <GalleryMatrix />
      <GalleryPatterns />
      <GalleryTime />
    </>
  )
}
