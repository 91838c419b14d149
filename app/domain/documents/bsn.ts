const LONG_NUMBER =
  /(?<![\d./-])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d/-]|\.\d)|(?<![\d./-])\d{4}\.\d{2}\.\d{3}(?!\d)/g

/** The *elfproef* of a burgerservicenummer: 9 digits, weights 9 to 2 and then -1, sum divisible by 11. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  )
  return sum % 11 === 0
}

/** How many numbers in a text may be a burgerservicenummer. The numbers themselves are not given. */
export function countBsn(text: string): number {
  return [...text.matchAll(LONG_NUMBER)].filter(([number]) => isBsn(number.replace(/\D/g, '')))
    .length
}
