import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  CheckboxField,
  ChoiceField,
  DateField,
  ErrorSummary,
  SelectField,
  TextareaField,
  TextField,
  problemsOf,
} from '~/ui'

const html = renderToStaticMarkup

describe('a field owns its label, hint and error', () => {
  it('ties them to the control', () => {
    const markup = html(
      <TextareaField
        id="reden"
        name="reden"
        label="Toelichting"
        hint="Twee zinnen."
        errors={['Schrijf een toelichting.']}
        defaultValue="Wat er al stond"
        required
      />,
    )
    expect(markup).toContain('<label class="utrecht-form-label" for="reden">Toelichting</label>')
    expect(markup).toContain('aria-describedby="reden-uitleg reden-melding"')
    expect(markup).toContain('aria-invalid="true"')
    expect(markup).toContain('id="reden-uitleg">Twee zinnen.')
    expect(markup).toMatch(/id="reden-melding">.*Schrijf een toelichting\./)
    expect(markup).toContain('>Wat er al stond</textarea>')
  })

  it('says of an optional field that it may stay empty, and nothing of a required one', () => {
    expect(html(<TextField id="a" name="a" label="Kenmerk" />)).toContain('(mag leeg blijven)')
    const required = html(<TextField id="a" name="a" label="Kenmerk" required />)
    expect(required).not.toContain('mag leeg blijven')
    expect(required).toContain('aria-required="true"')
  })

  it('points at nothing when there is no hint and no error', () => {
    const markup = html(<DateField id="d" name="d" label="Datum" defaultValue="2026-10-12" />)
    expect(markup).not.toContain('aria-describedby')
    expect(markup).not.toContain('aria-invalid')
    expect(markup).toMatch(/type="date".* value="2026-10-12"/)
  })

  it('never sends a password back', () => {
    const markup = html(
      <TextField id="p" name="p" label="Wachtwoord" type="password" defaultValue="geheim" />,
    )
    expect(markup).not.toContain('geheim')
  })

  it('keeps the choice that was made', () => {
    const options = [
      { value: 'raad', label: 'Raad' },
      { value: 'college', label: 'College' },
    ]
    expect(
      html(<SelectField id="s" name="s" label="Orgaan" options={options} defaultValue="college" />),
    ).toContain('<option value="college" selected="">College</option>')
    const cards = html(
      <ChoiceField id="c" name="c" label="Orgaan" choices={options} defaultValue="raad" />,
    )
    expect(cards).toMatch(/<fieldset[^>]*id="c"/)
    expect(cards).toContain('<legend')
    expect(cards).toMatch(/checked="" value="raad"|value="raad" checked=""/)
    expect(html(<CheckboxField id="k" name="k" label="Deel" defaultChecked />)).toContain('checked')
  })
})

describe('the error summary', () => {
  it('is silent without problems', () => {
    expect(html(<ErrorSummary problems={[]} />)).toBe('')
  })

  it('takes the focus and leads to each field', () => {
    const problems = problemsOf([
      { id: 'titel', errors: ['Geef een titel.'] },
      { id: 'datum', errors: [] },
      { id: 'reden', errors: ['Schrijf een toelichting.'] },
    ])
    const markup = html(
      <ErrorSummary problems={problems} messages={['Dit plan is vergrendeld.']} />,
    )
    expect(markup).toMatch(
      /<div[^>]*role="alert"[^>]*autofocus=""|<div[^>]*autofocus=""[^>]*role="alert"/,
    )
    expect(markup).toContain('<a href="#titel">Geef een titel.</a>')
    expect(markup).toContain('<a href="#reden">Schrijf een toelichting.</a>')
    expect(markup).not.toContain('#datum')
    expect(markup).toContain('3 punten')
    expect(markup).toContain('Dit plan is vergrendeld.')
  })
})
