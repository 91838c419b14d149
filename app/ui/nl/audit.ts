import type { AuditAction } from '~/domain/audit/event'

/** What somebody did, after "Een adviseur van Woerden …". */
export const auditVerb: Record<AuditAction, string> = {
  'tenant.added': 'voegde een organisatie toe',
  'region.joined': 'legde vast dat een gemeente bij een samenwerking hoort',
  'member.invited': 'nodigde iemand uit',
  'invitation.revoked': 'trok een uitnodiging in',
  'member.joined': 'nam een uitnodiging aan',
  'member.role_changed': 'gaf iemand een andere rol',
  'member.ended': 'beëindigde een lidmaatschap',
  'password.changed': 'veranderde het eigen wachtwoord',
  'plan.written': 'schreef aan een plan',
  'plan.status_changed': 'veranderde de status van een plan',
  'plan.shared': 'deelde een plan',
  'plan.withdrawn': 'trok een gedeeld concept terug',
  'decision.recorded': 'legde een besluit vast',
  'decision.dated': 'vulde de datum van een besluit in',
  'link.recorded': 'legde een verband vast',
  'link.ended': 'beëindigde een verband',
  'divergence.noticed': 'kreeg een nieuw signaal',
  'divergence.gone': 'zag een signaal vervallen',
  'divergence.explained': 'lichtte een afwijking toe',
  'position.drafted': 'bewaarde een concept van een standpunt',
  'document.read': 'las een document in',
  'document.accepted': 'nam gegevens uit een document over',
  'alignment.recomputed': 'vergeleek de plannen opnieuw',
  'traject.recorded': 'legde de stappen van een traject vast',
}
