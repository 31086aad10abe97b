import type { Json } from '@pure/kernel';

/**
 * One place at which two contents differ. `item`: the rule or name that it belongs to, by its own key, else by its list and
 * place, `sections 3`; empty at the top. `field`: the way to it from there, joined by dots. Null: nothing stands there.
 */
export type ContentChange = Readonly<{ item: string; field: string; before: string | null; after: string | null }>;
type Leaves = ReadonlyMap<string, Readonly<{ item: string; field: string; text: string | null }>>;

/** Everything that `after` says otherwise than `before`, in the order in which the two say it; what moves in a list has not changed. */
export function contentChanges(before: Json, after: Json): readonly ContentChange[] {
  const [old, made] = [leavesOf(before), leavesOf(after)];
  return [...new Map([...old, ...made])].flatMap(([place, { item, field }]) => {
    const change = { item, field, before: old.get(place)?.text ?? null, after: made.get(place)?.text ?? null };
    return change.before === change.after ? [] : [change];
  });
}

function leavesOf(content: Json): Leaves {
  const leaves = new Map<string, Readonly<{ item: string; field: string; text: string | null }>>();
  const walk = (value: unknown, item: string, way: readonly string[]): void => {
    if (Array.isArray(value) && value.some(isRecord)) {
      const names = namesIn(value, way.join('.'));
      value.forEach((each: unknown, index) => walk(withoutKey(each), names[index] ?? '', []));
    } else if (isRecord(value)) Object.entries(value).forEach(([name, part]) => walk(part, item, [...way, name]));
    else leaves.set(`${item}\n${way.join('.')}`, { item, field: way.join('.'), text: textOf(value) });
  };
  walk(content, '', []);
  return leaves;
}

/** The key names the item, and is none of its fields. */
function withoutKey(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { key: _key, id: _id, ...fields } = value;
  return keyOf(value) === null ? value : fields;
}

/** Of two with one key, such as a rule that held until another did, each has the day on which it begins beside the key. */
function namesIn(list: readonly unknown[], name: string): readonly string[] {
  const keys = list.map((each, index) => (isRecord(each) ? keyOf(each) : null) ?? `${name} ${index + 1}`);
  return keys.map((key, index) => {
    const each = list[index];
    return keys.filter((other) => other === key).length > 1 && isRecord(each) ? `${key} ${textOf(each['validFrom']) ?? ''}`.trimEnd() : key;
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = ({ key, id }: Readonly<Record<string, unknown>>): string | null => (typeof key === 'string' ? key : typeof id === 'string' ? id : null);

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return (Array.isArray(value) ? value.map(plain).join(', ') : plain(value)) || null;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
