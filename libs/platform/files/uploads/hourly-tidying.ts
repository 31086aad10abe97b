import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { OwnerPool } from '@platform/database';
import { Recurring } from '@platform/recurring';
import { FileBytes } from '../store/file-bytes';
import { OPEN_HOURS } from './upload';
import { queries } from './upload-rows.sql';

const HOUR_MS = 3_600_000;

/** In the role `worker`, at the start and every hour: uploads past their day go, with what had come of them. */
@Injectable()
export class HourlyTidying extends Recurring {
  constructor(
    private readonly owner: OwnerPool,
    private readonly store: FileBytes,
    environment: Environment,
  ) {
    super({ everyMs: HOUR_MS, fault: 'uploads could not be tidied up', runs: environment.roles.includes('worker') });
  }

  /** Bytes first idle so long that their upload is past its day as well. */
  async tidy(): Promise<void> {
    await this.owner.transaction((tx) => tx.execute(queries.forget));
    await this.store.forgetIdle(2 * OPEN_HOURS + 1);
  }

  protected work(): Promise<void> {
    return this.tidy();
  }
}
