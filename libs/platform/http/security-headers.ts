import { hash } from 'node:crypto';
import type { FastifyHelmetOptions } from '@fastify/helmet';
import { Header } from '@nestjs/common';

/** Nothing is loaded but our own stylesheet and pictures; no script, no frame, no foreign form. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

/** A page that may run a script of our own, which may ask nothing of anybody: it says so here. */
export const RunsOwnScript = (): MethodDecorator => Header('content-security-policy', written({ ...CONTENT_SECURITY_POLICY, scriptSrc: ["'self'"] }));

/** A page that brings its stylesheet along, so that it comes in one answer: the style and nothing else. */
export const BringsOwnStyle = (style: string): MethodDecorator => Header('content-security-policy', written({ ...CONTENT_SECURITY_POLICY, styleSrc: [`'sha256-${hash('sha256', style, 'base64')}'`] }));

const written = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives).map(([name, values]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${values.join(' ')}`).join(';');

const ONE_YEAR = 31_536_000;

/** No page uses any of these; a page that begins to must say so here. */
export const PERMISSIONS_POLICY = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture', 'browsing-topics'].map((name) => `${name}=()`).join(', ');

/** `Strict-Transport-Security` is sent only where readers come by https, or plain installations would lock themselves out. */
export function helmetOptions(publicUrl: string | null): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: publicUrl?.startsWith('https:') ? { maxAge: ONE_YEAR, includeSubDomains: true } : false,
  };
}
