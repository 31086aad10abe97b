import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { Journal } from '@platform/journal';
import { PersonalFields, RetentionTarget } from '@platform/personal';
import { HolderStore } from '../../application/applying/holder-store';

/** Forgets whom an application is about; an employee's key goes with it, files go with the act. */
@Injectable()
export class ForgetHolders {
  constructor(
    private readonly holders: HolderStore,
    private readonly fields: PersonalFields,
    private readonly journal: Journal,
  ) {}

  async execute(tx: Tx, applications: readonly string[], days: number, forget: (application: string) => Promise<void>): Promise<number> {
    for (const application of applications) {
      const employee = await this.holders.employeeOf(tx, application);
      await forget(application);
      if (employee !== null) await this.fields.destroy(tx, employee);
      await this.journal.record(tx, { act: 'recognition-application.erased', by: { via: 'system' }, subject: { kind: 'recognition-application', id: application }, content: { retention: days } });
    }
    return applications.length;
  }
}

/** People named in applications that came to nothing: drafts that were left, withdrawn ones, refused ones. */
@Injectable()
export class LeftApplications extends RetentionTarget {
  readonly retention = 'recognition-applications';

  constructor(
    private readonly holders: HolderStore,
    private readonly forgetting: ForgetHolders,
  ) {
    super();
  }

  async due(tx: Tx, days: number): Promise<number> {
    return (await this.holders.leftFor(tx, days)).length;
  }

  async forget(tx: Tx, days: number, most: number): Promise<number> {
    const left = (await this.holders.leftFor(tx, days)).slice(0, most);
    return this.forgetting.execute(tx, left.map(({ application }) => application), days, (application) => this.holders.forgetHolder(tx, application));
  }
}

/** People of certificates that were revoked, or whose last day has passed; what was decided and the certificate without its holder stay. */
@Injectable()
export class EndedCertificates extends RetentionTarget {
  readonly retention = 'recognition-certificates';

  constructor(
    private readonly holders: HolderStore,
    private readonly forgetting: ForgetHolders,
  ) {
    super();
  }

  async due(tx: Tx, days: number): Promise<number> {
    return (await this.holders.endedFor(tx, days)).length;
  }

  async forget(tx: Tx, days: number, most: number): Promise<number> {
    const ended = (await this.holders.endedFor(tx, days)).slice(0, most);
    return this.forgetting.execute(tx, ended, days, (application) => this.holders.forgetEnded(tx, application));
  }
}
