/** The conditions that were filled in. */
export function filled<Asked extends Readonly<Record<string, string>>>(asked: Asked): Partial<Asked> {
  const entries = Object.entries(asked).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]]));
  return Object.fromEntries(entries) as Partial<Asked>;
}
