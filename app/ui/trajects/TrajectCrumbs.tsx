import { trajectOfPlanPath, trajectPath } from '~/http/paths'
import { Breadcrumb, type Crumb } from '..'

type Props = {
  tenant: string
  traject: { planId: string; title: string } | null
  between?: Crumb[]
  here: string
}

/** Traject › the plan it leads to › what is in between › this page. */
export function TrajectCrumbs({ tenant, traject, between = [], here }: Props) {
  return (
    <Breadcrumb
      crumbs={[
        traject
          ? { label: `Traject: ${traject.title}`, href: trajectOfPlanPath(tenant, traject.planId) }
          : { label: 'Traject', href: trajectPath(tenant) },
        ...between,
        { label: here },
      ]}
    />
  )
}
