import { ok, refuse, type Result } from '@pure/kernel';
import type { FindPublished, PublishedRefusal } from '../find-published';
import type { Signed } from './signature-store';

/** `sha256`: of the document, in small hexadecimal digits; `signed`: null where it was confirmed by a session alone. */
export type SignatureSeen = Readonly<{ number: string; version: number; sha256: string; suite: 'session' | 'passkey'; function: string; signed: Signed | null }>;

/** How the authorised person confirmed a version, for everybody. */
export class ReadSignature {
  constructor(private readonly finding: FindPublished) {}

  async execute(typed: string, version?: number): Promise<Result<SignatureSeen, PublishedRefusal>> {
    const found = await this.finding.execute(typed, version);
    if (!found.ok) return refuse(found.refusal);
    const { number, shown: { version: of, sha256, suite, document, signed } } = found.value;
    return ok({ number, version: of, sha256, suite, function: document.signatory.function, signed });
  }
}
