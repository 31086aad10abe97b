import type { INestApplicationContext } from '@nestjs/common';
import { Policies } from '@platform/permissions';
import { endpointsOf } from './endpoints';

/**
 * Where routes and the policy table do not meet: `GET /path (Controller.handler) asks for thing:read, which has no policy`,
 * `the policy of thing:read has no route`.
 */
export function unmatchedPolicies(app: INestApplicationContext): readonly string[] {
  const { table, actions } = app.get(Policies, { strict: false });
  const asked = endpointsOf(app).flatMap(({ method, url, handler, access }) =>
    access?.kind === 'permission' ? [{ name: access.name, route: `${method} ${url} (${handler})` }] : [],
  );
  const named = new Set(asked.map(({ name }) => name));
  return [
    ...asked.filter(({ name }) => !table[name]).map(({ name, route }) => `${route} asks for ${name}, which has no policy`),
    ...actions.filter((action) => !named.has(action)).map((action) => `the policy of ${action} has no route`),
  ];
}

/** Stops the start where a route asks for what no policy allows or refuses, or a policy is for nothing. */
export function refuseUnmatchedPolicies(app: INestApplicationContext): void {
  const faults = unmatchedPolicies(app);
  if (faults.length > 0) throw new Error(faults.join('; '));
}
