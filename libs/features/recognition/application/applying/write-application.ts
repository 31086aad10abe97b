import type { Tx } from '@platform/database';
import type { PersonErased } from '@platform/personal';
import { canonicalJson, type Clock, type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { type ApplicantAnswers, answersOf } from '../../domain/application/applicant-answers';
import { type Background, backgroundOf } from '../../domain/application/background';
import { type ClaimRefusal, heldAgainst } from '../../domain/application/claim';
import { type ApplicationState, isWritable } from '../../domain/application/course';
import { checkWritten, type HolderRefusal, type HolderTexts, type PermitKind } from '../../domain/application/holder';
import type { Application, ApplicationStore } from './application-store';
import type { AppliedRow } from './applied-row';
import type { HolderStore } from './holder-store';
import type { HolderFields } from './holder-texts';
import type { Applicant, ApplicationUnknown, OwnApplications } from './own-applications';

/** What is not named stays; null takes it away. */
export type ApplicationPatch = Readonly<{
  answers: Partial<Omit<ApplicantAnswers, 'whose'>>;
  permitKind?: PermitKind | null;
  texts: Partial<Omit<HolderTexts, 'background'>>;
  background: Partial<Background>;
}>;
/** `APPLICATION_CLOSED`: it is not with the applicant. */
export type WriteRefusal = ApplicationUnknown | ClaimRefusal | HolderRefusal | PersonErased
  | Readonly<{ code: 'APPLICATION_CLOSED'; state: ApplicationState }> | Readonly<{ code: 'VERSION_STALE'; version: number }>;

/** Keeps what the applicant writes, question by question: held against its form and the row, what is about the person sealed. */
export class WriteApplication {
  constructor(
    private readonly own: OwnApplications,
    private readonly applications: ApplicationStore,
    private readonly people: Readonly<{ holders: HolderStore; fields: HolderFields }>,
    private readonly rows: AppliedRow,
    private readonly clock: Clock,
  ) {}

  async save(id: string, patch: ApplicationPatch, version: number, applicant: Applicant): Promise<Result<null, WriteRefusal>> {
    const today = await this.clock.today();
    return this.own.withinOrHeld<null, WriteRefusal>(id, applicant, async (tx, found) => {
      if (!isWritable(found.state)) return refuse({ code: 'APPLICATION_CLOSED', state: found.state });
      if (found.version !== version) return refuse({ code: 'VERSION_STALE', version: found.version });
      const answers: ApplicantAnswers = { ...answersOf(found.answers), ...patch.answers };
      const claim = heldAgainst((await this.rows.of(tx, found)).row, answers);
      if (!claim.ok) return claim;
      const person = await this.savePerson(tx, found, patch, today);
      if (!person.ok) return person;
      await this.applications.saveAnswers(tx, id, answers);
      return ok(null);
    });
  }

  private async savePerson(tx: Tx, { id }: Application, { permitKind, texts, background }: ApplicationPatch, today: LocalDate): Promise<Result<null, HolderRefusal | PersonErased>> {
    const { holders, fields } = this.people;
    const holder = await holders.of(tx, id);
    const known = holder && (await fields.open(tx, holder));
    if (!holder || !known) return refuse({ code: 'PERSON_ERASED', person: holder?.person ?? '' });
    const said = { ...backgroundOf(known.background), ...background };
    const merged = { ...known, ...texts, background: Object.values(said).every((value) => value === null) ? null : canonicalJson(said) };
    const written = checkWritten({ permitKind: permitKind === undefined ? holder.permitKind : permitKind, texts: merged }, today);
    if (!written.ok) return written;
    const sealed = await fields.seal(tx, holder, written.value.texts);
    if (!sealed.ok) return sealed;
    await holders.saveHolder(tx, { application: id, permitKind: written.value.permitKind, sealed: sealed.value });
    return ok(null);
  }
}
