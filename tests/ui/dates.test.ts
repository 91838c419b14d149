import { describe, expect, it } from 'vitest'
import {
  dateOfInstant,
  dayAndMonth,
  daysLeft,
  fromToday,
  instantText,
  longDate,
  periodText,
  railDate,
  shortDate,
  weekdayDate,
} from '~/ui/dates'

const today = '2026-10-12'

describe('Dutch dates', () => {
  it('writes a date in full, short, and with its weekday', () => {
    expect(longDate('2026-10-12')).toBe('12 oktober 2026')
    expect(shortDate('2026-03-01')).toBe('1 mrt 2026')
    expect(weekdayDate('2026-10-12')).toBe('maandag 12 oktober 2026')
    expect(weekdayDate('2024-02-29')).toBe('donderdag 29 februari 2024')
  })

  it('leaves out the year of today, and only that year', () => {
    expect(dayAndMonth('2026-12-31', today)).toBe('31 december')
    expect(dayAndMonth('2027-01-01', today)).toBe('1 januari 2027')
    expect(railDate('2026-10-23', today)).toBe('23 okt')
    expect(railDate('2027-07-06', today)).toBe('6 jul ’27')
  })

  it('counts days to and from today', () => {
    expect(fromToday('2026-10-23', today)).toBe('over 11 dagen')
    expect(fromToday('2026-10-13', today)).toBe('morgen')
    expect(fromToday(today, today)).toBe('vandaag')
    expect(fromToday('2026-10-11', today)).toBe('gisteren')
    expect(fromToday('2026-10-01', today)).toBe('11 dagen geleden')
    expect(daysLeft('2026-12-31', today)).toBe('Nog 80 dagen')
    expect(daysLeft('2026-10-13', today)).toBe('Nog 1 dag')
    expect(daysLeft('2026-10-10', today)).toBe('2 dagen voorbij')
  })

  it('counts calendar days over the change to winter time', () => {
    expect(fromToday('2026-10-26', '2026-10-24')).toBe('over 2 dagen')
  })

  it('writes whole years as years and other periods in full', () => {
    expect(periodText({ from: '2023-01-01', to: '2026-12-31' })).toBe('2023-2026')
    expect(periodText({ from: '2025-01-01', to: '2025-12-31' })).toBe('2025')
    expect(periodText({ from: '2023-07-15', to: '2026-12-31' })).toBe(
      '15 juli 2023 tot en met 31 december 2026',
    )
  })

  it('tells the date and time of an instant in Amsterdam, in summer and in winter', () => {
    expect(dateOfInstant('2026-06-30T22:30:00Z')).toBe('2026-07-01')
    expect(dateOfInstant('2026-12-31T22:30:00Z')).toBe('2026-12-31')
    expect(instantText('2026-10-12T12:32:00Z')).toBe('12 oktober 2026, 14.32 uur')
    expect(instantText('2026-12-01T23:05:00Z')).toBe('2 december 2026, 00.05 uur')
  })
})
