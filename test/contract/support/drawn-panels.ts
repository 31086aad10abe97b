import { accessDemonstration } from '@features/access';
import { MakeExamplePool, OpenPanel } from '@features/review';
import { readEnvironment } from '@platform/config';
import { commitmentOf } from '@pure/draw';
import type { ReviewSubject } from '../../../libs/features/review/application/seam';
import type { TestDatabase } from '../../support/database';
import type { ContractApp } from './contract-app';
import { Draws, type DrawParty, randomHex } from './draws';
import { aMember } from './organisations';
import { aSubject, farDays, someRows } from './panels';

type Place = Readonly<{ database: TestDatabase; server: ContractApp }>;
export type DrawnPanel = Readonly<{ id: string; draw: string; subject: ReviewSubject }>;
export type SeatRow = Readonly<{ place: number; state: string; vote: string | null; signed: boolean; reason: string | null; words: string | null; account: string; expert: string; side: string }>;

/** The demonstration's accounts and organisations, before the server starts. */
export async function demonstrate(database: TestDatabase, folder: string): Promise<void> {
  const read = readEnvironment({ DATABASE_URL: database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1' });
  if (!read.ok) throw new Error(read.refusal.code);
  await accessDemonstration(database, folder, read.value);
}

/** Panels of example experts, as they are drawn. */
export class DrawnPanels {
  private readonly parties: DrawParty[] = [];
  readonly draws: Draws;

  constructor(private readonly place: Place) {
    this.draws = new Draws(place, this.parties);
  }

  async people(): Promise<void> {
    await this.place.server.nest.get(MakeExamplePool, { strict: false }).execute();
    for (const [kind, role] of [['enterprise', 'enterprise'], ['regulator', 'officer']] as const) {
      const row = await this.place.database.write.first<{ id: string }>('select id from access.organisation where kind = $1 and example order by name_en limit 1', [kind]);
      this.parties.push({ organisation: row?.id ?? '', member: await aMember(this.place, row?.id ?? '', role, `drawn-${role}@firm.example`) });
    }
  }

  /** So many panels, each drawn and invited; they have one deadline after the other and are opened together. */
  async make(asked: readonly Readonly<{ size: number }>[]): Promise<readonly DrawnPanel[]> {
    const made: (DrawnPanel & Readonly<{ kept: readonly string[] }>)[] = [];
    for (const { size } of asked) made.push(await this.open(aSubject(someRows(2)), size));
    await this.draws.close();
    for (const { draw, kept } of made) for (const [at, { member }] of this.parties.entries()) await member.browser.post(`/draws/${draw}/reveal`, { bytes: kept[at] });
    await this.draws.advance();
    return made;
  }

  async open(subject: ReviewSubject, size = 3): Promise<DrawnPanel & Readonly<{ kept: readonly string[] }>> {
    const { deadline, revealHours, lottery } = this.draws.asked();
    const opened = await this.place.database.write.transaction((tx) =>
      this.place.server.nest.get(OpenPanel, { strict: false }).execute(
        tx, { subject, size, least: { mainland: 1, taiwan: 1 }, fields: ['lighting'], days: farDays, draw: { deadline, revealHours, lottery, parties: this.parties.map(({ organisation }) => organisation) } }, { via: 'system' }));
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { panel: id, draw } = opened.value;
    const kept = this.parties.map(randomHex);
    for (const [at, { member }] of this.parties.entries()) await member.browser.post(`/draws/${draw}/commit`, { commitment: commitmentOf(Buffer.from(kept[at] ?? '', 'hex')) });
    return { id, draw, subject, kept };
  }

  seats({ id }: Pick<DrawnPanel, 'id'>): Promise<readonly SeatRow[]> {
    return this.place.database.write.query<SeatRow>('select place, state, vote, signed, reason, words, account_id as account, expert, side from review.seat where panel = $1::uuid order by place', [id]);
  }

  /** Those who hold a seat. */
  async sitting(panel: Pick<DrawnPanel, 'id'>): Promise<readonly SeatRow[]> {
    return (await this.seats(panel)).filter(({ state }) => state === 'invited' || state === 'accepted');
  }

  /** As if all had handed in and voted, and all but one had signed. */
  async atTheVote({ id }: Pick<DrawnPanel, 'id'>): Promise<void> {
    await this.place.database.write.query(`update review.panel set state = 'voting', round_closed = true where id = $1::uuid`, [id]);
    await this.place.database.write.query(
      `update review.seat s set state = 'accepted', submitted_at = now(), vote = 'agree', vote_version = p.version, signed = s.place <> (select max(place) from review.seat where panel = s.panel) from review.panel p where p.id = s.panel and s.panel = $1::uuid and s.state in ('invited', 'accepted')`, [id]);
  }
}
