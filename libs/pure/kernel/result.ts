/** A refusal is data: a code and what the text under that code needs to be filled in. It is returned, never thrown. */
export type Refusal = Readonly<{ code: string }>;

export type Ok<T> = Readonly<{ ok: true; value: T }>;
export type Refused<R extends Refusal> = Readonly<{ ok: false; refusal: R }>;
export type Result<T, R extends Refusal = Refusal> = Ok<T> | Refused<R>;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const refuse = <R extends Refusal>(refusal: R): Refused<R> => ({ ok: false, refusal });

/** Proves at compile time that a union was handled to its last member. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
