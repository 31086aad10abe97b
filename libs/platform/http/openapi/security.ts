import type { INestApplicationContext } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Policies } from '@platform/permissions';
import type { Access } from '../access';
import { endpointsOf } from '../endpoints';

type Schemes = NonNullable<NonNullable<OpenAPIObject['components']>['securitySchemes']>;
/** What a request must show: one of these, each with all its schemes. Empty: nothing. */
type Security = NonNullable<OpenAPIObject['security']>;

/** How a request shows who sends it. */
export const securitySchemes: Schemes = {
  session: { type: 'apiKey', in: 'cookie', name: '__Host-gongtong', description: 'The session that `POST /api/v1/sessions` opens; over plain http the cookie is named `gongtong`' },
  csrf: { type: 'apiKey', in: 'header', name: 'X-Gongtong-CSRF', description: 'Always `1`: with the cookie, what changes something also needs an `Origin` or `Sec-Fetch-Site` of our own' },
  token: { type: 'http', scheme: 'bearer', description: 'A token of `POST /api/v1/tokens`; the scopes named here are those that it needs' },
};

/** What each operation needs, as `POST /api/v1/things/{id}`: from what the guard reads, so that both say the same. */
export function securityOfOperations(app: INestApplicationContext): ReadonlyMap<string, Security> {
  const { table } = app.get(Policies, { strict: false });
  const needs = (method: string, access: Access | null): Security => {
    const session: Security[number] = method === 'GET' ? { session: [] } : { session: [], csrf: [] };
    if (access?.kind !== 'permission') return access?.caller === 'if-known' ? [{}, session] : [];
    return table[access.name]?.token ? [session, { token: [access.name] }] : [session];
  };
  return new Map(endpointsOf(app).map(({ method, url, access }) => [`${method} ${url.replace(/:(\w+)/g, '{$1}').replace('*', '{path}')}`, needs(method, access)]));
}
