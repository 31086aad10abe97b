import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACCESS } from './access';
import { HttpAdapter } from './adapter';

type Endpoint = Readonly<{ method: string; url: string; handler: string; declared: boolean }>;

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
    ...endpoints.filter(({ declared }) => !declared).map(({ method, url, handler }) => `${method} ${url} (${handler})`),
    ...pastControllers.map(({ method, url }) => `${method} ${url} (no controller)`),
  ];
}

/** Stops the start where a route declares no access. */
export function refuseUndeclaredRoutes(app: NestFastifyApplication): void {
  const routes = undeclaredRoutes(app);
  if (routes.length > 0) throw new Error(`routes without @Public or @Permission: ${routes.join(', ')}`);
}

function endpointsOf(app: INestApplicationContext): Endpoint[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => (typeof metatype === 'function' ? endpointsOfController(metatype) : []));
}

function endpointsOfController(controller: Function): Endpoint[] {
  const reflector = new Reflector();
  const prototype = controller.prototype as Readonly<Record<string, unknown>>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const method = typeof handler === 'function' ? requestMethod(handler) : null;
    if (typeof handler !== 'function' || method === null) return [];
    const declared = reflector.getAllAndOverride<unknown>(ACCESS, [handler, controller]) !== undefined;
    return urlsOf(controller, handler).map((url) => ({ method, url, handler: `${controller.name}.${name}`, declared }));
  });
}

function requestMethod(handler: Function): string | null {
  const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
  return typeof method === 'number' ? (RequestMethod[method] ?? null) : null;
}

function urlsOf(controller: Function, handler: Function): string[] {
  return pathsOf(controller).flatMap((base) => pathsOf(handler).map((path) => `/${[base, path].filter(Boolean).join('/')}`));
}

function pathsOf(target: Function): string[] {
  const paths: unknown = Reflect.getMetadata(PATH_METADATA, target);
  return [paths].flat().map((path) => (typeof path === 'string' ? path.replace(/^\/+|\/+$/g, '') : ''));
}
