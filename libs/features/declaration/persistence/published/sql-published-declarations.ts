import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { PublicLog } from '@platform/publishing';
import { fold, queryTokens } from '@pure/han';
import type { LocalDate } from '@pure/kernel';
import {
  type DeclarationPage, type DeclarationsAsked, type DeclaredCounts, type Published, type PublishedDeclaration, PublishedDeclarations, type PublishedState, type VersionLine,
} from '../../application/published-declarations';
import type { PublicAct } from '../../application/oversight/inspection-store';
import type { KeptSeal } from '../../application/seals/seal-store';
import { SignatureStore } from '../../application/signature/signature-store';
import { keptDocument } from '../kept-document';
import { queries as sealQueries } from '../seals/seals.sql';
import { queries } from './published.sql';

type Row = Readonly<{ number: string; version: number; state: PublishedState; state_since: LocalDate; state_reason: string | null; since: LocalDate; example: boolean }>;
type WithDocument = Readonly<{ document: string }>;

@Injectable()
export class SqlPublishedDeclarations extends PublishedDeclarations {
  constructor(
    private readonly pool: ReadPool,
    private readonly log: PublicLog,
    private readonly signatures: SignatureStore,
  ) {
    super();
  }

  async find(number: string, asked?: number): Promise<PublishedDeclaration | null> {
    const published = await this.pool.snapshot(async (tx) => {
      const row = await tx.first<Row>(queries.one, [number]);
      const found = row && (await tx.first<VersionLine & WithDocument>(queries.version, [number, asked ?? row.version]));
      if (!row || !found) return null;
      const { document: text, ...line } = found;
      const [place = null] = await this.log.places(tx, [{ number, version: line.version }]);
      const seal = await tx.first<KeptSeal>(sealQueries.ofVersion, [number, line.version]);
      return { ...publishedOf(row), shown: { ...line, text, document: keptDocument(text), place, seal }, versions: await tx.query<VersionLine>(queries.versions, [number]), inspections: await tx.query<PublicAct>(queries.inspections, [number]) };
    });
    if (!published) return null;
    const { version, suite } = published.shown;
    return { ...published, shown: { ...published.shown, signed: suite === 'passkey' ? await this.signatures.ofVersion({ number, version }) : null } };
  }

  page({ words, standard, enterprise, state, page, limit }: DeclarationsAsked): Promise<DeclarationPage> {
    const sought = [queryTokens(fold(words)).tokens, standard, enterprise, state];
    return this.pool.snapshot(async (tx) => {
      const rows = await tx.query<Row & WithDocument>(queries.page, [...sought, limit, (page - 1) * limit]);
      const total = (await tx.first<{ total: number }>(queries.total, sought))?.total ?? 0;
      return { items: rows.map((row) => ({ ...publishedOf(row), document: keptDocument(row.document) })), total, next: page * limit < total ? page + 1 : null };
    });
  }

  async counts(): Promise<DeclaredCounts> {
    return (await this.pool.first<DeclaredCounts>(queries.counts)) ?? { declarations: 0, enterprises: 0, standards: 0, products: 0 };
  }
}

const publishedOf = ({ number, version, state, state_since, state_reason, since, example }: Row): Published => ({ number, version, state, stateSince: state_since, since, reason: state_reason, example });
