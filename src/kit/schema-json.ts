// What an operation takes, as JSON Schema (2020-12): for programs that build or check calls, and for models that are told of tools.
//
// It says what check.ts accepts when a call is written the plain way. Other spellings, positional arguments and fields of a record
// given directly are accepted by calls and not described.

import type { Field, Fields, Schema, Shape, Type } from './schema.ts'
import { emptyObject, type Json, type JsonObject } from './json.ts'

export function jsonSchemaOf({ fields, merge }: Schema): JsonObject {
  return objectOf(fields, { isOpen: false, isNullable: false, without: merge?.open === false ? merge.name : undefined })
}

interface ObjectOptions {
  /** Takes keys that are not among the fields. */
  readonly isOpen: boolean
  /** A field may be null, which clears it. */
  readonly isNullable: boolean
  readonly without?: string | undefined
}

function objectOf(fields: Fields, { isOpen, isNullable, without }: ObjectOptions): JsonObject {
  const shown = Object.entries(fields).filter(([name]) => name !== without)
  const required = shown.filter(([, field]) => field.required).map(([name]) => name)
  return made({
    type: 'object',
    properties: made(Object.fromEntries(shown.map(([name, field]) => [name, fieldOf(field, isNullable)]))),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: isOpen,
  })
}

function fieldOf({ type, summary, default: value, readOnly }: Field, isNullable: boolean): JsonObject {
  const schema = isNullable ? orNull(typeOf(type)) : typeOf(type)
  return made({ ...schema, description: summary, ...(value === undefined ? {} : { default: value }), ...(readOnly ? { readOnly } : {}) })
}

function typeOf(type: Type): JsonObject {
  switch (type.kind) {
    case 'id':
      return made({ type: 'integer', minimum: 1 })
    case 'integer':
      return made({
        type: 'integer',
        ...(type.min === undefined ? {} : { minimum: type.min }),
        ...(type.max === undefined ? {} : { maximum: type.max }),
      })
    case 'number':
    case 'boolean':
    case 'string':
      return made({ type: type.kind })
    case 'enum':
      return made({ type: 'string', enum: [...type.values] })
    case 'words':
      return made({ type: 'array', items: made({ type: 'string', ...(type.open ? {} : { enum: [...type.values] }) }) })
    case 'timestamp':
      return made({ type: 'string', format: 'date-time' })
    case 'date':
      return made({ type: 'string', format: 'date' })
    case 'path':
      return made({ type: 'string', pattern: '^/?[A-Za-z0-9/_.,-]+$' })
    case 'reference':
      return made({ anyOf: [typeOf({ kind: 'id' }), made({ type: 'object' })] })
    case 'list':
      return made({ type: 'array', items: typeOf(type.item) })
    case 'object':
      return shapeOf(type.shape)
    case 'any':
      return emptyObject()
  }
}

const shapeOf = (shape: Shape | undefined): JsonObject =>
  shape === undefined ? made({ type: 'object' }) : objectOf(shape.fields, { isOpen: false, isNullable: true })

function orNull(schema: JsonObject): JsonObject {
  const { type, anyOf, enum: values } = schema
  if (Array.isArray(anyOf)) return made({ ...schema, anyOf: [...anyOf, made({ type: 'null' })] })
  if (typeof type !== 'string') return schema
  return made({ ...schema, type: [type, 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) })
}

/** Names of fields may come from elsewhere, so no object here inherits anything. */
const made = (fields: { readonly [key: string]: Json }): JsonObject => Object.assign(emptyObject(), fields)
