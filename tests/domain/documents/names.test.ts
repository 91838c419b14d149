import { describe, expect, it } from 'vitest'
import { countBsn, isBsn } from '~/domain/documents/bsn'
import { withoutNames } from '~/domain/documents/names'

const redacted = (text: string) => {
  const { sections, removed } = withoutNames([{ heading: '', level: 0, text }])
  return { text: sections[0]?.text, removed }
}

describe('names of persons', () => {
  it.each([
    ['Opsteller\nVelden, Petra van der', 'Opsteller\n[opsteller]'],
    ['Opsteller: P. van der Velden', 'Opsteller: [opsteller]'],
    ['Steller\tJan Jansen', 'Steller\t[opsteller]'],
    ['Portefeuillehouder\nHenk de Boer', 'Portefeuillehouder\n[portefeuillehouder]'],
    ['Portefeuillehouder: wethouder A.B. Smit', 'Portefeuillehouder: wethouder [naam]'],
    [
      'De griffier,\nDe voorzitter,\ndrs. E.F.G. Verbeek\nH.I.J. Molenaar',
      'De griffier,\nDe voorzitter,\n[griffier]\n[voorzitter]',
    ],
    ['De griffier,\nmr. K. ten Hove', 'De griffier,\n[griffier]'],
    [
      'de secretaris,\tde burgemeester,\nL. Bos\tM.N. Prins-Vos',
      'de secretaris,\tde burgemeester,\n[secretaris]\t[burgemeester]',
    ],
    ['Burgemeester Van Zanten opende de avond.', 'Burgemeester [naam] opende de avond.'],
    ['Aan mevrouw De Vries is gevraagd', 'Aan [naam] is gevraagd'],
    ['mail p.vandervelden@voorbeeldstad.example', 'mail [e-mailadres]'],
    ['tel. 0348-55 99 55', 'tel. [telefoonnummer]'],
  ])('%s', (before, after) => {
    expect(redacted(before).text).toBe(after)
    expect(redacted(before).removed).toBeGreaterThan(0)
  })

  it('go everywhere once the form gives them away', () => {
    expect(redacted('Opsteller: Petra Velden\nHet plan\nVragen aan Petra Velden.').text).toBe(
      'Opsteller: [opsteller]\nHet plan\nVragen aan [opsteller].',
    )
  })

  it.each([
    'Opsteller\nTeam Openbare Orde en Veiligheid',
    'Portefeuille\nOpenbare Orde en Veiligheid',
    'Portefeuillehouder\nBurgemeester',
    'De griffier,\nDe voorzitter,',
    'De burgemeester Openbare Orde en Veiligheid',
    'de burgemeester en wethouders van Oudewater',
    'burgemeester van Woerden',
    'Gemeente Wijk bij Duurstede, politie Midden-Nederland',
    'De raad van de gemeente ’s-Hertogenbosch',
    'info@voorbeeldstad.example',
    'I. Het Integraal Veiligheidsplan vast te stellen',
    'D. De raad te informeren',
    'A. Politie en Openbaar Ministerie',
    'De raad stelt Het Integraal Veiligheidsplan vast',
    'portefeuillehouder Openbare Orde en Veiligheid is de burgemeester',
  ])('are not seen in %s', (text) => {
    expect(redacted(text)).toEqual({ text, removed: 0 })
  })
})

describe('burgerservicenummers', () => {
  it.each(['111222333', '123456782'])('%s passes the elfproef', (digits) => {
    expect(isBsn(digits)).toBe(true)
  })

  it.each(['123456789', '000000000', '11122233', '1112223334'])('%s does not', (digits) => {
    expect(isBsn(digits)).toBe(false)
  })

  it.each([
    ['BSN 111222333 en 1234.56.782', 2],
    ['111 222 333', 1],
    ['zaak Z/22/111222333', 0],
    ['€ 111.222.333,00 of 1112223330', 1],
    ['IBAN NL00BANK0111222333', 0],
  ])('are counted in %s', (text, count) => {
    expect(countBsn(text)).toBe(count)
  })
})
