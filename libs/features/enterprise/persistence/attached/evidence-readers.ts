import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { FileReaders, type StoredFile } from '@platform/files';
import type { Caller } from '@platform/permissions';
import { EvidenceStore } from '../../application/attached/evidence-store';
import { CompetentRegulators, isRegulator } from '../../application/competent-regulators';

/** Besides its owner, the centre reads a proof of what was submitted, and a regulator that decides on standardisation where the enterprise is. */
@Injectable()
export class EvidenceReaders extends FileReaders {
  constructor(
    private readonly evidence: EvidenceStore,
    private readonly regulators: CompetentRegulators,
  ) {
    super();
  }

  async mayRead(tx: Tx, { acting }: Caller, { id }: StoredFile): Promise<boolean> {
    if (!acting || !(acting.role === 'centre' || isRegulator(acting))) return false;
    const proved = await this.evidence.provedBy(tx, id);
    if (!proved?.submitted) return false;
    return acting.role === 'centre' || (await this.regulators.check(acting, proved.territory)).ok;
  }
}
