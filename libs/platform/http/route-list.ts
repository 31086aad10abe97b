import type { RouteOptions } from 'fastify';

export type RegisteredRoute = Readonly<{ method: string; url: string }>;

/** Every route that the server has registered, in order; `HEAD` follows `GET` by itself and is left out. */
export class RouteList {
  private readonly routes: RegisteredRoute[] = [];

  add(route: Pick<RouteOptions, 'method' | 'url'>): void {
    for (const method of [route.method].flat()) {
      if (method !== 'HEAD') this.routes.push({ method, url: route.url });
    }
  }

  all(): readonly RegisteredRoute[] {
    return this.routes;
  }

  /** The methods that an address takes, whatever its parameters are. */
  methodsOf(url: string): readonly string[] {
    const path = url.split('?', 1)[0] ?? '';
    const methods = this.routes.filter((route) => matches(route.url, path)).map(({ method }) => method);
    return [...new Set(methods)].sort();
  }
}

/** Whether a path has the shape of a route: `:name` is any text without a slash, `*` any rest. */
function matches(pattern: string, path: string): boolean {
  const shape = pattern.split(/(:\w+|\*.*)/).map((part, index) => (index % 2 === 0 ? literally(part) : anything(part)));
  return new RegExp(`^${shape.join('')}$`).test(path);
}

const anything = (place: string): string => (place.startsWith(':') ? '[^/]+' : '.*');
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
