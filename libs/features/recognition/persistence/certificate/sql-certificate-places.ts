import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Queries, ReadPool, type Tx } from '@platform/database';
import { STATUS_ENTRIES } from '@pure/credential';
import { CertificatePlaces, type Listed } from '../../application/certificate/certificate-places';
import type { CertificateState } from '../../domain/certificate/measure';
import { queries } from './places.sql';

/** So many draws are made in one list; where all are taken it is filled well over half, and the next one is begun. */
const DRAWS = 8;

@Injectable()
export class SqlCertificatePlaces extends CertificatePlaces {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async draw(tx: Tx, { number, example }: Readonly<{ number: string; example: boolean }>): Promise<void> {
    let list = (await tx.first<{ list: number }>(queries.lastList, [example]))?.list ?? 1;
    for (;;) {
      const drawn = Array.from({ length: DRAWS }, () => randomInt(STATUS_ENTRIES));
      if ((await tx.query(queries.draw, [number, example, list, drawn])).length > 0) return;
      list += 1;
    }
  }

  async of(read: Queries, number: string): Promise<Listed> {
    const found = await read.first<Listed>(queries.of, [number]);
    if (!found) throw new Error('an issued certificate has no place in the lists of status');
    return found;
  }

  async standing(state: CertificateState, list: number, example: boolean): Promise<readonly number[]> {
    return (await this.pool.query<{ place: number }>(queries.standing, [state, list, example])).map(({ place }) => place);
  }
}
