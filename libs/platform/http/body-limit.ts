import { RouteConfig } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';

export const KB = 1024;
export const MB = 1024 * KB;

/** Largest body of a route that sets no limit of its own. */
export const DEFAULT_BODY_LIMIT = 64 * KB;

/** Raises (or lowers) the largest body that one route takes, in bytes: `@BodyLimit(2 * MB)`. */
export const BodyLimit = (bytes: number) => RouteConfig({ bodyLimit: bytes });

/** Fastify keeps the limit beside the handler, Nest in the route's config: carries it over when the route is registered. */
export function applyBodyLimit(route: RouteOptions): void {
  const config: unknown = route.config;
  if (typeof config !== 'object' || config === null || !('bodyLimit' in config) || typeof config.bodyLimit !== 'number') return;
  Object.assign(route, { bodyLimit: config.bodyLimit });
}

/** `64 kB`, `2 MB`. */
export function bodyLimitText(bytes: number | undefined): string {
  const limit = bytes ?? DEFAULT_BODY_LIMIT;
  return limit >= MB ? `${Math.round((limit / MB) * 10) / 10} MB` : `${Math.round(limit / KB)} kB`;
}
