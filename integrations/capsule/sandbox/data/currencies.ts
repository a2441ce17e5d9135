// Currency codes; their names and symbols are the runtime's (ICU).

import type { Json } from '../json.ts'

const CODES = `
AED ARS AUD AWG BAM BBD BDT BGN BHD BMD BND BOB BRL BSD BWP BYN BZD CAD CHF CLP
CNY COP CRC CZK DKK DOP EGP EUR FJD GBP GEL GHS GTQ HKD HUF IDR ILS INR ISK JMD
JOD JPY KES KRW KWD KZT LBP LKR MAD MUR MXN MYR NGN NOK NZD OMR PAB PEN PGK PHP
PKR PLN PYG QAR RON RSD SAR SEK SGD THB TND TRY TTD TWD TZS UAH USD UYU VND ZAR`

export const currencies: readonly string[] = CODES.trim().split(/\s+/)

export function currencyRows(): Json {
  const names = new Intl.DisplayNames('en', { type: 'currency' })
  return currencies.map(code => ({
    code,
    symbol: part(code, 'narrowSymbol', 1),
    name: names.of(code) ?? code,
    pluralName: part(code, 'name', 2),
  }))
}

function part(code: string, currencyDisplay: 'narrowSymbol' | 'name', amount: number): string {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency: code, currencyDisplay }).formatToParts(amount)
  return parts.find(({ type }) => type === 'currency')?.value ?? code
}
