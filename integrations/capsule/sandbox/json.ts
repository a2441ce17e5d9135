// What travels in bodies.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type Input = { readonly [key: string]: Json }

export function isInput(value: Json | undefined): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
