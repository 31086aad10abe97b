import { timingSafeEqual } from 'node:crypto';
import type { Sealer } from '@platform/sealing';

/** What stands in each mail, by which it is the last one: `<id>.<code>`. It is computed, so that it is kept nowhere. */
export class EndCodes {
  constructor(private readonly sealer: Sealer) {}

  of(id: string): string {
    return `${id}.${this.codeOf(id)}`;
  }

  /** Whose it is; null where it was not made here. */
  read(ending: string): string | null {
    const [, id = '', code = ''] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(ending) ?? [];
    return id !== '' && timingSafeEqual(Buffer.from(code), Buffer.from(this.codeOf(id))) ? id : null;
  }

  private codeOf(id: string): string {
    return this.sealer.mark(`follow end ${id}`).toString('base64url');
  }
}
