import { Secret, TOTP } from 'otpauth';

/** Seconds of a step, and how many steps a clock may be off either way (RFC 6238, 5.2). */
const [PERIOD, OFF] = [30, 1];

/** An authenticator app's secret in base32 (RFC 4648), and what it makes of it: six digits by HMAC-SHA-1, which every app knows (RFC 6238). */
export class Authenticator {
  private readonly totp: TOTP;

  constructor(
    readonly secret: string,
    label = '',
  ) {
    this.totp = new TOTP({ issuer: 'Gongtong', label, algorithm: 'SHA1', digits: 6, period: PERIOD, secret: Secret.fromBase32(secret) });
  }

  static of(bytes: Buffer, label: string): Authenticator {
    return new Authenticator(new Secret({ buffer: new Uint8Array(bytes).buffer }).base32, label);
  }

  /** For the app to read: `otpauth://totp/…`. */
  get uri(): string {
    return this.totp.toString();
  }

  /** The step of which the digits are the code, null where they are none of now. `now` in seconds since 1970. */
  stepOf(digits: string, now: number): number | null {
    const delta = this.totp.validate({ token: digits, timestamp: now * 1_000, window: OFF });
    return delta === null ? null : Math.floor(now / PERIOD) + delta;
  }
}
