import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';

/** The single file that checks declarations without a network: what the build left, and what it lets itself do. */
export class VerifierFile {
  private constructor(
    readonly html: string,
    /** Of the content security policy: nothing but its own script and stylesheet, by their digests. */
    readonly policy: string,
    /** Small hexadecimal digits. */
    readonly sha256: string,
  ) {}

  /** RFC 9530, `Repr-Digest`. */
  get digest(): string {
    return `sha-256=:${Buffer.from(this.sha256, 'hex').toString('base64')}:`;
  }

  /** Null where it has not been built. */
  static read(file: string = path.join(projectRoot(), 'dist', 'verifier', 'offline.html')): VerifierFile | null {
    if (!existsSync(file)) return null;
    const html = readFileSync(file, 'utf8');
    const [, own = "default-src 'none'"] = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html) ?? [];
    return new VerifierFile(html, `${own}; frame-ancestors 'none'`, hash('sha256', html));
  }
}
