import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { endpointsOf } from '@platform/http';
import { type ActionName, Policies, type Policy } from '@platform/permissions';

/** A route with a permission, and its row of the table. */
export type GuardedRoute = Readonly<{ method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; url: string; action: ActionName; policy: Policy }>;
export type Answered = Readonly<{ status: number; code: string; correlation: string; text: string }>;

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What our own pages send with what changes something. */
export const OURS = { origin: 'http://localhost:80', 'x-gongtong-csrf': '1' };

/** The version of what has just been made; routes that ask for none do not look at it. */
const VERSION = { 'if-match': '"1"' };

/** An id that nothing has. */
export const NOTHING = '00000000-0000-4000-8000-000000000000';

/** Every route of the running server that asks for a permission. */
export function guardedRoutes(app: NestFastifyApplication): readonly GuardedRoute[] {
  const { table } = app.get(Policies, { strict: false });
  return endpointsOf(app).flatMap(({ method, url, access }) => {
    const known = methods.find((name) => name === method);
    if (access?.kind !== 'permission' || !known) return [];
    const policy = table[access.name];
    return policy ? [{ method: known, url, action: access.name, policy }] : [];
  });
}

export const changes = ({ method }: GuardedRoute): boolean => method !== 'GET';

/** Asks one route; each call comes from an address of its own, so that no limit on addresses speaks first. */
export async function askRoute(app: NestFastifyApplication, { method, url }: GuardedRoute, headers: Readonly<Record<string, string>>, id = NOTHING, body: unknown = {}): Promise<Answered> {
  const answer = await app.inject({
    method,
    url: url.replace(/:\w+/g, id),
    headers: { ...VERSION, ...headers },
    remoteAddress: freshAddress(),
    ...(method !== 'GET' && { payload: JSON.stringify(body), headers: { 'content-type': 'application/json', ...VERSION, ...headers } }),
  });
  const code = /problem\+json/.test(String(answer.headers['content-type'])) ? answer.json<{ code: string }>().code : '';
  return { status: answer.statusCode, code, correlation: String(answer.headers['x-correlation-id']), text: answer.body };
}

let asked = 0;

/** An address from which nothing has come yet. */
export function freshAddress(): string {
  asked += 1;
  return `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
}
