import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { PublicLog } from '@platform/publishing';
import { soughtPattern } from '@pure/han';
import type { LocalDate } from '@pure/kernel';
import type { CertificateActLine } from '../../application/certificate/certificate-store';
import { type DocumentDigests, type FirmChoices, type FirmLine, type FirmPage, type FirmsAsked, type PublishedCertificate, PublishedCertificates } from '../../application/certificate/published-certificates';
import { shownState } from '../../domain/certificate/shown-state';
import { keptRecognition } from './kept-recognition';
import { queries } from './published.sql';

type Row = Pick<PublishedCertificate, 'number' | 'kind' | 'version' | 'state' | 'stateSince' | 'decided' | 'example' | 'today'> & Readonly<{ validUntil: LocalDate | null; isAnonymous: boolean; text: string }>;

@Injectable()
export class SqlPublishedCertificates extends PublishedCertificates {
  constructor(
    private readonly pool: ReadPool,
    private readonly log: PublicLog,
  ) {
    super();
  }

  find(number: string): Promise<PublishedCertificate | null> {
    return this.pool.snapshot(async (tx) => {
      const row = await tx.first<Row & DocumentDigests>(queries.one, [number]);
      if (!row) return null;
      const { text, validUntil, isAnonymous, ...facts } = row;
      const [place = null] = await this.log.places(tx, [{ number, version: row.version }]);
      return { ...facts, shown: shownState({ state: row.state, validUntil, isAnonymous }, row.today), document: keptRecognition(text), place, acts: await tx.query<CertificateActLine>(queries.acts, [number]) };
    });
  }

  firms({ words, territory, state, row, page, limit }: FirmsAsked): Promise<FirmPage> {
    const sought = [soughtPattern(words), territory, state, row?.catalogue ?? null, row?.key ?? null];
    return this.pool.snapshot(async (tx) => {
      const rows = await tx.query<Row>(queries.firms, [...sought, limit, (page - 1) * limit]);
      const total = (await tx.first<{ total: number }>(queries.firmsTotal, sought))?.total ?? 0;
      return { items: rows.map(lineOf), total, next: page * limit < total ? page + 1 : null };
    });
  }

  firmChoices(): Promise<FirmChoices> {
    return this.pool.snapshot(async (tx) => ({
      territories: (await tx.query<{ code: string }>(queries.firmTerritories, [])).map(({ code }) => code),
      rows: await tx.query<FirmChoices['rows'][number]>(queries.firmRows, []),
    }));
  }
}

const lineOf = ({ number, state, stateSince, decided, validUntil, isAnonymous, example, today, text }: Row): FirmLine =>
  ({ number, shown: shownState({ state, validUntil, isAnonymous }, today), stateSince, decided, example, document: keptRecognition(text) });
