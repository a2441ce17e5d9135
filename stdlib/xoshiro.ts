// The generator behind `math.random`: xoshiro256** (https://prng.di.unimi.it), seeded and projected as PUC 5.4 does,
// so that a seed gives the very numbers it gives there.
//
// The state is four 64-bit words, each as a high and a low half.

import { integerOf } from '../src/lua/number.ts'
import type { Integer } from '../src/lua/number.ts'

const TWO_32 = 2 ** 32
const TWO_53 = 2 ** 53

export class Xoshiro {
  private readonly state = new Int32Array(8)
  /** The halves of the latest number. */
  private hi = 0
  private lo = 0

  constructor(seed: Integer) {
    this.seed(seed, 0)
  }

  seed(first: Integer, second: Integer): void {
    const words = [BigInt(first), 0xffn, BigInt(second), 0n] // 0xff: the state must never be all zero
    for (const [i, word] of words.entries()) {
      this.state[2 * i] = Number(BigInt.asIntN(32, word >> 32n))
      this.state[2 * i + 1] = Number(BigInt.asIntN(32, word))
    }
    for (let i = 0; i < 16; i++) this.next() // spreads the seed's bits
  }

  /** A double in [0, 1) with 53 random bits. */
  double(): number {
    this.next()
    return ((this.hi >>> 0) * 2 ** 21 + (this.lo >>> 11)) / TWO_53
  }

  /** All 64 bits. */
  integer(): Integer {
    this.next()
    return integerOf(this.latest())
  }

  /** An integer in [0, max]; max is below 2^53. */
  upTo(max: number): number {
    const high = Math.floor(max / TWO_32)
    const highMask = smear(high)
    const lowMask = high > 0 ? -1 : smear(max)
    for (;;) {
      this.next()
      const drawn = ((this.hi & highMask) >>> 0) * TWO_32 + ((this.lo & lowMask) >>> 0)
      if (drawn <= max) return drawn
    }
  }

  /** The same for any 64 bits taken as unsigned. */
  upToWide(max: bigint): bigint {
    const mask = 2n ** BigInt(max.toString(2).length) - 1n
    for (;;) {
      this.next()
      const drawn = this.latest() & mask
      if (drawn <= max) return drawn
    }
  }

  private latest(): bigint {
    return (BigInt(this.hi >>> 0) << 32n) | BigInt(this.lo >>> 0)
  }

  private next(): void {
    const s = this.state
    const h0 = s[0]
    const l0 = s[1]
    const h1 = s[2]
    const l1 = s[3]
    const h2 = s[4] ^ h0
    const l2 = s[5] ^ l0
    const h3 = s[6] ^ h1
    const l3 = s[7] ^ l1
    // result = rotateLeft(s1 * 5, 7) * 9
    const l5 = (l1 >>> 0) * 5
    const h5 = (Math.imul(h1, 5) + Math.floor(l5 / TWO_32)) | 0
    const hr = (h5 << 7) | ((l5 | 0) >>> 25)
    const lr = ((l5 | 0) << 7) | (h5 >>> 25)
    const l9 = (lr >>> 0) * 9
    this.hi = (Math.imul(hr, 9) + Math.floor(l9 / TWO_32)) | 0
    this.lo = l9 | 0
    s[0] = h0 ^ h3
    s[1] = l0 ^ l3
    s[2] = h1 ^ h2
    s[3] = l1 ^ l2
    s[4] = h2 ^ ((h1 << 17) | (l1 >>> 15))
    s[5] = l2 ^ (l1 << 17)
    s[6] = (l3 << 13) | (h3 >>> 19) // rotateLeft(s3, 45)
    s[7] = (h3 << 13) | (l3 >>> 19)
  }
}

/** All bits below the highest one of a number's low 32 set. */
function smear(n: number): number {
  const bits = n >>> 0
  return bits === 0 ? 0 : -1 >>> Math.clz32(bits)
}
