import type { Tx } from '@platform/database';
import type { PersonalFields, PersonErased } from '@platform/personal';
import type { Secrets } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { checkVerification, type VerificationFound, type VerificationRefusal } from '../../domain/desk/verification';
import type { HolderStore } from '../applying/holder-store';
import type { AnyApplication, Desking } from './any-application';
import type { DeskStore, KeptVerification } from './desk-store';
import type { RecordStep } from './record-step';
import type { SteppingRefusal } from './take-steps';

export type VerifyRefusal = SteppingRefusal | VerificationRefusal | PersonErased;
export type VerificationStores = Readonly<{ desk: DeskStore; holders: HolderStore }>;

/** Where the number of a paper lies, sealed under the key of its holder. */
export const referencePlace = (verification: string) => ({ table: 'recognition.verification', row: verification, column: 'reference' });

/** Keeps what the home side said of the papers (文书查证), with its source; each answer is a step of its own. */
export class RecordVerification {
  constructor(
    private readonly any: AnyApplication,
    private readonly stores: VerificationStores,
    private readonly fields: PersonalFields,
    private readonly secrets: Secrets,
    private readonly recording: RecordStep,
  ) {}

  execute(id: string, found: VerificationFound, who: Desking): Promise<Result<null, VerifyRefusal>> {
    return this.any.within<null, VerifyRefusal>(id, who, async (tx, on) => {
      const fit = checkVerification(found, on.today);
      if (!fit.ok) return fit;
      if (on.application.state !== 'verifying') return refuse({ code: 'APPLICATION_STATE', state: on.application.state });
      if (isSame((await this.stores.desk.verificationsOf(tx, id)).at(-1), found)) return ok(null);
      const verification = this.secrets.id();
      const sealed = await this.sealed(tx, id, verification, found.reference);
      if (!sealed.ok) return sealed;
      await this.stores.desk.createVerification(tx, { ...found, id: verification, application: id, reference: sealed.value }, who.caller.account);
      const { outcome, source, on: day } = found;
      const done = await this.recording.within(tx, on, { act: 'verify', reason: outcome, words: null, details: { verification, outcome, source, on: day } }, who);
      return done.ok ? ok(null) : done;
    });
  }

  private async sealed(tx: Tx, application: string, verification: string, reference: string | null): Promise<Result<Buffer | null, PersonErased>> {
    const holder = reference === null ? null : await this.stores.holders.of(tx, application);
    return reference === null || !holder ? ok(null) : this.fields.seal(tx, holder.person, referencePlace(verification), reference);
  }
}

/** Sent again it is one answer. */
const isSame = (last: KeptVerification | undefined, { outcome, source, askedOf, sha256, on }: VerificationFound): boolean =>
  last !== undefined && last.outcome === outcome && last.source === source && last.askedOf === askedOf && last.sha256 === sha256 && last.on === on;
