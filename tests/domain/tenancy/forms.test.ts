import { describe, expect, test } from 'vitest'
import { Email } from '~/domain/tenancy/email'
import { PasswordForm, SignInForm } from '~/domain/tenancy/forms'
import { newPassword } from '~/domain/tenancy/password'

const mine = 'adviseur@woerden.example'
const chosen = (password: string, repeat = password) =>
  newPassword(mine).safeParse({ password, repeat })

describe('a new password', () => {
  test('has twelve characters or more', () => {
    expect(chosen('elf tekens.').success).toBe(false)
    expect(chosen('twaalf teken').success).toBe(true)
    expect(chosen('x'.repeat(201)).success).toBe(false)
  })

  test.each([mine, mine.toUpperCase(), ` ${mine} `])(
    'is not the e-mail address: %j',
    (password) => {
      expect(chosen(password).success).toBe(false)
    },
  )

  test('is typed the same twice', () => {
    const uneven = chosen('een lang wachtwoord', 'een lang wachtwoor')
    expect(uneven.error?.issues.map(({ path }) => path)).toEqual([['repeat']])
  })

  test('needs the present one when somebody changes their own', () => {
    const password = 'een lang wachtwoord'
    expect(PasswordForm(mine).safeParse({ password, repeat: password }).success).toBe(false)
    const all = { current: 'oud', password, repeat: password }
    expect(PasswordForm(mine).safeParse(all).success).toBe(true)
  })
})

describe('an e-mail address', () => {
  test('is stored without spaces and in lower case', () => {
    expect(Email.parse('  Adviseur@Woerden.Example ')).toBe(mine)
  })

  test.each(['', 'adviseur', 'adviseur@', 'a b@c.nl', `${'a'.repeat(250)}@b.nl`])(
    'that cannot be one is refused when inviting: %j',
    (email) => {
      expect(Email.safeParse(email).success).toBe(false)
    },
  )

  test('of any shape may try to sign in, so that the answer tells nothing', () => {
    expect(SignInForm.safeParse({ email: 'adviseur', password: 'x' }).success).toBe(true)
  })
})
