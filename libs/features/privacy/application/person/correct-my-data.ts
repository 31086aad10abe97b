import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { Correction, CorrectionRefused, PersonalProviders, Region } from '@platform/personal';
import { refuse, type Result } from '@pure/kernel';
import type { PersonStore } from './person-store';
import type { Subjects } from './subjects';

/** The person puts right what is kept about them. Of the values the journal has nothing. */
export class CorrectMyData {
  constructor(
    private readonly pool: WritePool,
    private readonly subjects: Subjects,
    private readonly persons: PersonStore,
    private readonly providers: PersonalProviders,
    private readonly journal: Journal,
  ) {}

  record(correction: Correction, { account, acting }: Caller, by: Actor): Promise<Result<null, CorrectionRefused>> {
    return this.pool.transaction(async (tx) => {
      const subject = await this.subjects.of(tx, account);
      const provider = this.providers.records.find(({ kinds }) => kinds.includes(correction.kind));
      if (!provider) return refuse({ code: 'RECORD_UNKNOWN', field: null });
      const corrected = await provider.correct(tx, subject, correction);
      if (!corrected.ok) return corrected;
      const content = { record: correction.kind, id: correction.id, fields: Object.keys(correction.fields) };
      await this.journal.record(tx, { act: 'personal.corrected', by, subject: { kind: 'person', id: subject.person }, content });
      return corrected;
    }, acting ? { organisation: acting.organisation } : {});
  }

  region(region: Region, { account }: Caller, by: Actor): Promise<void> {
    return this.pool.transaction(async (tx) => {
      const { person } = await this.subjects.of(tx, account);
      await this.persons.saveRegion(tx, person, region);
      await this.journal.record(tx, { act: 'personal.region-chosen', by, subject: { kind: 'person', id: person }, content: { region } });
    });
  }
}
