import { parseArgs } from 'node:util'
import { addTenant } from '~/commands/add-tenant.server'
import { inviteAsOperator } from '~/commands/invite-member.server'
import { Email } from '~/domain/tenancy/email'
import { TenantKind } from '~/domain/tenancy/tenant'
import { z } from 'zod'
import { printInvitation } from './invitation-link'
import { answering, Mistyped } from './operator-answer'

const usage =
  'Gebruik: kompas tenant add SLUG --name NAAM --kind gemeente|driehoek|regio|partner --email BEHEERDER [--body ORGANISATIE] [--body-kind politie|om] [--json]'

const Given = z.object({
  slug: z.string(),
  name: z.string().trim().min(1),
  kind: TenantKind,
  email: Email,
  body: z.string().optional(),
  bodyKind: z.enum(['politie', 'om']).optional(),
})

function read(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        slug: { type: 'string' },
        name: { type: 'string' },
        kind: { type: 'string' },
        email: { type: 'string' },
        body: { type: 'string' },
        'body-kind': { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    const [verb, slug = values.slug] = positionals
    if (verb !== 'add') throw new Mistyped(usage)
    return Given.parse({ ...values, slug, bodyKind: values['body-kind'] })
  } catch (cause) {
    throw new Mistyped(usage, { cause })
  }
}

/**
 * `kompas tenant add`: gives an organisation a space, invites its first beheerder and prints the link.
 * @returns the exit code, 0 or 1
 */
export const tenantCommand = (args: string[], { json }: { json: boolean }): number =>
  answering(() => {
    const { email, ...tenant } = read(args)
    const slug = addTenant(tenant)
    const facts = { tenant: slug, email, role: 'beheerder' }
    printInvitation(facts, inviteAsOperator(slug, facts), json)
  })
