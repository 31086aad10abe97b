/** Beyond the longest number that is read, so that a longer one is told to be too long. */
const LONGEST = 300;

/** One text of a query; of several the first. */
export function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim().slice(0, LONGEST) : '';
}
