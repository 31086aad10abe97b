import type { VerifiedEnterprise, VerifiedEnterprises } from '@features/enterprise';
import type { Tx } from '@platform/database';
import type { Acting, Actor } from '@platform/permissions';
import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { answersOf } from '../../domain/application/applicant-answers';
import { isDecided } from '../../domain/application/course';
import type { IssueHolder } from '../../domain/certificate/certificate-document';
import { firmScope } from '../../domain/certificate/firm-scope';
import { recognises } from '../../domain/decision/decided-act';
import type { HolderStore } from '../applying/holder-store';
import type { HolderFields } from '../applying/holder-texts';
import type { IssueCertificate, IssueRefusal } from '../certificate/issue-certificate';
import type { AnyApplication, DeskCase } from './any-application';
import type { DeskStore, KeptDecision, KeptProposal } from './desk-store';

/** `HOLDER_ERASED`: the person had their data deleted. `FIRM_NOT_VERIFIED`: the firm has no number here. */
export type EffectRefusal = IssueRefusal | Readonly<{ code: 'HOLDER_ERASED' | 'FIRM_NOT_VERIFIED' }>;
export type HolderReading = Readonly<{ holders: HolderStore; fields: HolderFields }>;
type Giving = Readonly<{ firm: VerifiedEnterprise | null; by: Actor }>;
type Recognised = Pick<KeptDecision, 'act' | 'part' | 'validUntil'> & Readonly<{ officialNumber: string }>;

/** What a decision does to certificates, in its transaction: what is recognised gets one, what is refused after all loses it. */
export class GiveEffect {
  constructor(
    private readonly any: AnyApplication,
    private readonly desk: DeskStore,
    private readonly reading: HolderReading,
    private readonly enterprises: VerifiedEnterprises,
    private readonly certificates: IssueCertificate,
  ) {}

  /** The firm that applies, before a transaction begins; null: a person does, or the firm is not verified. */
  async firmOf(id: string, acting: Acting): Promise<VerifiedEnterprise | null> {
    const known = await this.any.find(id, acting);
    return known?.application.kind === 'firm' ? this.enterprises.ofOrganisation(known.application.organisation) : null;
  }

  /** Gives the number of the certificate that was issued, amended or revoked; null: none. */
  async within(tx: Tx, found: DeskCase, open: KeptProposal, giving: Giving): Promise<Result<string | null, EffectRefusal>> {
    if (open.act === 'refuse') return ok(await this.certificates.annul(tx, { application: found.application.id, on: found.today, body: found.body, by: giving.by }));
    const recognised = await this.recognised(tx, open);
    return recognised ? this.issue(tx, found, recognised, giving) : ok(null);
  }

  /** What the certificate says from now on. A correction changes the number, where the application is recognised. */
  private async recognised(tx: Tx, open: KeptProposal): Promise<Recognised | null> {
    if (recognises(open.act) && open.officialNumber !== null) return { ...open, officialNumber: open.officialNumber };
    if (open.act !== 'correct') return null;
    const standing = (await this.desk.decisionsOf(tx, open.application)).findLast(({ act }) => recognises(act));
    const number = open.officialNumber ?? standing?.officialNumber;
    return standing && number ? { ...standing, officialNumber: number, validUntil: open.validUntil ?? standing.validUntil } : null;
  }

  private async issue(tx: Tx, found: DeskCase, { act, part, officialNumber, validUntil }: Recognised, { firm, by }: Giving): Promise<Result<string | null, EffectRefusal>> {
    const { application, found: { catalogue, row }, body, today } = found;
    if (isDecided(application.state) && application.state === 'refused') return ok(null);
    const holder = await this.holderOf(tx, found, firm, officialNumber);
    if (!holder.ok) return holder;
    const effect = act === 'recognise-partly' && part !== null ? { effect: { allows: [part], stillNeeded: row.effect.stillNeeded } } : {};
    const scope = firmScope(row, act === 'recognise-partly' ? part : answersOf(application.answers).scope);
    const outcome = act === 'recognise' ? ('recognised' as const) : ('partly-recognised' as const);
    const issued = await this.certificates.issue(tx, {
      catalogue, row, decision: { number: officialNumber, on: today, body }, outcome, ...effect, ...(scope !== undefined && { scope }), validFrom: today, validUntil, example: application.example || catalogue.example,
      application: application.id, applicant: application.organisation, account: application.account, heldBy: application.heldBy, handler: application.handler, received: receivedOn(found), holder: holder.value, by,
    });
    return issued.ok ? ok(issued.value.number) : issued;
  }

  private async holderOf(tx: Tx, { application }: DeskCase, firm: VerifiedEnterprise | null, filing: string): Promise<Result<IssueHolder, EffectRefusal>> {
    if (application.kind === 'firm') return firm ? ok({ kind: 'firm', enterprise: firm.number, names: firm.name, registered: firm.uscc ?? firm.ubn, filing }) : refuse({ code: 'FIRM_NOT_VERIFIED' });
    const row = await this.reading.holders.of(tx, application.id);
    const texts = row && (await this.reading.fields.open(tx, row));
    if (!row || !texts) return refuse({ code: 'HOLDER_ERASED' });
    const told = { name: texts.name, document: texts.permit_number, certificate: texts.certificate_number };
    return ok({ kind: 'person', person: row.person, texts: Object.fromEntries(Object.entries(told).filter(([, text]) => text !== null)) });
  }
}

const receivedOn = ({ steps, today }: Pick<DeskCase, 'steps' | 'today'>): LocalDate => steps.find(({ act }) => act === 'receive')?.on ?? today;
