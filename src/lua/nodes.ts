// Generated from nodes.template.mjs by `npm run generate`. Do not edit.

import { callValue, interrupted, pause, saveFrame, overflow, FieldCache } from './machine.ts'
import type { Node, Statement, Test } from './machine.ts'
import { SUSPEND, TAIL, settle } from './call.ts'
import * as arithmetic from './arithmetic.ts'
import * as operate from './operate.ts'
import type { Site } from './site.ts'
import { LuaTable } from './table.ts'
import type { Shape } from './table.ts'
import { LuaFloat, NONE } from './value.ts'
import type { LuaFunction, Value } from './value.ts'
import { LONG, refuel, step, vm } from './vm.ts'

const { sites } = vm
const MAX = Number.MAX_SAFE_INTEGER
type Factories = Record<string, (...payloads: any[]) => Node>

export const add = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  SD: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x + y; if (!Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  SF: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x + y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.add(x, new LuaFloat(y), site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  IS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  IN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  DS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x + y; if (!Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  DN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x + y; if (!Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  FS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x + y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.add(new LuaFloat(x), y, site) },
  FN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x + y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.add(new LuaFloat(x), y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  ND: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x + y; if (!Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
  NF: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x + y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.add(x, new LuaFloat(y), site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.add(x, y, site) },
}

export const addTo = {
  SS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  SI: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  SD: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x + y; if (!Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  SF: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x + y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.add(x, new LuaFloat(y), site) },
  SN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  IS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  IN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  DS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x + y; if (!Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  DN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x + y; if (!Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  FS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x + y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.add(new LuaFloat(x), y, site) },
  FN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x + y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.add(new LuaFloat(x), y, site) },
  NS: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  NI: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  ND: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x + y; if (!Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
  NF: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x + y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.add(x, new LuaFloat(y), site) },
  NN: (d: number, a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x + y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.add(x, y, site) },
}

export const subtract = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  SD: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x - y; if (!Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  SF: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x - y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.subtract(x, new LuaFloat(y), site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  IS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  IN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  DS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x - y; if (!Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  DN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x - y; if (!Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  FS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x - y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.subtract(new LuaFloat(x), y, site) },
  FN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x - y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.subtract(new LuaFloat(x), y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  ND: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x - y; if (!Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
  NF: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x - y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.subtract(x, new LuaFloat(y), site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r } return arithmetic.subtract(x, y, site) },
}

export const subtractTo = {
  SS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  SI: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  SD: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x - y; if (!Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  SF: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x - y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.subtract(x, new LuaFloat(y), site) },
  SN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  IS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  IN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  DS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x - y; if (!Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  DN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x - y; if (!Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  FS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x - y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.subtract(new LuaFloat(x), y, site) },
  FN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x - y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.subtract(new LuaFloat(x), y, site) },
  NS: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  NI: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  ND: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x - y; if (!Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
  NF: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x - y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.subtract(x, new LuaFloat(y), site) },
  NN: (d: number, a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x - y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r; return } } f[d] = arithmetic.subtract(x, y, site) },
}

export const multiply = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  SD: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x * y; if (!Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  SF: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x * y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.multiply(x, new LuaFloat(y), site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  IS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  IN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  DS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x * y; if (!Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  DN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x * y; if (!Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  FS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x * y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.multiply(new LuaFloat(x), y, site) },
  FN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x * y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.multiply(new LuaFloat(x), y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  ND: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x * y; if (!Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
  NF: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x * y; if (!Number.isInteger(r)) return r; return new LuaFloat(r) } return arithmetic.multiply(x, new LuaFloat(y), site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) return r + 0 } return arithmetic.multiply(x, y, site) },
}

export const multiplyTo = {
  SS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  SI: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  SD: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x * y; if (!Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  SF: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x * y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.multiply(x, new LuaFloat(y), site) },
  SN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  IS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  IN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  DS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x * y; if (!Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  DN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x * y; if (!Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  FS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x * y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.multiply(new LuaFloat(x), y, site) },
  FN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x * y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.multiply(new LuaFloat(x), y, site) },
  NS: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  NI: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) : !Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  ND: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x * y; if (!Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
  NF: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x * y; if (!Number.isInteger(r)) { f[d] = r; return }; { f[d] = new LuaFloat(r); return } } f[d] = arithmetic.multiply(x, new LuaFloat(y), site) },
  NN: (d: number, a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x * y; if (Number.isSafeInteger(r) ? Number.isInteger(x) && Number.isInteger(y) : !Number.isInteger(r)) { f[d] = r + 0; return } } f[d] = arithmetic.multiply(x, y, site) },
}

export const divide = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  SD: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  SF: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, new LuaFloat(y), site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  IS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  IN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  DS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  DN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  FS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(new LuaFloat(x), y, site) },
  FN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(new LuaFloat(x), y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  ND: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
  NF: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, new LuaFloat(y), site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r } return arithmetic.divide(x, y, site) },
}

export const divideTo = {
  SS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  SI: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  SD: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  SF: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, new LuaFloat(y), site) },
  SN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  IS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  IN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  DS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  DN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  FS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(new LuaFloat(x), y, site) },
  FN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(new LuaFloat(x), y, site) },
  NS: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  NI: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  ND: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
  NF: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, new LuaFloat(y), site) },
  NN: (d: number, a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { const r = x / y; { f[d] = Number.isInteger(r) ? new LuaFloat(r) : r; return } } f[d] = arithmetic.divide(x, y, site) },
}

export const modulo = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x)) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  SD: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  SF: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, new LuaFloat(y), site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  IS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (Number.isInteger(y) && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  IN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (Number.isInteger(y) && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  DS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  DN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  FS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(new LuaFloat(x), y, site) },
  FN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(new LuaFloat(x), y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x)) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  ND: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
  NF: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, new LuaFloat(y), site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 } } return arithmetic.modulo(x, y, site) },
}

export const moduloTo = {
  SS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  SI: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x)) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  SD: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  SF: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, new LuaFloat(y), site) },
  SN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  IS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (Number.isInteger(y) && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  IN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (Number.isInteger(y) && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  DS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  DN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  FS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(new LuaFloat(x), y, site) },
  FN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(new LuaFloat(x), y, site) },
  NS: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  NI: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x)) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  ND: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
  NF: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, new LuaFloat(y), site) },
  NN: (d: number, a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { const r = x % y; { f[d] = (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 ; return }} } f[d] = arithmetic.modulo(x, y, site) },
}

export const floorDivide = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x)) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  SD: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  SF: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, new LuaFloat(y), site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  IS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (Number.isInteger(y) && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  IN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (Number.isInteger(y) && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  DS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  DN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  FS: (a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(new LuaFloat(x), y, site) },
  FN: (a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(new LuaFloat(x), y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x)) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  ND: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
  NF: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, new LuaFloat(y), site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) return Math.floor(x / y) + 0 } return arithmetic.floorDivide(x, y, site) },
}

export const floorDivideTo = {
  SS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  SI: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x)) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  SD: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  SF: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, new LuaFloat(y), site) },
  SN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  IS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (Number.isInteger(y) && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  IN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (Number.isInteger(y) && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  DS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  DN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  FS: (d: number, a: number, b: number, site: Site): Node => (f) => { const x = a, y = f[b]; if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(new LuaFloat(x), y, site) },
  FN: (d: number, a: number, b: Node, site: Site): Node => (f) => { const x = a, y = b(f); if (typeof y === 'number') { if (false && Number.isInteger(y) && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(new LuaFloat(x), y, site) },
  NS: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  NI: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x)) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  ND: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
  NF: (d: number, a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number') { if (Number.isInteger(x) && false && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, new LuaFloat(y), site) },
  NN: (d: number, a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number') { if (Number.isInteger(x) && Number.isInteger(y) && y !== 0) { f[d] = Math.floor(x / y) + 0; return } } f[d] = arithmetic.floorDivide(x, y, site) },
}

export const fused = {
  add_left_add: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(n, x, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(n, x, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(n, x, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(n, x, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(n, x, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(n, x, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(n, x, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(n, x, site) },
  },
  add_left_subtract: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(n, x, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(n, x, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(n, x, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(n, x, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(n, x, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(n, x, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(n, x, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(n, x, site) },
  },
  add_left_multiply: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(n, x, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(n, x, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(n, x, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(n, x, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(n, x, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(n, x, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(n, x, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.add(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(n, x, site) },
  },
  add_right_add: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(x, n, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(x, n, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(x, n, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(x, n, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(x, n, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(x, n, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(x, n, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.add(x, n, site) },
  },
  add_right_subtract: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(x, n, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(x, n, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(x, n, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(x, n, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(x, n, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(x, n, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(x, n, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.add(x, n, site) },
  },
  add_right_multiply: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(x, n, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(x, n, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(x, n, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(x, n, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(x, n, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(x, n, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(x, n, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.add(x, n, site) },
  },
  subtract_left_add: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(n, x, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(n, x, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(n, x, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(n, x, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(n, x, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(n, x, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(n, x, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(n, x, site) },
  },
  subtract_left_subtract: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(n, x, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(n, x, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(n, x, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(n, x, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(n, x, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(n, x, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(n, x, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(n, x, site) },
  },
  subtract_left_multiply: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(n, x, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(n, x, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(n, x, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(n, x, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(n, x, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(n, x, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(n, x, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.subtract(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(n, x, site) },
  },
  subtract_right_add: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(x, n, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(x, n, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(x, n, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(x, n, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(x, n, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(x, n, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(x, n, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.subtract(x, n, site) },
  },
  subtract_right_subtract: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(x, n, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(x, n, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(x, n, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(x, n, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(x, n, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(x, n, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(x, n, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.subtract(x, n, site) },
  },
  subtract_right_multiply: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(x, n, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(x, n, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(x, n, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(x, n, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(x, n, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(x, n, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(x, n, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.subtract(x, n, site) },
  },
  multiply_left_add: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(n, x, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(n, x, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(n, x, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(n, x, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(n, x, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(n, x, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(n, x, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(n, x, site) },
  },
  multiply_left_subtract: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(n, x, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(n, x, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(n, x, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(n, x, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(n, x, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(n, x, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(n, x, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(n, x, site) },
  },
  multiply_left_multiply: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(n, x, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(n, x, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(n, x, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(n, x, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(n, x, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(n, x, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(n, x, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); return arithmetic.multiply(n, x, site) } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(n, x, site) },
  },
  multiply_right_add: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(x, n, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(x, n, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(x, n, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(x, n, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(x, n, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(x, n, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(x, n, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.add(y, z, inside); return arithmetic.multiply(x, n, site) },
  },
  multiply_right_subtract: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(x, n, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(x, n, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(x, n, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(x, n, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(x, n, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(x, n, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(x, n, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.subtract(y, z, inside); return arithmetic.multiply(x, n, site) },
  },
  multiply_right_multiply: {
    SSS: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(x, n, site) },
    SSI: (a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(x, n, site) },
    SNS: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(x, n, site) },
    SNI: (a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(x, n, site) },
    NSS: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(x, n, site) },
    NSI: (a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(x, n, site) },
    NNS: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(x, n, site) },
    NNI: (a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) return r } } const n = arithmetic.multiply(y, z, inside); return arithmetic.multiply(x, n, site) },
  },
}

export const fusedTo = {
  add_left_add: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
  },
  add_left_subtract: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
  },
  add_left_multiply: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.add(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m + x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(n, x, site); return } },
  },
  add_right_add: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
  },
  add_right_subtract: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
  },
  add_right_multiply: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x + m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.add(x, n, site); return } },
  },
  subtract_left_add: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
  },
  subtract_left_subtract: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
  },
  subtract_left_multiply: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.subtract(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m - x; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(n, x, site); return } },
  },
  subtract_right_add: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
  },
  subtract_right_subtract: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
  },
  subtract_right_multiply: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x - m; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.subtract(x, n, site); return } },
  },
  multiply_left_add: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.add(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
  },
  multiply_left_subtract: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.subtract(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
  },
  multiply_left_multiply: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c], x = f[a]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c, x = f[a]; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const y = f[b], z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = f[c]; if (!(typeof y === 'number' && typeof z === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const y = b(f), z = c; if (!(typeof y === 'number')) { const n = arithmetic.multiply(y, z, inside); const x = a(f); { f[d] = arithmetic.multiply(n, x, site); return } } const x = a(f); if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = m * x + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(n, x, site); return } },
  },
  multiply_right_add: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y + z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.add(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
  },
  multiply_right_subtract: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y - z; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.subtract(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
  },
  multiply_right_multiply: {
    SSS: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    SSI: (d: number, a: number, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    SNS: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    SNI: (d: number, a: number, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = f[a], y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NSS: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NSI: (d: number, a: Node, b: number, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = f[b], z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NNS: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = f[c]; if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && Number.isInteger(z) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
    NNI: (d: number, a: Node, b: Node, c: number, site: Site, inside: Site): Node => (f) => { const x = a(f), y = b(f), z = c; if (typeof x === 'number' && typeof y === 'number') { const m = y * z + 0; if ((Math.floor(m) !== m || (Number.isInteger(y) && m <= MAX && m >= -MAX))) { const r = x * m + 0; if ((Math.floor(r) !== r || (Number.isInteger(m) && Number.isInteger(x) && r <= MAX && r >= -MAX))) { f[d] = r; return } } } const n = arithmetic.multiply(y, z, inside); { f[d] = arithmetic.multiply(x, n, site); return } },
  },
}

export const bitAnd = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x & y; return arithmetic.bitAnd(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' && (x | 0) === x && (y | 0) === y) return x & y; return arithmetic.bitAnd(x, y, site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x & y; return arithmetic.bitAnd(x, y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x & y; return arithmetic.bitAnd(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' && (x | 0) === x && (y | 0) === y) return x & y; return arithmetic.bitAnd(x, y, site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x & y; return arithmetic.bitAnd(x, y, site) },
}

export const bitOr = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x | y; return arithmetic.bitOr(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' && (x | 0) === x && (y | 0) === y) return x | y; return arithmetic.bitOr(x, y, site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x | y; return arithmetic.bitOr(x, y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x | y; return arithmetic.bitOr(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' && (x | 0) === x && (y | 0) === y) return x | y; return arithmetic.bitOr(x, y, site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x | y; return arithmetic.bitOr(x, y, site) },
}

export const bitXor = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x ^ y; return arithmetic.bitXor(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' && (x | 0) === x && (y | 0) === y) return x ^ y; return arithmetic.bitXor(x, y, site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x ^ y; return arithmetic.bitXor(x, y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x ^ y; return arithmetic.bitXor(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' && (x | 0) === x && (y | 0) === y) return x ^ y; return arithmetic.bitXor(x, y, site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x ^ y; return arithmetic.bitXor(x, y, site) },
}

export const bitLeft = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; return arithmetic.bitLeft(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; return arithmetic.bitLeft(x, y, site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); return arithmetic.bitLeft(x, y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; return arithmetic.bitLeft(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; return arithmetic.bitLeft(x, y, site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); return arithmetic.bitLeft(x, y, site) },
}

export const bitRight = {
  SS: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = f[b]; return arithmetic.bitRight(x, y, site) },
  SI: (a: number, b: number, site: Site): Node => (f) => { const x = f[a], y = b; return arithmetic.bitRight(x, y, site) },
  SN: (a: number, b: Node, site: Site): Node => (f) => { const x = f[a], y = b(f); return arithmetic.bitRight(x, y, site) },
  NS: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = f[b]; return arithmetic.bitRight(x, y, site) },
  NI: (a: Node, b: number, site: Site): Node => (f) => { const x = a(f), y = b; return arithmetic.bitRight(x, y, site) },
  NN: (a: Node, b: Node, site: Site): Node => (f) => { const x = a(f), y = b(f); return arithmetic.bitRight(x, y, site) },
}

export const lessThan = {
  SS: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = f[b]; return typeof x === 'number' && typeof y === 'number' ? x < y : operate.lessThan(x, y, site) },
  SI: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x < y : operate.lessThan(x, y, site) },
  SD: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x < y : operate.lessThan(x, y, site) },
  SF: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x < y : operate.lessThan(x, new LuaFloat(y), site) },
  SN: (a: number, b: Node, site: Site): Test => (f) => { const x = f[a], y = b(f); return typeof x === 'number' && typeof y === 'number' ? x < y : operate.lessThan(x, y, site) },
  IS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x < y : operate.lessThan(x, y, site) },
  IN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x < y : operate.lessThan(x, y, site) },
  DS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x < y : operate.lessThan(x, y, site) },
  DN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x < y : operate.lessThan(x, y, site) },
  FS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x < y : operate.lessThan(new LuaFloat(x), y, site) },
  FN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x < y : operate.lessThan(new LuaFloat(x), y, site) },
  NS: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = f[b]; return typeof x === 'number' && typeof y === 'number' ? x < y : operate.lessThan(x, y, site) },
  NI: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x < y : operate.lessThan(x, y, site) },
  ND: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x < y : operate.lessThan(x, y, site) },
  NF: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x < y : operate.lessThan(x, new LuaFloat(y), site) },
  NN: (a: Node, b: Node, site: Site): Test => (f) => { const x = a(f), y = b(f); return typeof x === 'number' && typeof y === 'number' ? x < y : operate.lessThan(x, y, site) },
}

export const lessEqual = {
  SS: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = f[b]; return typeof x === 'number' && typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  SI: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  SD: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  SF: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x <= y : operate.lessEqual(x, new LuaFloat(y), site) },
  SN: (a: number, b: Node, site: Site): Test => (f) => { const x = f[a], y = b(f); return typeof x === 'number' && typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  IS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  IN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  DS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  DN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  FS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x <= y : operate.lessEqual(new LuaFloat(x), y, site) },
  FN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x <= y : operate.lessEqual(new LuaFloat(x), y, site) },
  NS: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = f[b]; return typeof x === 'number' && typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  NI: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  ND: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x <= y : operate.lessEqual(x, y, site) },
  NF: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x <= y : operate.lessEqual(x, new LuaFloat(y), site) },
  NN: (a: Node, b: Node, site: Site): Test => (f) => { const x = a(f), y = b(f); return typeof x === 'number' && typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site) },
}

export const greaterThan = {
  SS: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = f[b]; return typeof x === 'number' && typeof y === 'number' ? x > y : operate.lessThan(y, x, site) },
  SI: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x > y : operate.lessThan(y, x, site) },
  SD: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x > y : operate.lessThan(y, x, site) },
  SF: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x > y : operate.lessThan(new LuaFloat(y), x, site) },
  SN: (a: number, b: Node, site: Site): Test => (f) => { const x = f[a], y = b(f); return typeof x === 'number' && typeof y === 'number' ? x > y : operate.lessThan(y, x, site) },
  IS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x > y : operate.lessThan(y, x, site) },
  IN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x > y : operate.lessThan(y, x, site) },
  DS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x > y : operate.lessThan(y, x, site) },
  DN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x > y : operate.lessThan(y, x, site) },
  FS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x > y : operate.lessThan(y, new LuaFloat(x), site) },
  FN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x > y : operate.lessThan(y, new LuaFloat(x), site) },
  NS: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = f[b]; return typeof x === 'number' && typeof y === 'number' ? x > y : operate.lessThan(y, x, site) },
  NI: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x > y : operate.lessThan(y, x, site) },
  ND: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x > y : operate.lessThan(y, x, site) },
  NF: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x > y : operate.lessThan(new LuaFloat(y), x, site) },
  NN: (a: Node, b: Node, site: Site): Test => (f) => { const x = a(f), y = b(f); return typeof x === 'number' && typeof y === 'number' ? x > y : operate.lessThan(y, x, site) },
}

export const greaterEqual = {
  SS: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = f[b]; return typeof x === 'number' && typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  SI: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  SD: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  SF: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = b; return typeof x === 'number' ? x >= y : operate.lessEqual(new LuaFloat(y), x, site) },
  SN: (a: number, b: Node, site: Site): Test => (f) => { const x = f[a], y = b(f); return typeof x === 'number' && typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  IS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  IN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  DS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  DN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  FS: (a: number, b: number, site: Site): Test => (f) => { const x = a, y = f[b]; return typeof y === 'number' ? x >= y : operate.lessEqual(y, new LuaFloat(x), site) },
  FN: (a: number, b: Node, site: Site): Test => (f) => { const x = a, y = b(f); return typeof y === 'number' ? x >= y : operate.lessEqual(y, new LuaFloat(x), site) },
  NS: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = f[b]; return typeof x === 'number' && typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  NI: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  ND: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x >= y : operate.lessEqual(y, x, site) },
  NF: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = b; return typeof x === 'number' ? x >= y : operate.lessEqual(new LuaFloat(y), x, site) },
  NN: (a: Node, b: Node, site: Site): Test => (f) => { const x = a(f), y = b(f); return typeof x === 'number' && typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site) },
}

export const lessThanThen = {
  SS: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number' ? x < y : operate.lessThan(x, y, site)) return yes(f) },
  SI: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x < y : operate.lessThan(x, y, site)) return yes(f) },
  SD: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x < y : operate.lessThan(x, y, site)) return yes(f) },
  SF: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x < y : operate.lessThan(x, new LuaFloat(y), site)) return yes(f) },
  SN: (a: number, b: Node, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number' ? x < y : operate.lessThan(x, y, site)) return yes(f) },
  NS: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number' ? x < y : operate.lessThan(x, y, site)) return yes(f) },
  NI: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x < y : operate.lessThan(x, y, site)) return yes(f) },
  ND: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x < y : operate.lessThan(x, y, site)) return yes(f) },
  NF: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x < y : operate.lessThan(x, new LuaFloat(y), site)) return yes(f) },
  NN: (a: Node, b: Node, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number' ? x < y : operate.lessThan(x, y, site)) return yes(f) },
}

export const lessEqualThen = {
  SS: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site)) return yes(f) },
  SI: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x <= y : operate.lessEqual(x, y, site)) return yes(f) },
  SD: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x <= y : operate.lessEqual(x, y, site)) return yes(f) },
  SF: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x <= y : operate.lessEqual(x, new LuaFloat(y), site)) return yes(f) },
  SN: (a: number, b: Node, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site)) return yes(f) },
  NS: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site)) return yes(f) },
  NI: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x <= y : operate.lessEqual(x, y, site)) return yes(f) },
  ND: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x <= y : operate.lessEqual(x, y, site)) return yes(f) },
  NF: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x <= y : operate.lessEqual(x, new LuaFloat(y), site)) return yes(f) },
  NN: (a: Node, b: Node, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number' ? x <= y : operate.lessEqual(x, y, site)) return yes(f) },
}

export const greaterThanThen = {
  SS: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number' ? x > y : operate.lessThan(y, x, site)) return yes(f) },
  SI: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x > y : operate.lessThan(y, x, site)) return yes(f) },
  SD: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x > y : operate.lessThan(y, x, site)) return yes(f) },
  SF: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x > y : operate.lessThan(new LuaFloat(y), x, site)) return yes(f) },
  SN: (a: number, b: Node, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number' ? x > y : operate.lessThan(y, x, site)) return yes(f) },
  NS: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number' ? x > y : operate.lessThan(y, x, site)) return yes(f) },
  NI: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x > y : operate.lessThan(y, x, site)) return yes(f) },
  ND: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x > y : operate.lessThan(y, x, site)) return yes(f) },
  NF: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x > y : operate.lessThan(new LuaFloat(y), x, site)) return yes(f) },
  NN: (a: Node, b: Node, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number' ? x > y : operate.lessThan(y, x, site)) return yes(f) },
}

export const greaterEqualThen = {
  SS: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = f[b]; if (typeof x === 'number' && typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site)) return yes(f) },
  SI: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x >= y : operate.lessEqual(y, x, site)) return yes(f) },
  SD: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x >= y : operate.lessEqual(y, x, site)) return yes(f) },
  SF: (a: number, b: number, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b; if (typeof x === 'number' ? x >= y : operate.lessEqual(new LuaFloat(y), x, site)) return yes(f) },
  SN: (a: number, b: Node, site: Site, yes: Node): Node => (f) => { const x = f[a], y = b(f); if (typeof x === 'number' && typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site)) return yes(f) },
  NS: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = f[b]; if (typeof x === 'number' && typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site)) return yes(f) },
  NI: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x >= y : operate.lessEqual(y, x, site)) return yes(f) },
  ND: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x >= y : operate.lessEqual(y, x, site)) return yes(f) },
  NF: (a: Node, b: number, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b; if (typeof x === 'number' ? x >= y : operate.lessEqual(new LuaFloat(y), x, site)) return yes(f) },
  NN: (a: Node, b: Node, site: Site, yes: Node): Node => (f) => { const x = a(f), y = b(f); if (typeof x === 'number' && typeof y === 'number' ? x >= y : operate.lessEqual(y, x, site)) return yes(f) },
}

export const trueThen = {
  S: (a: number, yes: Node): Node => (f) => { const v = f[a]; if (v !== undefined && v !== false) return yes(f) },
  N: (a: Node, yes: Node): Node => (f) => { const v = a(f); if (v !== undefined && v !== false) return yes(f) },
}

export const falseThen = {
  S: (a: number, yes: Node): Node => (f) => { const v = f[a]; if (v === undefined || v === false) return yes(f) },
  N: (a: Node, yes: Node): Node => (f) => { const v = a(f); if (v === undefined || v === false) return yes(f) },
}

export const equal = {
  SS: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = f[b]; if (typeof x === 'string' && x.length > LONG) step(x.length >>> 8); return (x === y ? !(x instanceof LuaFloat) || x.n === x.n : typeof x === 'object' && typeof y !== 'undefined' || typeof y === 'object' && typeof x !== 'undefined' ? operate.equals(x, y, site) : false) },
  SK: (a: number, b: Value, site: Site): Test => (f) => { const x = f[a]; void site; return x === b },
  SI: (a: number, b: number, site: Site): Test => (f) => { const x = f[a]; void site; return (x === b || (x instanceof LuaFloat && x.n === b)) },
  SN: (a: number, b: Node, site: Site): Test => (f) => { const x = f[a], y = b(f); if (typeof x === 'string' && x.length > LONG) step(x.length >>> 8); return (x === y ? !(x instanceof LuaFloat) || x.n === x.n : typeof x === 'object' && typeof y !== 'undefined' || typeof y === 'object' && typeof x !== 'undefined' ? operate.equals(x, y, site) : false) },
  NS: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = f[b]; if (typeof x === 'string' && x.length > LONG) step(x.length >>> 8); return (x === y ? !(x instanceof LuaFloat) || x.n === x.n : typeof x === 'object' && typeof y !== 'undefined' || typeof y === 'object' && typeof x !== 'undefined' ? operate.equals(x, y, site) : false) },
  NK: (a: Node, b: Value, site: Site): Test => (f) => { const x = a(f); void site; return x === b },
  NI: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f); void site; return (x === b || (x instanceof LuaFloat && x.n === b)) },
  NN: (a: Node, b: Node, site: Site): Test => (f) => { const x = a(f), y = b(f); if (typeof x === 'string' && x.length > LONG) step(x.length >>> 8); return (x === y ? !(x instanceof LuaFloat) || x.n === x.n : typeof x === 'object' && typeof y !== 'undefined' || typeof y === 'object' && typeof x !== 'undefined' ? operate.equals(x, y, site) : false) },
}

export const unequal = {
  SS: (a: number, b: number, site: Site): Test => (f) => { const x = f[a], y = f[b]; if (typeof x === 'string' && x.length > LONG) step(x.length >>> 8); return !(x === y ? !(x instanceof LuaFloat) || x.n === x.n : typeof x === 'object' && typeof y !== 'undefined' || typeof y === 'object' && typeof x !== 'undefined' ? operate.equals(x, y, site) : false) },
  SK: (a: number, b: Value, site: Site): Test => (f) => { const x = f[a]; void site; return x !== b },
  SI: (a: number, b: number, site: Site): Test => (f) => { const x = f[a]; void site; return !(x === b || (x instanceof LuaFloat && x.n === b)) },
  SN: (a: number, b: Node, site: Site): Test => (f) => { const x = f[a], y = b(f); if (typeof x === 'string' && x.length > LONG) step(x.length >>> 8); return !(x === y ? !(x instanceof LuaFloat) || x.n === x.n : typeof x === 'object' && typeof y !== 'undefined' || typeof y === 'object' && typeof x !== 'undefined' ? operate.equals(x, y, site) : false) },
  NS: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f), y = f[b]; if (typeof x === 'string' && x.length > LONG) step(x.length >>> 8); return !(x === y ? !(x instanceof LuaFloat) || x.n === x.n : typeof x === 'object' && typeof y !== 'undefined' || typeof y === 'object' && typeof x !== 'undefined' ? operate.equals(x, y, site) : false) },
  NK: (a: Node, b: Value, site: Site): Test => (f) => { const x = a(f); void site; return x !== b },
  NI: (a: Node, b: number, site: Site): Test => (f) => { const x = a(f); void site; return !(x === b || (x instanceof LuaFloat && x.n === b)) },
  NN: (a: Node, b: Node, site: Site): Test => (f) => { const x = a(f), y = b(f); if (typeof x === 'string' && x.length > LONG) step(x.length >>> 8); return !(x === y ? !(x instanceof LuaFloat) || x.n === x.n : typeof x === 'object' && typeof y !== 'undefined' || typeof y === 'object' && typeof x !== 'undefined' ? operate.equals(x, y, site) : false) },
}

export const field = {
  S: (a: number, key: string, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    const cache = new FieldCache(key)
    return (f) => {
      const t = f[a]
      if (t instanceof LuaTable) {
        if (t.shape === shape) {
          const v = t.values[slot]
          if (v !== undefined || t.metatable === undefined) return v
        } else {
          const s = t.shape.slots.get(key)
          if (s !== undefined) {
            shape = t.shape
            slot = s
            const v = t.values[s]
            if (v !== undefined) return v
          }
          if (t.metatable === undefined) return undefined
        }
        const v = cache.find(t)
        if (v !== undefined) return v
      }
      return operate.index(t, key, site)
    }
  },
  U: (a: number, key: string, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    const cache = new FieldCache(key)
    return (f) => {
      const t = f[0][a]
      if (t instanceof LuaTable) {
        if (t.shape === shape) {
          const v = t.values[slot]
          if (v !== undefined || t.metatable === undefined) return v
        } else {
          const s = t.shape.slots.get(key)
          if (s !== undefined) {
            shape = t.shape
            slot = s
            const v = t.values[s]
            if (v !== undefined) return v
          }
          if (t.metatable === undefined) return undefined
        }
        const v = cache.find(t)
        if (v !== undefined) return v
      }
      return operate.index(t, key, site)
    }
  },
  N: (a: Node, key: string, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    const cache = new FieldCache(key)
    return (f) => {
      const t = a(f)
      if (t instanceof LuaTable) {
        if (t.shape === shape) {
          const v = t.values[slot]
          if (v !== undefined || t.metatable === undefined) return v
        } else {
          const s = t.shape.slots.get(key)
          if (s !== undefined) {
            shape = t.shape
            slot = s
            const v = t.values[s]
            if (v !== undefined) return v
          }
          if (t.metatable === undefined) return undefined
        }
        const v = cache.find(t)
        if (v !== undefined) return v
      }
      return operate.index(t, key, site)
    }
  },
}

export const fieldTo = {
  S: (d: number, a: number, key: string, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    const cache = new FieldCache(key)
    return (f) => {
      const t = f[a]
      if (t instanceof LuaTable) {
        if (t.shape === shape) {
          const v = t.values[slot]
          if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
        } else {
          const s = t.shape.slots.get(key)
          if (s !== undefined) {
            shape = t.shape
            slot = s
            const v = t.values[s]
            if (v !== undefined) { f[d] = v; return }
          }
          if (t.metatable === undefined) { f[d] = undefined; return }
        }
        const v = cache.find(t)
        if (v !== undefined) { f[d] = v; return }
      }
      { f[d] = operate.index(t, key, site); return }
    }
  },
  U: (d: number, a: number, key: string, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    const cache = new FieldCache(key)
    return (f) => {
      const t = f[0][a]
      if (t instanceof LuaTable) {
        if (t.shape === shape) {
          const v = t.values[slot]
          if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
        } else {
          const s = t.shape.slots.get(key)
          if (s !== undefined) {
            shape = t.shape
            slot = s
            const v = t.values[s]
            if (v !== undefined) { f[d] = v; return }
          }
          if (t.metatable === undefined) { f[d] = undefined; return }
        }
        const v = cache.find(t)
        if (v !== undefined) { f[d] = v; return }
      }
      { f[d] = operate.index(t, key, site); return }
    }
  },
  N: (d: number, a: Node, key: string, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    const cache = new FieldCache(key)
    return (f) => {
      const t = a(f)
      if (t instanceof LuaTable) {
        if (t.shape === shape) {
          const v = t.values[slot]
          if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
        } else {
          const s = t.shape.slots.get(key)
          if (s !== undefined) {
            shape = t.shape
            slot = s
            const v = t.values[s]
            if (v !== undefined) { f[d] = v; return }
          }
          if (t.metatable === undefined) { f[d] = undefined; return }
        }
        const v = cache.find(t)
        if (v !== undefined) { f[d] = v; return }
      }
      { f[d] = operate.index(t, key, site); return }
    }
  },
}

export const element = {
  SS: (a: number, b: number, site: Site): Node => (f) => {
    const t = f[a], k = f[b]
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) return v
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) return v
    }
    return operate.index(t, k, site)
  },
  SI: (a: number, b: number, site: Site): Node => (f) => {
    const t = f[a], k = b
    if (t instanceof LuaTable) {
      
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) return v
        }
      
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) return v
    }
    return operate.index(t, k, site)
  },
  SN: (a: number, b: Node, site: Site): Node => (f) => {
    const t = f[a], k = b(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) return v
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) return v
    }
    return operate.index(t, k, site)
  },
  US: (a: number, b: number, site: Site): Node => (f) => {
    const t = f[0][a], k = f[b]
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) return v
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) return v
    }
    return operate.index(t, k, site)
  },
  UI: (a: number, b: number, site: Site): Node => (f) => {
    const t = f[0][a], k = b
    if (t instanceof LuaTable) {
      
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) return v
        }
      
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) return v
    }
    return operate.index(t, k, site)
  },
  UN: (a: number, b: Node, site: Site): Node => (f) => {
    const t = f[0][a], k = b(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) return v
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) return v
    }
    return operate.index(t, k, site)
  },
  NS: (a: Node, b: number, site: Site): Node => (f) => {
    const t = a(f), k = f[b]
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) return v
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) return v
    }
    return operate.index(t, k, site)
  },
  NI: (a: Node, b: number, site: Site): Node => (f) => {
    const t = a(f), k = b
    if (t instanceof LuaTable) {
      
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) return v
        }
      
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) return v
    }
    return operate.index(t, k, site)
  },
  NN: (a: Node, b: Node, site: Site): Node => (f) => {
    const t = a(f), k = b(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) return v
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) return v
    }
    return operate.index(t, k, site)
  },
}

export const elementTo = {
  SS: (d: number, a: number, b: number, site: Site): Node => (f) => {
    const t = f[a], k = f[b]
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) { f[d] = v; return }
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
    }
    { f[d] = operate.index(t, k, site); return }
  },
  SI: (d: number, a: number, b: number, site: Site): Node => (f) => {
    const t = f[a], k = b
    if (t instanceof LuaTable) {
      
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) { f[d] = v; return }
        }
      
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
    }
    { f[d] = operate.index(t, k, site); return }
  },
  SN: (d: number, a: number, b: Node, site: Site): Node => (f) => {
    const t = f[a], k = b(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) { f[d] = v; return }
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
    }
    { f[d] = operate.index(t, k, site); return }
  },
  US: (d: number, a: number, b: number, site: Site): Node => (f) => {
    const t = f[0][a], k = f[b]
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) { f[d] = v; return }
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
    }
    { f[d] = operate.index(t, k, site); return }
  },
  UI: (d: number, a: number, b: number, site: Site): Node => (f) => {
    const t = f[0][a], k = b
    if (t instanceof LuaTable) {
      
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) { f[d] = v; return }
        }
      
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
    }
    { f[d] = operate.index(t, k, site); return }
  },
  UN: (d: number, a: number, b: Node, site: Site): Node => (f) => {
    const t = f[0][a], k = b(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) { f[d] = v; return }
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
    }
    { f[d] = operate.index(t, k, site); return }
  },
  NS: (d: number, a: Node, b: number, site: Site): Node => (f) => {
    const t = a(f), k = f[b]
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) { f[d] = v; return }
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
    }
    { f[d] = operate.index(t, k, site); return }
  },
  NI: (d: number, a: Node, b: number, site: Site): Node => (f) => {
    const t = a(f), k = b
    if (t instanceof LuaTable) {
      
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) { f[d] = v; return }
        }
      
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
    }
    { f[d] = operate.index(t, k, site); return }
  },
  NN: (d: number, a: Node, b: Node, site: Site): Node => (f) => {
    const t = a(f), k = b(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number') {
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) { f[d] = v; return }
        }
      }
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) { f[d] = v; return }
    }
    { f[d] = operate.index(t, k, site); return }
  },
}

export const setField = {
  SS: (a: number, key: string, b: number, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    return (f) => {
      const t = f[a], v = f[b]
      if (t instanceof LuaTable) {
        if (t.shape === shape && (t.metatable === undefined || t.values[slot] !== undefined)) {
          t.values[slot] = v
          return
        }
        if (t.metatable === undefined || t.metatable.shape.newindex < 0) {
          const s = t.shape.slots.get(key)
          if (s === undefined) t.setString(key, v)
          else {
            shape = t.shape
            slot = s
            t.values[s] = v
          }
          return
        }
      }
      operate.setIndex(t, key, v, site)
    }
  },
  SK: (a: number, key: string, b: Value, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    return (f) => {
      const t = f[a], v = b
      if (t instanceof LuaTable) {
        if (t.shape === shape && (t.metatable === undefined || t.values[slot] !== undefined)) {
          t.values[slot] = v
          return
        }
        if (t.metatable === undefined || t.metatable.shape.newindex < 0) {
          const s = t.shape.slots.get(key)
          if (s === undefined) t.setString(key, v)
          else {
            shape = t.shape
            slot = s
            t.values[s] = v
          }
          return
        }
      }
      operate.setIndex(t, key, v, site)
    }
  },
  SN: (a: number, key: string, b: Node, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    return (f) => {
      const t = f[a], v = b(f)
      if (t instanceof LuaTable) {
        if (t.shape === shape && (t.metatable === undefined || t.values[slot] !== undefined)) {
          t.values[slot] = v
          return
        }
        if (t.metatable === undefined || t.metatable.shape.newindex < 0) {
          const s = t.shape.slots.get(key)
          if (s === undefined) t.setString(key, v)
          else {
            shape = t.shape
            slot = s
            t.values[s] = v
          }
          return
        }
      }
      operate.setIndex(t, key, v, site)
    }
  },
  US: (a: number, key: string, b: number, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    return (f) => {
      const t = f[0][a], v = f[b]
      if (t instanceof LuaTable) {
        if (t.shape === shape && (t.metatable === undefined || t.values[slot] !== undefined)) {
          t.values[slot] = v
          return
        }
        if (t.metatable === undefined || t.metatable.shape.newindex < 0) {
          const s = t.shape.slots.get(key)
          if (s === undefined) t.setString(key, v)
          else {
            shape = t.shape
            slot = s
            t.values[s] = v
          }
          return
        }
      }
      operate.setIndex(t, key, v, site)
    }
  },
  UK: (a: number, key: string, b: Value, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    return (f) => {
      const t = f[0][a], v = b
      if (t instanceof LuaTable) {
        if (t.shape === shape && (t.metatable === undefined || t.values[slot] !== undefined)) {
          t.values[slot] = v
          return
        }
        if (t.metatable === undefined || t.metatable.shape.newindex < 0) {
          const s = t.shape.slots.get(key)
          if (s === undefined) t.setString(key, v)
          else {
            shape = t.shape
            slot = s
            t.values[s] = v
          }
          return
        }
      }
      operate.setIndex(t, key, v, site)
    }
  },
  UN: (a: number, key: string, b: Node, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    return (f) => {
      const t = f[0][a], v = b(f)
      if (t instanceof LuaTable) {
        if (t.shape === shape && (t.metatable === undefined || t.values[slot] !== undefined)) {
          t.values[slot] = v
          return
        }
        if (t.metatable === undefined || t.metatable.shape.newindex < 0) {
          const s = t.shape.slots.get(key)
          if (s === undefined) t.setString(key, v)
          else {
            shape = t.shape
            slot = s
            t.values[s] = v
          }
          return
        }
      }
      operate.setIndex(t, key, v, site)
    }
  },
  NS: (a: Node, key: string, b: number, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    return (f) => {
      const t = a(f), v = f[b]
      if (t instanceof LuaTable) {
        if (t.shape === shape && (t.metatable === undefined || t.values[slot] !== undefined)) {
          t.values[slot] = v
          return
        }
        if (t.metatable === undefined || t.metatable.shape.newindex < 0) {
          const s = t.shape.slots.get(key)
          if (s === undefined) t.setString(key, v)
          else {
            shape = t.shape
            slot = s
            t.values[s] = v
          }
          return
        }
      }
      operate.setIndex(t, key, v, site)
    }
  },
  NK: (a: Node, key: string, b: Value, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    return (f) => {
      const t = a(f), v = b
      if (t instanceof LuaTable) {
        if (t.shape === shape && (t.metatable === undefined || t.values[slot] !== undefined)) {
          t.values[slot] = v
          return
        }
        if (t.metatable === undefined || t.metatable.shape.newindex < 0) {
          const s = t.shape.slots.get(key)
          if (s === undefined) t.setString(key, v)
          else {
            shape = t.shape
            slot = s
            t.values[s] = v
          }
          return
        }
      }
      operate.setIndex(t, key, v, site)
    }
  },
  NN: (a: Node, key: string, b: Node, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    return (f) => {
      const t = a(f), v = b(f)
      if (t instanceof LuaTable) {
        if (t.shape === shape && (t.metatable === undefined || t.values[slot] !== undefined)) {
          t.values[slot] = v
          return
        }
        if (t.metatable === undefined || t.metatable.shape.newindex < 0) {
          const s = t.shape.slots.get(key)
          if (s === undefined) t.setString(key, v)
          else {
            shape = t.shape
            slot = s
            t.values[s] = v
          }
          return
        }
      }
      operate.setIndex(t, key, v, site)
    }
  },
}

export const setElement = {
  SSS: (a: number, b: number, c: number, site: Site): Node => (f) => {
    const t = f[a], k = f[b], v = f[c]
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  SSK: (a: number, b: number, c: Value, site: Site): Node => (f) => {
    const t = f[a], k = f[b], v = c
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  SSN: (a: number, b: number, c: Node, site: Site): Node => (f) => {
    const t = f[a], k = f[b], v = c(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  SIS: (a: number, b: number, c: number, site: Site): Node => (f) => {
    const t = f[a], k = b, v = f[c]
    if (t instanceof LuaTable) {
      if (v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return t.set(k, v)
    }
    operate.setIndex(t, k, v, site)
  },
  SIK: (a: number, b: number, c: Value, site: Site): Node => (f) => {
    const t = f[a], k = b, v = c
    if (t instanceof LuaTable) {
      if (v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return t.set(k, v)
    }
    operate.setIndex(t, k, v, site)
  },
  SIN: (a: number, b: number, c: Node, site: Site): Node => (f) => {
    const t = f[a], k = b, v = c(f)
    if (t instanceof LuaTable) {
      if (v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return t.set(k, v)
    }
    operate.setIndex(t, k, v, site)
  },
  SNS: (a: number, b: Node, c: number, site: Site): Node => (f) => {
    const t = f[a], k = b(f), v = f[c]
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  SNK: (a: number, b: Node, c: Value, site: Site): Node => (f) => {
    const t = f[a], k = b(f), v = c
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  SNN: (a: number, b: Node, c: Node, site: Site): Node => (f) => {
    const t = f[a], k = b(f), v = c(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  USS: (a: number, b: number, c: number, site: Site): Node => (f) => {
    const t = f[0][a], k = f[b], v = f[c]
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  USK: (a: number, b: number, c: Value, site: Site): Node => (f) => {
    const t = f[0][a], k = f[b], v = c
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  USN: (a: number, b: number, c: Node, site: Site): Node => (f) => {
    const t = f[0][a], k = f[b], v = c(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  UIS: (a: number, b: number, c: number, site: Site): Node => (f) => {
    const t = f[0][a], k = b, v = f[c]
    if (t instanceof LuaTable) {
      if (v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return t.set(k, v)
    }
    operate.setIndex(t, k, v, site)
  },
  UIK: (a: number, b: number, c: Value, site: Site): Node => (f) => {
    const t = f[0][a], k = b, v = c
    if (t instanceof LuaTable) {
      if (v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return t.set(k, v)
    }
    operate.setIndex(t, k, v, site)
  },
  UIN: (a: number, b: number, c: Node, site: Site): Node => (f) => {
    const t = f[0][a], k = b, v = c(f)
    if (t instanceof LuaTable) {
      if (v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return t.set(k, v)
    }
    operate.setIndex(t, k, v, site)
  },
  UNS: (a: number, b: Node, c: number, site: Site): Node => (f) => {
    const t = f[0][a], k = b(f), v = f[c]
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  UNK: (a: number, b: Node, c: Value, site: Site): Node => (f) => {
    const t = f[0][a], k = b(f), v = c
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  UNN: (a: number, b: Node, c: Node, site: Site): Node => (f) => {
    const t = f[0][a], k = b(f), v = c(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  NSS: (a: Node, b: number, c: number, site: Site): Node => (f) => {
    const t = a(f), k = f[b], v = f[c]
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  NSK: (a: Node, b: number, c: Value, site: Site): Node => (f) => {
    const t = a(f), k = f[b], v = c
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  NSN: (a: Node, b: number, c: Node, site: Site): Node => (f) => {
    const t = a(f), k = f[b], v = c(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  NIS: (a: Node, b: number, c: number, site: Site): Node => (f) => {
    const t = a(f), k = b, v = f[c]
    if (t instanceof LuaTable) {
      if (v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return t.set(k, v)
    }
    operate.setIndex(t, k, v, site)
  },
  NIK: (a: Node, b: number, c: Value, site: Site): Node => (f) => {
    const t = a(f), k = b, v = c
    if (t instanceof LuaTable) {
      if (v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return t.set(k, v)
    }
    operate.setIndex(t, k, v, site)
  },
  NIN: (a: Node, b: number, c: Node, site: Site): Node => (f) => {
    const t = a(f), k = b, v = c(f)
    if (t instanceof LuaTable) {
      if (v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return t.set(k, v)
    }
    operate.setIndex(t, k, v, site)
  },
  NNS: (a: Node, b: Node, c: number, site: Site): Node => (f) => {
    const t = a(f), k = b(f), v = f[c]
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  NNK: (a: Node, b: Node, c: Value, site: Site): Node => (f) => {
    const t = a(f), k = b(f), v = c
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
  NNN: (a: Node, b: Node, c: Node, site: Site): Node => (f) => {
    const t = a(f), k = b(f), v = c(f)
    if (t instanceof LuaTable) {
      if (typeof k === 'number' && v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return operate.setRaw(t, k, v, site)
    }
    operate.setIndex(t, k, v, site)
  },
}

export const callDrop: Factories = {
  S: (g: number, site: Site): Node => (f) => { const fn = f[g]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn() : callValue(fn, site, []); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SS: (g: number, a: number, site: Site): Node => (f) => { const fn = f[g], a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SK: (g: number, a: Value, site: Site): Node => (f) => { const fn = f[g], a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SN: (g: number, a: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SSS: (g: number, a: number, b: number, site: Site): Node => (f) => { const fn = f[g], a1 = f[a], b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SSK: (g: number, a: number, b: Value, site: Site): Node => (f) => { const fn = f[g], a1 = f[a], b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SSN: (g: number, a: number, b: Node, site: Site): Node => (f) => { const fn = f[g], a1 = f[a], b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SKS: (g: number, a: Value, b: number, site: Site): Node => (f) => { const fn = f[g], a1 = a, b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SKK: (g: number, a: Value, b: Value, site: Site): Node => (f) => { const fn = f[g], a1 = a, b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SKN: (g: number, a: Value, b: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a, b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SNS: (g: number, a: Node, b: number, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SNK: (g: number, a: Node, b: Value, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SNN: (g: number, a: Node, b: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SNNN: (g: number, a: Node, b: Node, c: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1) : callValue(fn, site, [a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  SNNNN: (g: number, a: Node, b: Node, c: Node, e: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b(f), c1 = c(f), e1 = e(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1, e1) : callValue(fn, site, [a1, b1, c1, e1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  U: (g: number, site: Site): Node => (f) => { const fn = f[0][g]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn() : callValue(fn, site, []); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  US: (g: number, a: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  UK: (g: number, a: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  UN: (g: number, a: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  USS: (g: number, a: number, b: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a], b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  USK: (g: number, a: number, b: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a], b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  USN: (g: number, a: number, b: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a], b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  UKS: (g: number, a: Value, b: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = a, b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  UKK: (g: number, a: Value, b: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = a, b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  UKN: (g: number, a: Value, b: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a, b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  UNS: (g: number, a: Node, b: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  UNK: (g: number, a: Node, b: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  UNN: (g: number, a: Node, b: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  UNNN: (g: number, a: Node, b: Node, c: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1) : callValue(fn, site, [a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  UNNNN: (g: number, a: Node, b: Node, c: Node, e: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b(f), c1 = c(f), e1 = e(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1, e1) : callValue(fn, site, [a1, b1, c1, e1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  N: (g: Node, site: Site): Node => (f) => { const fn = g(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn() : callValue(fn, site, []); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NS: (g: Node, a: number, site: Site): Node => (f) => { const fn = g(f), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NK: (g: Node, a: Value, site: Site): Node => (f) => { const fn = g(f), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NN: (g: Node, a: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NSS: (g: Node, a: number, b: number, site: Site): Node => (f) => { const fn = g(f), a1 = f[a], b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NSK: (g: Node, a: number, b: Value, site: Site): Node => (f) => { const fn = g(f), a1 = f[a], b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NSN: (g: Node, a: number, b: Node, site: Site): Node => (f) => { const fn = g(f), a1 = f[a], b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NKS: (g: Node, a: Value, b: number, site: Site): Node => (f) => { const fn = g(f), a1 = a, b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NKK: (g: Node, a: Value, b: Value, site: Site): Node => (f) => { const fn = g(f), a1 = a, b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NKN: (g: Node, a: Value, b: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a, b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NNS: (g: Node, a: Node, b: number, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NNK: (g: Node, a: Node, b: Value, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NNN: (g: Node, a: Node, b: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NNNN: (g: Node, a: Node, b: Node, c: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1) : callValue(fn, site, [a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
  NNNNN: (g: Node, a: Node, b: Node, c: Node, e: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b(f), c1 = c(f), e1 = e(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1, e1) : callValue(fn, site, [a1, b1, c1, e1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND },
}

export const callSlot: Factories = {
  S: (d: number, g: number, site: Site): Node => (f) => { const fn = f[g]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn() : callValue(fn, site, []); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SS: (d: number, g: number, a: number, site: Site): Node => (f) => { const fn = f[g], a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SK: (d: number, g: number, a: Value, site: Site): Node => (f) => { const fn = f[g], a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SN: (d: number, g: number, a: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SSS: (d: number, g: number, a: number, b: number, site: Site): Node => (f) => { const fn = f[g], a1 = f[a], b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SSK: (d: number, g: number, a: number, b: Value, site: Site): Node => (f) => { const fn = f[g], a1 = f[a], b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SSN: (d: number, g: number, a: number, b: Node, site: Site): Node => (f) => { const fn = f[g], a1 = f[a], b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SKS: (d: number, g: number, a: Value, b: number, site: Site): Node => (f) => { const fn = f[g], a1 = a, b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SKK: (d: number, g: number, a: Value, b: Value, site: Site): Node => (f) => { const fn = f[g], a1 = a, b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SKN: (d: number, g: number, a: Value, b: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a, b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SNS: (d: number, g: number, a: Node, b: number, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SNK: (d: number, g: number, a: Node, b: Value, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SNN: (d: number, g: number, a: Node, b: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SNNN: (d: number, g: number, a: Node, b: Node, c: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1) : callValue(fn, site, [a1, b1, c1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  SNNNN: (d: number, g: number, a: Node, b: Node, c: Node, e: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b(f), c1 = c(f), e1 = e(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1, e1) : callValue(fn, site, [a1, b1, c1, e1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  U: (d: number, g: number, site: Site): Node => (f) => { const fn = f[0][g]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn() : callValue(fn, site, []); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  US: (d: number, g: number, a: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  UK: (d: number, g: number, a: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  UN: (d: number, g: number, a: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  USS: (d: number, g: number, a: number, b: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a], b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  USK: (d: number, g: number, a: number, b: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a], b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  USN: (d: number, g: number, a: number, b: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a], b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  UKS: (d: number, g: number, a: Value, b: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = a, b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  UKK: (d: number, g: number, a: Value, b: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = a, b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  UKN: (d: number, g: number, a: Value, b: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a, b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  UNS: (d: number, g: number, a: Node, b: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  UNK: (d: number, g: number, a: Node, b: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  UNN: (d: number, g: number, a: Node, b: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  UNNN: (d: number, g: number, a: Node, b: Node, c: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1) : callValue(fn, site, [a1, b1, c1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  UNNNN: (d: number, g: number, a: Node, b: Node, c: Node, e: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b(f), c1 = c(f), e1 = e(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1, e1) : callValue(fn, site, [a1, b1, c1, e1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  N: (d: number, g: Node, site: Site): Node => (f) => { const fn = g(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn() : callValue(fn, site, []); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NS: (d: number, g: Node, a: number, site: Site): Node => (f) => { const fn = g(f), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NK: (d: number, g: Node, a: Value, site: Site): Node => (f) => { const fn = g(f), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NN: (d: number, g: Node, a: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NSS: (d: number, g: Node, a: number, b: number, site: Site): Node => (f) => { const fn = g(f), a1 = f[a], b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NSK: (d: number, g: Node, a: number, b: Value, site: Site): Node => (f) => { const fn = g(f), a1 = f[a], b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NSN: (d: number, g: Node, a: number, b: Node, site: Site): Node => (f) => { const fn = g(f), a1 = f[a], b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NKS: (d: number, g: Node, a: Value, b: number, site: Site): Node => (f) => { const fn = g(f), a1 = a, b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NKK: (d: number, g: Node, a: Value, b: Value, site: Site): Node => (f) => { const fn = g(f), a1 = a, b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NKN: (d: number, g: Node, a: Value, b: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a, b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NNS: (d: number, g: Node, a: Node, b: number, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NNK: (d: number, g: Node, a: Node, b: Value, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NNN: (d: number, g: Node, a: Node, b: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NNNN: (d: number, g: Node, a: Node, b: Node, c: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1) : callValue(fn, site, [a1, b1, c1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
  NNNNN: (d: number, g: Node, a: Node, b: Node, c: Node, e: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b(f), c1 = c(f), e1 = e(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1, e1) : callValue(fn, site, [a1, b1, c1, e1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r },
}

export const callRaw: Factories = {
  S: (d: number, g: number, site: Site): Node => (f) => { const fn = f[g]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn() : callValue(fn, site, []); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SS: (d: number, g: number, a: number, site: Site): Node => (f) => { const fn = f[g], a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SK: (d: number, g: number, a: Value, site: Site): Node => (f) => { const fn = f[g], a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SN: (d: number, g: number, a: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SSS: (d: number, g: number, a: number, b: number, site: Site): Node => (f) => { const fn = f[g], a1 = f[a], b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SSK: (d: number, g: number, a: number, b: Value, site: Site): Node => (f) => { const fn = f[g], a1 = f[a], b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SSN: (d: number, g: number, a: number, b: Node, site: Site): Node => (f) => { const fn = f[g], a1 = f[a], b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SKS: (d: number, g: number, a: Value, b: number, site: Site): Node => (f) => { const fn = f[g], a1 = a, b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SKK: (d: number, g: number, a: Value, b: Value, site: Site): Node => (f) => { const fn = f[g], a1 = a, b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SKN: (d: number, g: number, a: Value, b: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a, b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SNS: (d: number, g: number, a: Node, b: number, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SNK: (d: number, g: number, a: Node, b: Value, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SNN: (d: number, g: number, a: Node, b: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SNNN: (d: number, g: number, a: Node, b: Node, c: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1) : callValue(fn, site, [a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  SNNNN: (d: number, g: number, a: Node, b: Node, c: Node, e: Node, site: Site): Node => (f) => { const fn = f[g], a1 = a(f), b1 = b(f), c1 = c(f), e1 = e(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1, e1) : callValue(fn, site, [a1, b1, c1, e1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  U: (d: number, g: number, site: Site): Node => (f) => { const fn = f[0][g]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn() : callValue(fn, site, []); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  US: (d: number, g: number, a: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  UK: (d: number, g: number, a: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  UN: (d: number, g: number, a: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  USS: (d: number, g: number, a: number, b: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a], b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  USK: (d: number, g: number, a: number, b: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a], b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  USN: (d: number, g: number, a: number, b: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = f[a], b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  UKS: (d: number, g: number, a: Value, b: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = a, b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  UKK: (d: number, g: number, a: Value, b: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = a, b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  UKN: (d: number, g: number, a: Value, b: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a, b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  UNS: (d: number, g: number, a: Node, b: number, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  UNK: (d: number, g: number, a: Node, b: Value, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  UNN: (d: number, g: number, a: Node, b: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  UNNN: (d: number, g: number, a: Node, b: Node, c: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1) : callValue(fn, site, [a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  UNNNN: (d: number, g: number, a: Node, b: Node, c: Node, e: Node, site: Site): Node => (f) => { const fn = f[0][g], a1 = a(f), b1 = b(f), c1 = c(f), e1 = e(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1, e1) : callValue(fn, site, [a1, b1, c1, e1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  N: (d: number, g: Node, site: Site): Node => (f) => { const fn = g(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn() : callValue(fn, site, []); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NS: (d: number, g: Node, a: number, site: Site): Node => (f) => { const fn = g(f), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NK: (d: number, g: Node, a: Value, site: Site): Node => (f) => { const fn = g(f), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NN: (d: number, g: Node, a: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1) : callValue(fn, site, [a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NSS: (d: number, g: Node, a: number, b: number, site: Site): Node => (f) => { const fn = g(f), a1 = f[a], b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NSK: (d: number, g: Node, a: number, b: Value, site: Site): Node => (f) => { const fn = g(f), a1 = f[a], b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NSN: (d: number, g: Node, a: number, b: Node, site: Site): Node => (f) => { const fn = g(f), a1 = f[a], b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NKS: (d: number, g: Node, a: Value, b: number, site: Site): Node => (f) => { const fn = g(f), a1 = a, b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NKK: (d: number, g: Node, a: Value, b: Value, site: Site): Node => (f) => { const fn = g(f), a1 = a, b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NKN: (d: number, g: Node, a: Value, b: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a, b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NNS: (d: number, g: Node, a: Node, b: number, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = f[b]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NNK: (d: number, g: Node, a: Node, b: Value, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NNN: (d: number, g: Node, a: Node, b: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1) : callValue(fn, site, [a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NNNN: (d: number, g: Node, a: Node, b: Node, c: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1) : callValue(fn, site, [a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
  NNNNN: (d: number, g: Node, a: Node, b: Node, c: Node, e: Node, site: Site): Node => (f) => { const fn = g(f), a1 = a(f), b1 = b(f), c1 = c(f), e1 = e(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(a1, b1, c1, e1) : callValue(fn, site, [a1, b1, c1, e1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r },
}

export const methodDrop: Factories = {
  S: (o: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t) : callValue(fn, site, [t]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  SS: (o: number, a: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  SK: (o: number, a: Value, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  SN: (o: number, a: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  SNN: (o: number, a: Node, b: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1) : callValue(fn, site, [t, a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  SNNN: (o: number, a: Node, b: Node, c: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1, c1) : callValue(fn, site, [t, a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  U: (o: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t) : callValue(fn, site, [t]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  US: (o: number, a: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  UK: (o: number, a: Value, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  UN: (o: number, a: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  UNN: (o: number, a: Node, b: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1) : callValue(fn, site, [t, a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  UNNN: (o: number, a: Node, b: Node, c: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1, c1) : callValue(fn, site, [t, a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  N: (o: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t) : callValue(fn, site, [t]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  NS: (o: Node, a: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  NK: (o: Node, a: Value, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  NN: (o: Node, a: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  NNN: (o: Node, a: Node, b: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1) : callValue(fn, site, [t, a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
  NNNN: (o: Node, a: Node, b: Node, c: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1, c1) : callValue(fn, site, [t, a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND } },
}

export const methodSlot: Factories = {
  S: (d: number, o: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t) : callValue(fn, site, [t]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  SS: (d: number, o: number, a: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  SK: (d: number, o: number, a: Value, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  SN: (d: number, o: number, a: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  SNN: (d: number, o: number, a: Node, b: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1) : callValue(fn, site, [t, a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  SNNN: (d: number, o: number, a: Node, b: Node, c: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1, c1) : callValue(fn, site, [t, a1, b1, c1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  U: (d: number, o: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t) : callValue(fn, site, [t]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  US: (d: number, o: number, a: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  UK: (d: number, o: number, a: Value, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  UN: (d: number, o: number, a: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  UNN: (d: number, o: number, a: Node, b: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1) : callValue(fn, site, [t, a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  UNNN: (d: number, o: number, a: Node, b: Node, c: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1, c1) : callValue(fn, site, [t, a1, b1, c1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  N: (d: number, o: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t) : callValue(fn, site, [t]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  NS: (d: number, o: Node, a: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  NK: (d: number, o: Node, a: Value, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  NN: (d: number, o: Node, a: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  NNN: (d: number, o: Node, a: Node, b: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1) : callValue(fn, site, [t, a1, b1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
  NNNN: (d: number, o: Node, a: Node, b: Node, c: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1, c1) : callValue(fn, site, [t, a1, b1, c1]); if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r } },
}

export const methodRaw: Factories = {
  S: (d: number, o: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t) : callValue(fn, site, [t]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  SS: (d: number, o: number, a: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  SK: (d: number, o: number, a: Value, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  SN: (d: number, o: number, a: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  SNN: (d: number, o: number, a: Node, b: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1) : callValue(fn, site, [t, a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  SNNN: (d: number, o: number, a: Node, b: Node, c: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[o], fn = cache.method(t, site), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1, c1) : callValue(fn, site, [t, a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  U: (d: number, o: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t) : callValue(fn, site, [t]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  US: (d: number, o: number, a: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  UK: (d: number, o: number, a: Value, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  UN: (d: number, o: number, a: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  UNN: (d: number, o: number, a: Node, b: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1) : callValue(fn, site, [t, a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  UNNN: (d: number, o: number, a: Node, b: Node, c: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = f[0][o], fn = cache.method(t, site), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1, c1) : callValue(fn, site, [t, a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  N: (d: number, o: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t) : callValue(fn, site, [t]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  NS: (d: number, o: Node, a: number, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = f[a]; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  NK: (d: number, o: Node, a: Value, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  NN: (d: number, o: Node, a: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1) : callValue(fn, site, [t, a1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  NNN: (d: number, o: Node, a: Node, b: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a(f), b1 = b(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1) : callValue(fn, site, [t, a1, b1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
  NNNN: (d: number, o: Node, a: Node, b: Node, c: Node, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => { const t = o(f), fn = cache.method(t, site), a1 = a(f), b1 = b(f), c1 = c(f); sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(t, a1, b1, c1) : callValue(fn, site, [t, a1, b1, c1]); if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r } },
}

/** By count of statements, from one on. */
export const sequences = [
  (p: number, s: readonly Node[]): Node => { const [s0] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5, s6] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r; i = 6; if ((r = s6(f)) !== undefined) return r === SUSPEND ? pause(f, p, 6) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5, s6, s7] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r; i = 6; if ((r = s6(f)) !== undefined) return r === SUSPEND ? pause(f, p, 6) : r; i = 7; if ((r = s7(f)) !== undefined) return r === SUSPEND ? pause(f, p, 7) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5, s6, s7, s8] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r; i = 6; if ((r = s6(f)) !== undefined) return r === SUSPEND ? pause(f, p, 6) : r; i = 7; if ((r = s7(f)) !== undefined) return r === SUSPEND ? pause(f, p, 7) : r; i = 8; if ((r = s8(f)) !== undefined) return r === SUSPEND ? pause(f, p, 8) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r; i = 6; if ((r = s6(f)) !== undefined) return r === SUSPEND ? pause(f, p, 6) : r; i = 7; if ((r = s7(f)) !== undefined) return r === SUSPEND ? pause(f, p, 7) : r; i = 8; if ((r = s8(f)) !== undefined) return r === SUSPEND ? pause(f, p, 8) : r; i = 9; if ((r = s9(f)) !== undefined) return r === SUSPEND ? pause(f, p, 9) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r; i = 6; if ((r = s6(f)) !== undefined) return r === SUSPEND ? pause(f, p, 6) : r; i = 7; if ((r = s7(f)) !== undefined) return r === SUSPEND ? pause(f, p, 7) : r; i = 8; if ((r = s8(f)) !== undefined) return r === SUSPEND ? pause(f, p, 8) : r; i = 9; if ((r = s9(f)) !== undefined) return r === SUSPEND ? pause(f, p, 9) : r; i = 10; if ((r = s10(f)) !== undefined) return r === SUSPEND ? pause(f, p, 10) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r; i = 6; if ((r = s6(f)) !== undefined) return r === SUSPEND ? pause(f, p, 6) : r; i = 7; if ((r = s7(f)) !== undefined) return r === SUSPEND ? pause(f, p, 7) : r; i = 8; if ((r = s8(f)) !== undefined) return r === SUSPEND ? pause(f, p, 8) : r; i = 9; if ((r = s9(f)) !== undefined) return r === SUSPEND ? pause(f, p, 9) : r; i = 10; if ((r = s10(f)) !== undefined) return r === SUSPEND ? pause(f, p, 10) : r; i = 11; if ((r = s11(f)) !== undefined) return r === SUSPEND ? pause(f, p, 11) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r; i = 6; if ((r = s6(f)) !== undefined) return r === SUSPEND ? pause(f, p, 6) : r; i = 7; if ((r = s7(f)) !== undefined) return r === SUSPEND ? pause(f, p, 7) : r; i = 8; if ((r = s8(f)) !== undefined) return r === SUSPEND ? pause(f, p, 8) : r; i = 9; if ((r = s9(f)) !== undefined) return r === SUSPEND ? pause(f, p, 9) : r; i = 10; if ((r = s10(f)) !== undefined) return r === SUSPEND ? pause(f, p, 10) : r; i = 11; if ((r = s11(f)) !== undefined) return r === SUSPEND ? pause(f, p, 11) : r; i = 12; if ((r = s12(f)) !== undefined) return r === SUSPEND ? pause(f, p, 12) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r; i = 6; if ((r = s6(f)) !== undefined) return r === SUSPEND ? pause(f, p, 6) : r; i = 7; if ((r = s7(f)) !== undefined) return r === SUSPEND ? pause(f, p, 7) : r; i = 8; if ((r = s8(f)) !== undefined) return r === SUSPEND ? pause(f, p, 8) : r; i = 9; if ((r = s9(f)) !== undefined) return r === SUSPEND ? pause(f, p, 9) : r; i = 10; if ((r = s10(f)) !== undefined) return r === SUSPEND ? pause(f, p, 10) : r; i = 11; if ((r = s11(f)) !== undefined) return r === SUSPEND ? pause(f, p, 11) : r; i = 12; if ((r = s12(f)) !== undefined) return r === SUSPEND ? pause(f, p, 12) : r; i = 13; if ((r = s13(f)) !== undefined) return r === SUSPEND ? pause(f, p, 13) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r; i = 6; if ((r = s6(f)) !== undefined) return r === SUSPEND ? pause(f, p, 6) : r; i = 7; if ((r = s7(f)) !== undefined) return r === SUSPEND ? pause(f, p, 7) : r; i = 8; if ((r = s8(f)) !== undefined) return r === SUSPEND ? pause(f, p, 8) : r; i = 9; if ((r = s9(f)) !== undefined) return r === SUSPEND ? pause(f, p, 9) : r; i = 10; if ((r = s10(f)) !== undefined) return r === SUSPEND ? pause(f, p, 10) : r; i = 11; if ((r = s11(f)) !== undefined) return r === SUSPEND ? pause(f, p, 11) : r; i = 12; if ((r = s12(f)) !== undefined) return r === SUSPEND ? pause(f, p, 12) : r; i = 13; if ((r = s13(f)) !== undefined) return r === SUSPEND ? pause(f, p, 13) : r; i = 14; if ((r = s14(f)) !== undefined) return r === SUSPEND ? pause(f, p, 14) : r } catch (error) { return interrupted(error, f, p, i) } } },
  (p: number, s: readonly Node[]): Node => { const [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15] = s as Node[]; return (f) => { let r: any; let i = 0; try { if ((r = s0(f)) !== undefined) return r === SUSPEND ? pause(f, p, 0) : r; i = 1; if ((r = s1(f)) !== undefined) return r === SUSPEND ? pause(f, p, 1) : r; i = 2; if ((r = s2(f)) !== undefined) return r === SUSPEND ? pause(f, p, 2) : r; i = 3; if ((r = s3(f)) !== undefined) return r === SUSPEND ? pause(f, p, 3) : r; i = 4; if ((r = s4(f)) !== undefined) return r === SUSPEND ? pause(f, p, 4) : r; i = 5; if ((r = s5(f)) !== undefined) return r === SUSPEND ? pause(f, p, 5) : r; i = 6; if ((r = s6(f)) !== undefined) return r === SUSPEND ? pause(f, p, 6) : r; i = 7; if ((r = s7(f)) !== undefined) return r === SUSPEND ? pause(f, p, 7) : r; i = 8; if ((r = s8(f)) !== undefined) return r === SUSPEND ? pause(f, p, 8) : r; i = 9; if ((r = s9(f)) !== undefined) return r === SUSPEND ? pause(f, p, 9) : r; i = 10; if ((r = s10(f)) !== undefined) return r === SUSPEND ? pause(f, p, 10) : r; i = 11; if ((r = s11(f)) !== undefined) return r === SUSPEND ? pause(f, p, 11) : r; i = 12; if ((r = s12(f)) !== undefined) return r === SUSPEND ? pause(f, p, 12) : r; i = 13; if ((r = s13(f)) !== undefined) return r === SUSPEND ? pause(f, p, 13) : r; i = 14; if ((r = s14(f)) !== undefined) return r === SUSPEND ? pause(f, p, 14) : r; i = 15; if ((r = s15(f)) !== undefined) return r === SUSPEND ? pause(f, p, 15) : r } catch (error) { return interrupted(error, f, p, i) } } },
]

/** By count of parameters, then of further slots. */
export const functionMakers = [
  [
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return () => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
  ],
  [
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
  ],
  [
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
  ],
  [
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
  ],
  [
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
  ],
  [
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
    (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (p0: any, p1: any, p2: any, p3: any, p4: any) => { if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [up, p0, p1, p2, p3, p4, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]; const r = run(f); vm.depth--; if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },
  ],
]
