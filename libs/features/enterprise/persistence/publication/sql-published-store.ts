import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import { PublicLog } from '@platform/publishing';
import type { LocalDate } from '@pure/kernel';
import type { Enterprise } from '../../application/enterprise-store';
import { type FormerName, type PublishedAsked, type PublishedEnterprise, type PublishedPage, type PublishedRecord, type PublishedStatus, PublishedStore, type PublishedSuccession } from '../../application/publication/published-store';
import { nameOf, type NameRow } from '../register/enterprise-row';
import { loggedVersion, type VersionRow } from './logged-version';
import { queries } from './published.sql';

type Row = NameRow & Readonly<{
  number: string; subject: PublishedEnterprise['subject']; uscc: string | null; ubn: string | null; territory: string | null; website: string | null;
  status: PublishedStatus; since: LocalDate; status_since: LocalDate; example: boolean;
}>;

type RecordRow = Row & Readonly<{ status_reason: string | null }>;
type NamedRow = NameRow & Readonly<{ from_day: LocalDate }>;
type SuccessionRow = NameRow & Readonly<{ follows: boolean; number: string; kind: PublishedSuccession['kind']; on_day: LocalDate; basis: string }>;

@Injectable()
export class SqlPublishedStore extends PublishedStore {
  constructor(
    private readonly pool: ReadPool,
    private readonly log: PublicLog,
  ) {
    super();
  }

  async find(number: string): Promise<PublishedRecord | null> {
    return this.pool.snapshot(async (tx) => {
      const found = await tx.first<RecordRow>(queries.one, [number]);
      if (!found) return null;
      const { status_reason, ...row } = found;
      const successions = await tx.query<SuccessionRow>(queries.successions, [number]);
      const [predecessors, successors] = [false, true].map((follows) => successions.filter((one) => one.follows === follows).map(successionOf));
      return { ...publishedOf(row), statusReason: status_reason, formerNames: formerOf(await tx.query<NamedRow>(queries.names, [number])), predecessors: predecessors ?? [], successors: successors ?? [] };
    });
  }

  async page({ words, status, page, limit }: PublishedAsked): Promise<PublishedPage> {
    const pattern = words.replace(/[\\%_]/g, '\\$&');
    return this.pool.snapshot(async (tx) => {
      const rows = await tx.query<Row>(queries.page, [pattern, status, limit, (page - 1) * limit]);
      const total = (await tx.first<{ total: number }>(queries.total, [pattern, status]))?.total ?? 0;
      return { items: rows.map(publishedOf), total, next: page * limit < total ? page + 1 : null };
    });
  }

  async countVerified(): Promise<number> {
    return (await this.pool.first<{ verified: number }>(queries.verified))?.verified ?? 0;
  }

  async savePublished(tx: Tx, { id, number, subject, name, uscc, ubn, territory, website, example }: Enterprise, status: PublishedStatus): Promise<void> {
    await tx.execute(queries.upsert, [number, id, subject, name['zh-Hans'] ?? null, name['zh-Hant'] ?? null, name.en ?? null, uscc, ubn, territory, website, status, example]);
    const version = await tx.first<VersionRow>(queries.lastVersion, [number]);
    if (version) await this.log.add(tx, loggedVersion(version, example));
  }
}

const publishedOf = ({ name_hans, name_hant, name_en, status_since, ...row }: Row): PublishedEnterprise => ({
  ...row, name: nameOf({ name_hans, name_hant, name_en }), statusSince: status_since,
});

const successionOf = ({ number, kind, on_day, basis, ...row }: SuccessionRow): PublishedSuccession => ({ number, name: nameOf(row), kind, on: on_day, basis });

/** Each name but the one of today, until the day on which the next took its place. */
const formerOf = (names: readonly NamedRow[]): readonly FormerName[] =>
  names.slice(1).map((row, index) => ({ name: nameOf(row), from: row.from_day, until: names[index]?.from_day ?? row.from_day }));
