import type { Tx } from '@platform/database';
import type { PersonErased } from '@platform/personal';
import { ok, refuse, type Result } from '@pure/kernel';
import { type ApplicantAnswers, answersOf } from '../../domain/application/applicant-answers';
import { type Gap, gapsOf } from '../../domain/application/completeness';
import type { HolderTexts } from '../../domain/application/holder';
import { type Requirement, requirementsOf } from '../../domain/application/requirement';
import { paperOf } from '../../domain/lookup/prove';
import type { FoundRow } from '../catalogue/catalogue-reading';
import type { Application } from './application-store';
import type { HolderRow, HolderStore } from './holder-store';
import type { HolderFields } from './holder-texts';
import type { ApplicationProof, ProofStore } from './proof-store';

/** All that an application consists of, and what it lacks. `texts`: in the open, for the transaction alone. */
export type Stock = Readonly<{
  answers: ApplicantAnswers; holder: HolderRow; texts: HolderTexts; proofs: readonly ApplicationProof[]; requirements: readonly Requirement[]; gaps: readonly Gap[];
}>;

/** Puts together what belongs to an application. */
export class TakeStock {
  constructor(
    private readonly holders: HolderStore,
    private readonly fields: HolderFields,
    private readonly proofs: ProofStore,
  ) {}

  async of(tx: Tx, { id, answers: kept }: Application, { row }: FoundRow): Promise<Result<Stock, PersonErased>> {
    const holder = await this.holders.of(tx, id);
    const texts = holder && (await this.fields.open(tx, holder));
    if (!holder || !texts) return refuse({ code: 'PERSON_ERASED', person: holder?.person ?? '' });
    const [answers, proofs] = [answersOf(kept), await this.proofs.list(tx, id)];
    const requirements = requirementsOf(row, proofs);
    const agreed = answers.whose !== 'employee' || holder.consentedAt !== null;
    const written = { permitKind: holder.permitKind, texts };
    const gaps = gapsOf({ kind: row.kind, hasLevel: row.taiwan.level !== null, hasPaper: paperOf(row) !== null, answers, written, agreed }, requirements);
    return ok({ answers, holder, texts, proofs, requirements, gaps });
  }
}
