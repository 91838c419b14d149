import { expect, test } from 'vitest'
import { formFields } from '~/http/form-fields.server'

const sent = (body: BodyInit, headers: HeadersInit = {}) =>
  formFields(new Request('http://kompas.example/inloggen', { method: 'POST', body, headers })).then(
    (fields) => [...fields.keys()],
    (thrown: unknown) => (thrown instanceof Response ? thrown.status : thrown),
  )

test('the fields of an ordinary form come through, also lists within lists', async () => {
  const names = ['email', 'decisions[12].planId', 'steps[98].title']
  expect(await sent(new URLSearchParams(names.map((name) => [name, 'x'])))).toEqual(names)
})

test.each(['a[4294967294]', 'a[1000]', 'b.c[10000000].d', '__intent__', `a${'[0]'.repeat(100)}`])(
  'a field named %s would become a list that fills the memory, and is not taken',
  async (name) => {
    expect(await sent(new URLSearchParams([[name, 'x']]))).toBe(400)
  },
)

test('what is no form gets 400, not an incident', async () => {
  expect(await sent('{}', { 'Content-Type': 'application/json' })).toBe(400)
})
