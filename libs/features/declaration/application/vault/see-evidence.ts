import type { NotCompetent, SupervisedEnterprises } from '@features/enterprise';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import type { DeclarationUnknown } from '../drafts/own-declaration';
import type { SeenEvidence, VaultStore } from './vault-store';

export type SeeRefusal = DeclarationUnknown | NotCompetent;

/** What the regulator that is competent knows of the proofs of a declaration: digest, kind and day of each, and the file of those that were disclosed. */
export class SeeEvidence {
  constructor(
    private readonly vault: VaultStore,
    private readonly enterprises: SupervisedEnterprises,
  ) {}

  async execute(typed: string, acting: Acting): Promise<Result<readonly SeenEvidence[], SeeRefusal>> {
    const read = readNumber(typed);
    const seen = read.ok && read.value.letter === 'D' ? await this.vault.seen(read.value.number) : null;
    const enterprise = seen && (await this.enterprises.ofNumber(seen.enterprise));
    if (!seen || !enterprise) return refuse({ code: 'DECLARATION_UNKNOWN' });
    const concerns = await this.enterprises.decidesOn(acting, enterprise);
    return concerns.ok ? ok(seen.items) : concerns;
  }
}
