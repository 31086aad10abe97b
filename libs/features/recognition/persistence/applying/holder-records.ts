import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Correction, type CorrectionRefused, type DeletionHold, DeletionHolds, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { ok, refuse, type Result } from '@pure/kernel';
import { ApplicationStore } from '../../application/applying/application-store';
import { HolderStore } from '../../application/applying/holder-store';
import { HolderFields } from '../../application/applying/holder-texts';
import { backgroundOf } from '../../domain/application/background';
import { applicationStates, isRunning, isWritable } from '../../domain/application/course';
import { fitName } from '../../domain/application/holder';

const correctable = ['name'] as const;
const stateOf = (text: string) => applicationStates.find((state) => state === text) ?? 'withdrawn';

/** What applications for recognition keep about the person of an account, as they wrote it. */
@Injectable()
export class HolderRecords extends PersonalRecords {
  readonly kinds = ['recognition-application'] as const;

  constructor(
    private readonly holders: HolderStore,
    private readonly fields: HolderFields,
    private readonly applications: ApplicationStore,
  ) {
    super();
  }

  async kept(tx: Tx, { person }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const records: PersonalRecord[] = [];
    for (const held of await this.holders.about(tx, person)) {
      const texts = await this.fields.open(tx, held);
      if (!texts) continue;
      const { issuedOn, degree, years, employer } = backgroundOf(texts.background);
      records.push({
        kind: 'recognition-application', id: held.application, purpose: 'recognition-application',
        fields: {
          name: texts.name, documentKind: held.permitKind, documentNumber: texts.permit_number, birthDate: texts.birth_date, certificateNumber: texts.certificate_number,
          certificateIssuedOn: issuedOn, degree, yearsOfPractice: years === null ? null : String(years), employer,
          applicationNumber: held.number, applicationState: held.state, catalogueRow: `${held.catalogue} ${held.rowKey}`, submittedAt: held.submittedAt,
        },
        correctable: isWritable(stateOf(held.state)) ? correctable : [],
      });
    }
    return records;
  }

  /** A name, while it is with the applicant; what was submitted is corrected on the page of the application, since the decision rests on it. */
  async correct(tx: Tx, { person }: PersonalSubject, { id, fields }: Correction): Promise<Result<null, CorrectionRefused>> {
    const held = (await this.holders.about(tx, person)).find(({ application }) => application === id);
    const texts = held && (await this.fields.open(tx, held));
    if (!held || !texts) return refuse({ code: 'RECORD_UNKNOWN', field: null });
    const fixed = Object.keys(fields).find((field) => field !== 'name' || !isWritable(stateOf(held.state)));
    if (fixed) return refuse({ code: 'FIELD_FIXED', field: fixed });
    if (!(await this.applications.lockApplication(tx, id))) return refuse({ code: 'FIELD_FIXED', field: 'name' }); // it lies where the person does not act at present
    const name = fitName(fields['name'] ?? '');
    if (name === null) return refuse({ code: 'VALUE_UNFIT', field: 'name' });
    const sealed = await this.fields.seal(tx, held, { ...texts, name });
    if (!sealed.ok) return refuse({ code: 'RECORD_UNKNOWN', field: null });
    await this.holders.saveHolder(tx, { application: id, permitKind: held.permitKind, sealed: sealed.value });
    return ok(null);
  }

  erase(tx: Tx, { person }: PersonalSubject): Promise<void> {
    return this.holders.erasePerson(tx, person);
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
