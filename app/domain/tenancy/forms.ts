import { z } from 'zod'
import { Email } from './email'
import { GivenPassword, newPassword } from './password'

/**
 * Signing in. The e-mail address is not checked for its shape: an address that cannot exist gets the
 * same answer as one that is unknown.
 */
export const SignInForm = z.object({
  email: z
    .string({ error: 'Vul uw e-mailadres in.' })
    .trim()
    .toLowerCase()
    .max(254, 'Een e-mailadres heeft ten hoogste 254 tekens.'),
  password: GivenPassword,
  naar: z.string().optional(),
})

/** A new password for somebody who is signed in; the present one proves that it is them. */
export const PasswordForm = (email: string) =>
  z.intersection(z.object({ current: GivenPassword }), newPassword(email))

/** The name that colleagues see. */
export const PersonName = z
  .string({ error: 'Vul uw naam in.' })
  .trim()
  .min(1, 'Vul uw naam in.')
  .max(120, 'Een naam heeft ten hoogste 120 tekens.')

/** What somebody without an account fills in on the invitation page. */
export const AcceptanceForm = (email: string) =>
  z.intersection(z.object({ name: PersonName }), newPassword(email))

/** Inviting somebody. Which roles a tenant knows is checked where the tenant is known. */
export const InvitationForm = z.object({
  email: Email,
  role: z.string({ error: 'Kies een rol.' }),
})

/** Giving a member another role. */
export const RoleForm = z.object({ role: z.string({ error: 'Kies een rol.' }) })

/** A form that is only a button. */
export const ButtonForm = z.object({})

/** The address of a page with nothing but the tenant in it. */
export const NoParams = z.object({})

/** The address of one member, or of one invitation. */
export const MemberParams = z.object({ member: z.string() })
export const InvitationParams = z.object({ invitation: z.string() })
