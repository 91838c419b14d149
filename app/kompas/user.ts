import { parseArgs } from 'node:util'
import { inviteAsOperator } from '~/commands/invite-member.server'
import { Email } from '~/domain/tenancy/email'
import { z } from 'zod'
import { printInvitation } from './invitation-link'
import { answering, Mistyped } from './operator-answer'

const usage = 'Gebruik: kompas user invite E-MAILADRES --tenant SLUG --role ROL [--json]'

const Given = z.object({ email: Email, tenant: z.string(), role: z.string() })

function read(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        email: { type: 'string' },
        tenant: { type: 'string' },
        role: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    const [verb, email = values.email] = positionals
    if (verb !== 'invite') throw new Mistyped(usage)
    return Given.parse({ ...values, email })
  } catch (cause) {
    throw new Mistyped(usage, { cause })
  }
}

/**
 * `kompas user invite`: invites somebody to a tenant and prints the link.
 * @returns the exit code, 0 or 1
 */
export const userCommand = (args: string[], { json }: { json: boolean }): number =>
  answering(() => {
    const facts = read(args)
    printInvitation(facts, inviteAsOperator(facts.tenant, facts), json)
  })
