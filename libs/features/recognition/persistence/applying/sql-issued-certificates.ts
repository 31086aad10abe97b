import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type IssuedCertificate, IssuedCertificates } from '../../application/applying/issued-certificates';
import { queries } from './issued.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlIssuedCertificates extends IssuedCertificates {
  of(tx: Tx, application: string): Promise<IssuedCertificate | null> {
    return tx.first<IssuedCertificate>(queries.of, [application]);
  }
}
