import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HttpAdapter } from './adapter';
import { endpointsOf } from './endpoints';

/**
 * Routes that declare neither `@Public` nor `@Permission`, as `GET /path (Controller.handler)`; a route that was registered
 * past the controllers is among them, since nothing guards it.
 */
export function undeclaredRoutes(app: NestFastifyApplication): readonly string[] {
  const endpoints = endpointsOf(app);
  const ofControllers = new Set(endpoints.map(({ method, url }) => `${method} ${url}`));
  const adapter = app.getHttpAdapter();
  const registered = adapter instanceof HttpAdapter ? adapter.routes.all() : [];
  const pastControllers = registered.filter(({ method, url }) => !ofControllers.has(`${method} ${url}`) && !ofControllers.has(`ALL ${url}`));
  return [
    ...endpoints.filter(({ access }) => access === null).map(({ method, url, handler }) => `${method} ${url} (${handler})`),
    ...pastControllers.map(({ method, url }) => `${method} ${url} (no controller)`),
  ];
}

/** Stops the start where a route declares no access. */
export function refuseUndeclaredRoutes(app: NestFastifyApplication): void {
  const routes = undeclaredRoutes(app);
  if (routes.length > 0) throw new Error(`routes without @Public or @Permission: ${routes.join(', ')}`);
}
