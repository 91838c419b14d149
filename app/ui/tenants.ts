/**
 * Class on `body`, or around what belongs to another tenant, that sets the brand colour. A tenant
 * without a colour in css/tenants.css, and a page without a tenant, keep the portal's own.
 */
export const tenantClass = (slug: string | null | undefined): string | undefined =>
  slug ? `tenant-${slug}` : undefined
