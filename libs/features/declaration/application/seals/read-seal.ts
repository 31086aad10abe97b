import { ok, refuse, type Result } from '@pure/kernel';
import type { FindPublished, PublishedRefusal } from '../find-published';
import type { KeptSeal, SealStore } from './seal-store';

export type ReadSealRefusal = PublishedRefusal | Readonly<{ code: 'SEAL_NONE' }>;

/** The seal of a version with its file, for everybody to check. */
export class ReadSeal {
  constructor(
    private readonly finding: FindPublished,
    private readonly seals: SealStore,
  ) {}

  async execute(typed: string, version: number): Promise<Result<KeptSeal, ReadSealRefusal>> {
    const found = await this.finding.execute(typed, version);
    if (!found.ok) return found;
    const seal = await this.seals.ofVersion({ number: found.value.number, version });
    return seal ? ok(seal) : refuse({ code: 'SEAL_NONE' });
  }
}
