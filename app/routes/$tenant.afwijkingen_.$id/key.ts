import { z } from 'zod'
import { TenantSlug } from '~/domain/tenancy/tenant'

/** `woerden.aw-001`: a divergence as another tenant addresses it, as its municipality and its number. */
export const SharedKey = z
  .string()
  .transform((key) => key.split('.'))
  .pipe(z.tuple([TenantSlug, z.string().regex(/^aw-\d{1,9}$/)]))
