import { Injectable } from '@nestjs/common';
import { Competences } from '@features/access';
import type { Tx } from '@platform/database';
import { FileReaders, type StoredFile } from '@platform/files';
import type { Acting, Caller } from '@platform/permissions';
import { EvidenceStore } from '../../application/attached/evidence-store';

const levels = ['national', 'province', 'city', 'county'] as const;
const regulators = new Set<Acting['role']>(['officer', 'approver', 'inspector']);

/** Besides its owner, the centre reads a proof of what was submitted, and a regulator that decides on standardisation where the enterprise is. */
@Injectable()
export class EvidenceReaders extends FileReaders {
  constructor(
    private readonly evidence: EvidenceStore,
    private readonly competences: Competences,
  ) {
    super();
  }

  async mayRead(tx: Tx, { acting }: Caller, { id }: StoredFile): Promise<boolean> {
    if (!acting || !(acting.role === 'centre' || regulators.has(acting.role))) return false;
    const proved = await this.evidence.provedBy(tx, id);
    if (!proved?.submitted) return false;
    return acting.role === 'centre' || (proved.territory !== null && proved.territory !== 'TW' && this.isCompetent(acting.organisation, proved.territory));
  }

  private async isCompetent(organisation: string, territory: string): Promise<boolean> {
    for (const level of levels) {
      if ((await this.competences.check(organisation, { field: 'standardisation', level, territory })).ok) return true;
    }
    return false;
  }
}
