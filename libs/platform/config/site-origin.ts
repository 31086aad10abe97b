import type { Environment } from './environment';

/** The origin under which the outside sees the site: PUBLIC_URL, or where this process listens. */
export function siteOrigin({ publicUrl, host, port }: Pick<Environment, 'publicUrl' | 'host' | 'port'>): string {
  return publicUrl ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;
}
