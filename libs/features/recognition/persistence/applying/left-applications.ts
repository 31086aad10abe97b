import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { Journal } from '@platform/journal';
import { RetentionTarget } from '@platform/personal';
import { HolderStore } from '../../application/applying/holder-store';

/** People named in applications that came to nothing: drafts that were left, withdrawn ones, refused ones. */
@Injectable()
export class LeftApplications extends RetentionTarget {
  readonly retention = 'recognition-applications';

  constructor(
    private readonly holders: HolderStore,
    private readonly journal: Journal,
  ) {
    super();
  }

  async due(tx: Tx, days: number): Promise<number> {
    return (await this.holders.leftFor(tx, days)).length;
  }

  /** Their files go with the act. */
  async forget(tx: Tx, days: number, most: number): Promise<number> {
    const left = (await this.holders.leftFor(tx, days)).slice(0, most);
    for (const { application } of left) {
      await this.holders.forgetHolder(tx, application);
      await this.journal.record(tx, { act: 'recognition-application.erased', by: { via: 'system' }, subject: { kind: 'recognition-application', id: application }, content: { retention: days } });
    }
    return left.length;
  }
}
