/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * One text for one value (RFC 8785 for the values used here): keys sorted by UTF-16 code unit, no white space,
 * members that are undefined left out. Digests are taken over this text.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return Array.isArray(value) ? canonicalList(value) : canonicalObject(value as JsonObject);
}

type JsonObject = { readonly [key: string]: Json | undefined };

function canonicalList(items: readonly Json[]): string {
  let text = '';
  for (const item of items) text += `${text && ','}${canonicalJson(item)}`;
  return `[${text}]`;
}

// A loop: digests of proofs are taken over thousands of such texts.
function canonicalObject(object: JsonObject): string {
  let text = '';
  for (const key of Object.keys(object).filter((name) => object[name] !== undefined).sort()) {
    text += `${text && ','}${JSON.stringify(key)}:${canonicalJson(object[key] as Json)}`;
  }
  return `{${text}}`;
}
