import { hex, textOf, utf8 } from '../bytes/bytes';

/** What codes are made of: the values of CBOR (RFC 8949) without tags, floating point and integers beyond 2^53. */
export type Cbor = number | string | boolean | null | Uint8Array | readonly Cbor[] | ReadonlyMap<Cbor, Cbor>;

type Maybe = Cbor | undefined;
export const isBytes = (value: Maybe): value is Uint8Array => value instanceof Uint8Array;
export const isList = (value: Maybe): value is readonly Cbor[] => Array.isArray(value);
export const isMap = (value: Maybe): value is ReadonlyMap<Cbor, Cbor> => value instanceof Map;

const [UNSIGNED, NEGATIVE, BYTES, TEXT, ARRAY, MAP, SIMPLE] = [0, 1, 2, 3, 4, 5, 7];
const SIMPLES: readonly (readonly [byte: number, value: boolean | null])[] = [[0xf4, false], [0xf5, true], [0xf6, null]];
const DEEPEST = 16;

/** The core deterministic encoding of RFC 8949, 4.2.1. */
export function encodeCbor(value: Cbor): Uint8Array {
  if (typeof value === 'number') return value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value);
  if (typeof value === 'string') return joined([head(TEXT, utf8(value).length), utf8(value)]);
  if (isBytes(value)) return joined([head(BYTES, value.length), value]);
  if (isMap(value)) return encodedMap(value);
  if (isList(value)) return joined([head(ARRAY, value.length), ...value.map(encodeCbor)]);
  return Uint8Array.of(...SIMPLES.filter(([, simple]) => simple === value).map(([byte]) => byte));
}

function encodedMap(map: ReadonlyMap<Cbor, Cbor>): Uint8Array {
  const pairs = Array.from(map, ([key, value]) => [encodeCbor(key), encodeCbor(value)] as const);
  return joined([head(MAP, map.size), ...pairs.sort(([a], [b]) => (hex(a) < hex(b) ? -1 : 1)).flat()]);
}

const SIZES = [1, 2, 4, 8];

function head(major: number, argument: number): Uint8Array {
  if (argument < 24) return Uint8Array.of((major << 5) | argument);
  const place = [2 ** 8, 2 ** 16, 2 ** 32, Number.POSITIVE_INFINITY].findIndex((end) => argument < end);
  const whole = new Uint8Array(8);
  new DataView(whole.buffer).setBigUint64(0, BigInt(argument));
  return Uint8Array.of((major << 5) | (24 + place), ...whole.subarray(8 - (SIZES[place] ?? 0)));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The value of bytes that are exactly what `encodeCbor` writes of it; undefined otherwise. */
export function decodeCbor(bytes: Uint8Array): Cbor | undefined {
  const reading = new Reading(bytes);
  const value = reading.value(0);
  if (value === undefined || !reading.isAtEnd) return undefined;
  return hex(encodeCbor(value)) === hex(bytes) ? value : undefined;
}

class Reading {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  value(depth: number): Cbor | undefined {
    const first = this.bytes[this.at++];
    if (first === undefined || depth > DEEPEST) return undefined;
    const major = first >> 5;
    if (major === SIMPLE) return SIMPLES.find(([byte]) => byte === first)?.[1];
    const argument = this.argument(first & 0x1f);
    if (argument === undefined) return undefined;
    if (major === UNSIGNED) return argument;
    if (major === NEGATIVE) return -1 - argument;
    if (major === BYTES || major === TEXT) return this.string(major, argument);
    if (major === ARRAY) return this.items(argument, depth);
    return major === MAP ? this.map(argument, depth) : undefined;
  }

  private argument(low: number): number | undefined {
    if (low < 24) return low;
    const digits = hex(this.take(SIZES[low - 24] ?? 0) ?? new Uint8Array(0));
    const argument = digits === '' ? Number.NaN : Number.parseInt(digits, 16);
    return Number.isSafeInteger(argument) ? argument : undefined;
  }

  private string(major: number, length: number): Uint8Array | string | undefined {
    const taken = this.take(length);
    if (!taken) return undefined;
    return major === BYTES ? taken : (textOf(taken) ?? undefined);
  }

  private items(count: number, depth: number): readonly Cbor[] | undefined {
    const items: Cbor[] = [];
    for (let place = 0; place < count; place++) {
      const item = this.value(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }

  private map(count: number, depth: number): ReadonlyMap<Cbor, Cbor> | undefined {
    const items = this.items(count * 2, depth);
    return items && new Map(Array.from({ length: count }, (_, place) => [items[place * 2] as Cbor, items[place * 2 + 1] as Cbor]));
  }

  private take(length: number): Uint8Array | undefined {
    if (this.at + length > this.bytes.length) return undefined;
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }
}
