import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { Readiness } from '@platform/http';

@Injectable()
export class DatabaseReadiness extends Readiness {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async isReady(): Promise<boolean> {
    return this.pool.query('select 1').then(
      () => true,
      () => false,
    );
  }
}
