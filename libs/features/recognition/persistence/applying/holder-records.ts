import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Correction, type CorrectionRefused, type DeletionHold, DeletionHolds, PersonalFields, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { Clock, ok, refuse, type Result } from '@pure/kernel';
import { ApplicationStore } from '../../application/applying/application-store';
import { HolderStore } from '../../application/applying/holder-store';
import { HolderFields } from '../../application/applying/holder-texts';
import { correctableFields, correctedBy, correctionChoices, isCorrectable, shownOf } from '../../domain/application/correction';
import { applicationStates, isRunning, isWritable } from '../../domain/application/course';

const stateOf = (text: string) => applicationStates.find((state) => state === text) ?? 'withdrawn';

/** What applications for recognition keep about the person of an account, whoever wrote it. */
@Injectable()
export class HolderRecords extends PersonalRecords {
  readonly kinds = ['recognition-application'] as const;

  constructor(
    private readonly holders: HolderStore,
    private readonly fields: HolderFields,
    private readonly applications: ApplicationStore,
    private readonly personal: PersonalFields,
    private readonly clock: Clock,
  ) {
    super();
  }

  async kept(tx: Tx, { person }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const records: PersonalRecord[] = [];
    for (const held of await this.holders.about(tx, person)) {
      const texts = await this.fields.open(tx, held);
      if (!texts) continue;
      records.push({
        kind: 'recognition-application', id: held.application, purpose: 'recognition-application',
        fields: { ...shownOf({ permitKind: held.permitKind, texts }), applicationNumber: held.number, applicationState: held.state, catalogueRow: `${held.catalogue} ${held.rowKey}`, submittedAt: held.submittedAt },
        correctable: isWritable(stateOf(held.state)) ? correctableFields : [], choices: correctionChoices,
      });
    }
    return records;
  }

  /** While it is with the applicant. What was submitted is what whoever decides looks at: it is corrected by a request on the page of the application. */
  async correct(tx: Tx, { person }: PersonalSubject, { id, fields }: Correction): Promise<Result<null, CorrectionRefused>> {
    const held = (await this.holders.about(tx, person)).find(({ application }) => application === id);
    const texts = held && (await this.fields.open(tx, held));
    if (!held || !texts) return refuse({ code: 'RECORD_UNKNOWN', field: null });
    const fixed = Object.keys(fields).find((field) => !isCorrectable(field) || !isWritable(stateOf(held.state)));
    if (fixed) return refuse({ code: 'FIELD_FIXED', field: fixed });
    if (!(await this.applications.lockApplication(tx, id))) return refuse({ code: 'FIELD_FIXED', field: Object.keys(fields)[0] ?? 'name' }); // it lies where the person does not act at present
    const corrected = correctedBy({ permitKind: held.permitKind, texts }, fields, await this.clock.today());
    if (!corrected.ok) return refuse({ code: 'VALUE_UNFIT', field: corrected.refusal.field });
    const sealed = await this.fields.seal(tx, held, corrected.value.texts);
    if (!sealed.ok) return refuse({ code: 'RECORD_UNKNOWN', field: null });
    await this.holders.saveHolder(tx, { application: id, permitKind: corrected.value.permitKind, sealed: sealed.value });
    return ok(null);
  }

  /** Keys of what an employer wrote go too: they are none of the account. */
  async erase(tx: Tx, { person }: PersonalSubject): Promise<void> {
    const others = (await this.holders.about(tx, person)).filter((held) => held.person !== person);
    await this.holders.erasePerson(tx, person);
    for (const held of others) await this.personal.destroy(tx, held.person);
  }
}

/** Whose application runs stays until it is decided or withdrawn: whoever decides has to tell them. */
@Injectable()
export class RecognitionHold extends DeletionHolds {
  constructor(private readonly holders: HolderStore) {
    super();
  }

  async holdsOn(tx: Tx, { person }: PersonalSubject): Promise<readonly DeletionHold[]> {
    const runs = (await this.holders.about(tx, person)).some(({ state }) => isRunning(stateOf(state)));
    return runs ? [{ code: 'RECOGNITION_RUNS', effect: 'waits' }] : [];
  }
}
