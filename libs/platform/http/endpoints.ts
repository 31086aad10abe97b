import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './access';

/** A way into the application: `url` is the pattern, `handler` is `Controller.method`, `access` null where none is declared. */
export type Endpoint = Readonly<{ method: string; url: string; handler: string; access: Access | null }>;

/** Every handler of every controller, once for each of its addresses. */
export function endpointsOf(app: INestApplicationContext): readonly Endpoint[] {
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
    const access = reflector.getAllAndOverride<Access | undefined>(ACCESS, [handler, controller]) ?? null;
    return urlsOf(controller, handler).map((url) => ({ method, url, handler: `${controller.name}.${name}`, access }));
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
