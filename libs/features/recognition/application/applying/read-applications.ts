import type { Contacts } from '@features/access';
import type { Tx, WritePool } from '@platform/database';
import type { Files } from '@platform/files';
import { type Clock, type LocalDate, ok, type Result } from '@pure/kernel';
import { type Background, backgroundOf, noBackground } from '../../domain/application/background';
import { type Progress, progressOf } from '../../domain/application/progress';
import { type Turn, turnOf } from '../../domain/application/turn';
import { actFirst, mayActFirst, type Provisional, provisional } from '../../domain/desk/act-first';
import { type Held, type Proof as Proven, prove } from '../../domain/lookup/prove';
import type { FoundRow } from '../catalogue/catalogue-reading';
import type { Application, ApplicationsAsked, ApplicationStore, Step } from './application-store';
import type { CaseClock, CaseDue } from '../desk/case-clock';
import type { AppliedRow } from './applied-row';
import type { HolderRow } from './holder-store';
import { maskedHolder } from './holder-texts';
import type { IssuedCertificate, IssuedCertificates } from './issued-certificates';
import { type Applicant, type ApplicationUnknown, isHeld, type OwnApplications } from './own-applications';
import type { RowToApplyFor } from './row-to-apply-for';
import type { Stock, TakeStock } from './take-stock';
import { answersOf } from '../../domain/application/applicant-answers';
import { nothingWritten } from '../../domain/application/holder';

/** `name`: of a proof's file, as it was handed in; null once it is erased, and for who does not handle the application. */
export type NamedProof = Stock['proofs'][number] & Readonly<{ name: string | null }>;
/** `may`: the applicant may begin it now; `days`, `until`: as the catalogue's version foresees it. */
export type SeenActFirst = Readonly<{ may: boolean; days: number; until: LocalDate; begun: Provisional | null }>;
/** Who handles it: who asks writes it, or is the person; `isTakenOver`: by the person; `codeUntil`: a code is good until then, ISO. */
export type Hands = Readonly<{ isWriter: boolean; isHolder: boolean; isTakenOver: boolean; codeUntil: string | null }>;
/**
 * An application as its applicant sees it: what is about the person masked, what is missing, how far it has come, who has it now.
 * `lastVersion`: of the catalogue; `handler`: names of who decides, or would if it were submitted now, null: nobody here; `clock`: that runs for them.
 */
export type SeenApplication = Readonly<{
  application: Application; found: FoundRow; lastVersion: number; answers: Stock['answers'];
  person: ReturnType<typeof maskedHolder> & Readonly<{ permitKind: HolderRow['permitKind']; background: Background; erased: boolean; agreedAt: string | null }>;
  hands: Hands; actFirst: SeenActFirst | null; proofs: readonly NamedProof[]; requirements: Stock['requirements']; gaps: Stock['gaps']; proven: Proven; steps: readonly Step[]; progress: readonly Progress[];
  turn: Turn; certificate: IssuedCertificate | null; handler: Awaited<ReturnType<Contacts['nameOf']>> | null; clock: CaseDue | null;
}>;
type Read = Omit<SeenApplication, 'handler' | 'clock'>;
type Beside = Readonly<{ rows: AppliedRow; current: RowToApplyFor; files: Files; certificates: IssuedCertificates; contacts: Contacts; clock: Clock; due: CaseClock }>;
/** `isHolder`: it is about who asks, who took it over. */
export type SeenLine = Readonly<{ application: Application; found: FoundRow; isHolder: boolean }>;
export type SeenPage = Readonly<{ items: readonly SeenLine[]; total: number; next: string | null }>;

/** What people and firms have applied for. Read where it is written: who has just saved something sees it. */
export class ReadApplications {
  constructor(
    private readonly pool: WritePool,
    private readonly own: OwnApplications,
    private readonly applications: ApplicationStore,
    private readonly stock: TakeStock,
    private readonly beside: Beside,
  ) {}

  /** A professional sees what they wrote themselves. */
  async page(asked: Omit<ApplicationsAsked, 'account'>, applicant: Applicant): Promise<SeenPage> {
    const { account, acting } = applicant;
    if (!acting) return { items: [], total: 0, next: null };
    return this.pool.transaction(async (tx) => {
      const { items, ...page } = await this.applications.page(tx, acting.organisation, { ...asked, account: acting.role === 'professional' ? account : null });
      const lines: SeenLine[] = [];
      for (const application of items) lines.push({ application, found: await this.beside.rows.of(tx, application), isHolder: isHeld(application, applicant) });
      return { ...page, items: lines };
    }, { organisation: acting.organisation });
  }

  /** Whose turn it is by which rule is asked for once the transaction is over: rules and names are read by another connection. */
  async one(id: string, applicant: Applicant): Promise<Result<SeenApplication, ApplicationUnknown>> {
    const read = await this.own.withinOrHeld<Read, never>(id, applicant, async (tx, application) => ok(await this.seen(tx, application, applicant)));
    if (!read.ok) return read;
    const { application, steps } = read.value;
    return ok({ ...read.value, handler: await this.handlerOf(application), clock: await this.beside.due.of(application.state, steps) });
  }

  private async handlerOf({ handler, row }: Application): Promise<SeenApplication['handler']> {
    if (handler !== null) return this.beside.contacts.nameOf(handler);
    const current = await this.beside.current.current(row);
    return current.ok ? this.beside.contacts.nameOf(current.value.handler) : null;
  }

  private async seen(tx: Tx, application: Application, applicant: Applicant): Promise<Read> {
    const [found, steps] = [await this.beside.rows.of(tx, application), await this.applications.stepsOf(tx, application.id)];
    const [stock, certificate] = [await this.stock.of(tx, application, found), await this.beside.certificates.of(tx, application.id)];
    const whole = stock.ok ? stock.value : null;
    const handles = application.account === applicant.account || isHeld(application, applicant);
    const names = new Map((handles ? await this.beside.files.findMany(tx, whole?.proofs.map(({ file }) => file) ?? []) : []).map(({ id, name }) => [id, name]));
    const [texts, answers] = [whole?.texts ?? nothingWritten, answersOf(application.answers)];
    const background = whole ? backgroundOf(texts.background) : noBackground;
    return {
      application, found, lastVersion: await this.beside.rows.lastVersion(tx, application), answers,
      person: { ...maskedHolder(texts), permitKind: whole?.holder.permitKind ?? null, background, erased: whole === null, agreedAt: whole?.holder.consentedAt ?? null },
      hands: { isWriter: application.account === applicant.account, isHolder: isHeld(application, applicant), isTakenOver: application.heldBy !== null, codeUntil: whole?.holder.claimUntil ?? null },
      actFirst: actFirstOf(found, application, steps, await this.beside.clock.today()),
      proofs: (whole?.proofs ?? []).map((proof) => ({ ...proof, name: names.get(proof.file) ?? null })),
      requirements: whole?.requirements ?? [], gaps: whole?.gaps ?? [], proven: prove(found.row, heldOf(answers, background)), steps,
      progress: progressOf(application.state, steps, application.state === 'refused' ? null : (certificate?.on ?? null)), turn: turnOf(application.state, steps), certificate,
    };
  }
}

/** Nothing where the catalogue foresees none, or before it is handed in. */
function actFirstOf({ catalogue }: FoundRow, { state }: Application, steps: readonly Step[], today: LocalDate): SeenActFirst | null {
  const submitted = steps.find(({ act }) => act === 'submit')?.on;
  if (!submitted || catalogue.actFirst === null || catalogue.kind === 'firm') return null;
  const found = actFirst(catalogue, submitted, today);
  return found.ok ? { may: mayActFirst(catalogue, { state, submitted, steps, today }).ok, days: catalogue.actFirst.days, until: found.value.until, begun: provisional(steps, today) } : null;
}

/** What the applicant says, in the categories in which a row asks. */
const heldOf = ({ paper, code, level, association }: Stock['answers'], { degree, years, employer }: Background): Held => ({
  papers: paper === null ? [] : [paper], trade: code, level, degree, years,
  employer: employer === null ? null : true, association: association === null ? null : true, filing: true,
});
