/** Reading JSON that others wrote: what is not there, or is something else, is null or empty. */
export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
export const plainOf = (value: unknown): Plain => (isPlain(value) ? value : {});
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const plainItems = (value: unknown): readonly Plain[] => itemsOf(value).filter(isPlain);

/** The value of a JSON text; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Without its percent signs (RFC 3986); null where they stand for no text. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
