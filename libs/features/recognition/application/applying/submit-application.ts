import type { VerifiedEnterprises } from '@features/enterprise';
import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { PersonErased } from '@platform/personal';
import { canonicalJson, type Json, ok, refuse, type Result } from '@pure/kernel';
import { createHash } from 'node:crypto';
import type { Gap } from '../../domain/application/completeness';
import { type CourseRefusal, standingAfter } from '../../domain/application/course';
import type { CaseClock } from '../desk/case-clock';
import type { Application, ApplicationStore, Answers } from './application-store';
import type { AppliedRow } from './applied-row';
import type { HolderFields } from './holder-texts';
import type { Applicant, ApplicationUnknown, OwnApplications } from './own-applications';
import type { RowFound, RowRefusal, RowToApplyFor } from './row-to-apply-for';
import type { Stock, TakeStock } from './take-stock';

export type SubmitRefusal = ApplicationUnknown | CourseRefusal | RowRefusal | PersonErased
  | Readonly<{ code: 'CATALOGUE_VERSION_STALE'; version: number }>
  | Readonly<{ code: 'APPLICATION_INCOMPLETE'; gaps: readonly Gap[] }>
  | Readonly<{ code: 'CERTIFICATE_APPLIED_FOR' | 'APPLICANT_NOT_VERIFIED' }>;
type Who = Readonly<{ applicant: Applicant; by: Actor }>;
type Parts = Readonly<{ applications: ApplicationStore; fields: HolderFields; applied: AppliedRow; enterprises: VerifiedEnterprises; journal: Journal; clock: CaseClock }>;

/** Hands an application to whoever decides: the row and its catalogue's version, answers and proofs are frozen with their digest, the person is not among them. */
export class SubmitApplication {
  constructor(
    private readonly own: OwnApplications,
    private readonly rows: RowToApplyFor,
    private readonly stock: TakeStock,
    private readonly parts: Parts,
  ) {}

  /** `seen`: the version of the catalogue that the applicant was shown. Gives the number. */
  async submit(id: string, seen: number, { applicant, by }: Who): Promise<Result<string, SubmitRefusal>> {
    const row = await this.rowOf(id, applicant);
    if (!row.ok) return row;
    const { catalogue: { version } } = row.value;
    if (version !== seen) return refuse({ code: 'CATALOGUE_VERSION_STALE', version });
    const isVerified = applicant.acting?.role !== 'enterprise' || (await this.parts.enterprises.ofOrganisation(applicant.acting.organisation)) !== null;
    return this.own.within<string, SubmitRefusal>(id, applicant, async (tx, found) => {
      if (!isVerified) return refuse({ code: 'APPLICANT_NOT_VERIFIED' });
      return this.freeze(tx, found, { ...row.value, act: 'submit', words: null }, by);
    });
  }

  /** Answers a return. The row stays as it was submitted first: a newer version of the catalogue moves new applications only. */
  answer(id: string, words: string | null, { applicant, by }: Who): Promise<Result<string, SubmitRefusal>> {
    return this.own.within<string, SubmitRefusal>(id, applicant, async (tx, found) => {
      const { catalogue, row } = await this.parts.applied.of(tx, found);
      const before = found.frozen?.catalogue;
      return this.freeze(tx, found, { catalogue, row, current: true, handler: found.handler ?? '', digest: digestIn(before), act: 'answer', words }, by);
    });
  }

  private async rowOf(id: string, applicant: Applicant): Promise<Result<RowFound, SubmitRefusal>> {
    const found = await this.own.within<Application, never>(id, applicant, (_tx, application) => Promise.resolve(ok(application)));
    if (!found.ok) return found;
    const possible = standingAfter(found.value, 'submit');
    return possible.ok ? this.rows.current({ catalogue: found.value.row.catalogue, key: found.value.row.key }) : possible;
  }

  private async freeze(tx: Tx, found: Application, given: Omit<RowFound, 'today'> & Readonly<{ act: 'submit' | 'answer'; words: string | null }>, by: Actor): Promise<Result<string, SubmitRefusal>> {
    const { applications, fields, journal, clock } = this.parts;
    const { act, words, catalogue, row, handler, digest: catalogueDigest } = given;
    const [standing, stock] = [standingAfter(found, act), await this.stock.of(tx, found, given)];
    if (!standing.ok) return standing;
    if (!stock.ok) return stock;
    if (stock.value.gaps.length > 0) return refuse({ code: 'APPLICATION_INCOMPLETE', gaps: stock.value.gaps });
    const mark = fields.mark(row.taiwan.code ?? row.taiwan.name, stock.value.texts.certificate_number ?? '');
    if (await applications.lockCertificate(tx, mark, found.id)) return refuse({ code: 'CERTIFICATE_APPLIED_FOR' });
    const number = found.number ?? (await applications.nextNumber(tx));
    const frozen = frozenOf({ number, catalogue: { id: catalogue.id, version: catalogue.version, digest: catalogueDigest }, row, stock: stock.value });
    const digest = createHash('sha256').update(canonicalJson(frozen)).digest('hex');
    const address = { catalogue: catalogue.id, version: catalogue.version, key: row.key };
    await applications.saveSubmitted(tx, found.id, { number, handler, row: address, frozen, digest, mark });
    await applications.saveState(tx, found.id, { ...standing.value, decided: false });
    const kept = await clock.after(await applications.stepsOf(tx, found.id), act, standing.value.state);
    await applications.createStep(tx, found.id, { act, from: found.state, to: standing.value.state, side: 'applicant', role: by.role ?? null, reason: null, words, ...kept, details: { digest } });
    await journal.record(tx, {
      act: act === 'submit' ? 'recognition-application.submitted' : 'recognition-application.answered', by, subject: { kind: 'recognition-application', id: found.id },
      content: { number, organisation: found.organisation, handler, catalogue: address.catalogue, version: address.version, row: address.key, digest, applicant: found.account, heldBy: found.heldBy, due: kept.due, rule: kept.clock?.rule ?? null },
    });
    return ok(number);
  }
}

const digestIn = (catalogue: Json | undefined): string => (typeof catalogue === 'object' && catalogue !== null && 'digest' in catalogue && typeof catalogue.digest === 'string' ? catalogue.digest : '');

/** Without personal data: the person is named by nothing, the proofs by their digests. */
const frozenOf = ({ number, catalogue, row, stock: { answers, proofs } }: Readonly<{ number: string; catalogue: Readonly<{ id: string; version: number; digest: string }>; row: Json; stock: Stock }>): Answers => ({
  number, catalogue, row, answers: { ...answers }, proofs: proofs.map(({ kind, condition, sha256 }) => ({ kind, condition, sha256 })),
});
