import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** `publicUrl`: the origin under which readers reach the site, null where it is the server's own address. */
export type SiteOptions = Readonly<{ publicUrl: string | null; demonstration: boolean }>;

type Reached = Pick<FastifyRequest, 'host' | 'hostname'>;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Where the site stands: which origin is its own, and whether its cookie asks for https. */
@Injectable()
export class Site {
  private options: SiteOptions = { publicUrl: null, demonstration: false };

  standsAt(options: SiteOptions): void {
    this.options = options;
  }

  /** Whether an `Origin` is the site's own; without a public address that is the one under which the request came. */
  isOwn(origin: string, { host }: Pick<Reached, 'host'>): boolean {
    if (this.options.publicUrl) return origin === this.options.publicUrl;
    return origin === `http://${host}` || origin === `https://${host}`;
  }

  /** A cookie without `Secure` goes to a browser on the same machine and, in the demonstration, over plain http anywhere. */
  asksForHttps({ hostname }: Pick<Reached, 'hostname'>): boolean {
    if (this.options.publicUrl?.startsWith('https:')) return true;
    return !this.options.demonstration && !LOOPBACK.test(hostname);
  }
}
