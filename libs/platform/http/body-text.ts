import { HttpProblem } from './problem';

/** Deepest nesting that a body may have; what we ask for has five levels at most. */
export const DEEPEST_BODY = 32;

const LONE_SURROGATE = /\p{Surrogate}/u;

type Place = Readonly<{ value: unknown; path: string; depth: number }>;

/** Refuses a parsed body that is no object (400 `BODY_NOT_AN_OBJECT`): every form of ours is one. */
export function refuseOtherThanObject(body: unknown): void {
  if (body === undefined || (typeof body === 'object' && body !== null && !Array.isArray(body))) return;
  throw new HttpProblem({ status: 400, code: 'BODY_NOT_AN_OBJECT' });
}

/**
 * Refuses a parsed body that PostgreSQL cannot keep or that would exhaust the stack of what reads it: U+0000 and lone
 * surrogates (400 `TEXT_UNREADABLE`, with the place), nesting beyond the limit (400 `BODY_TOO_DEEP`).
 */
export function refuseUnkeepableBody(body: unknown): void {
  const places: Place[] = [{ value: body, path: '', depth: 0 }];
  for (let place = places.pop(); place; place = places.pop()) {
    if (place.depth > DEEPEST_BODY) throw new HttpProblem({ status: 400, code: 'BODY_TOO_DEEP', params: { limit: DEEPEST_BODY } });
    if (typeof place.value === 'string') refuseUnkeepableText(place.value, place.path);
    else if (typeof place.value === 'object' && place.value !== null && !Buffer.isBuffer(place.value)) places.push(...inside(place, place.value));
  }
}

function inside(place: Place, value: object): Place[] {
  return Object.entries(value).map(([name, inner]: [string, unknown]) => {
    refuseUnkeepableText(name, place.path);
    return { value: inner, path: place.path ? `${place.path}.${name}` : name, depth: place.depth + 1 };
  });
}

function refuseUnkeepableText(text: string, path: string): void {
  if (!LONE_SURROGATE.test(text) && !text.includes('\0')) return;
  throw new HttpProblem({ status: 400, code: 'TEXT_UNREADABLE', errors: [{ path, code: 'TEXT_UNREADABLE' }] });
}
