import { randomBytes, randomUUID } from 'node:crypto';
import { commitmentOf } from '@pure/draw';
import { AdvanceDraws } from '../../../libs/features/review/application/draw/advance-draws';
import { AnnounceDraw, type DrawAsked } from '../../../libs/features/review/application/seam';
import type { TestDatabase } from '../../support/database';
import type { ContractApp } from './contract-app';
import { Logs } from './logs';
import type { SignedIn } from './organisations';

export type DrawParty = Readonly<{ organisation: string; member: SignedIn }>;
export const randomHex = (): string => randomBytes(32).toString('hex');
export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** So long parties have to commit, however busy the machine is; the platform waits two seconds past the deadline, since witnesses tell whole seconds. */
const COMMIT_MS = 8_000;
const GRACE_MS = 2_200;

export const aSubject = (more: Partial<DrawAsked['subject']> = {}): DrawAsked['subject'] => ({
  kind: 'mapping', id: randomUUID(), number: 'GT-M-2026-000001-X', version: 1, digest: randomHex(), title: { 'zh-Hans': '示例' }, standards: ['a', 'b'], drafters: [], organisations: [], example: true, ...more,
});

/** Draws of a server whose worker does not run: each step is taken by hand. */
export class Draws {
  private deadline = 0;

  constructor(
    private readonly place: Readonly<{ database: TestDatabase; server: ContractApp }>,
    readonly parties: readonly DrawParty[],
  ) {}

  asked(more: Partial<DrawAsked> = {}): DrawAsked {
    this.deadline = Date.now() + COMMIT_MS;
    const moments = { deadline: new Date(this.deadline).toISOString(), revealHours: 1 };
    return { panel: randomUUID(), subject: aSubject(), size: 3, least: { mainland: 1, taiwan: 1 }, fields: ['lighting'], ...moments, parties: this.parties.map(({ organisation }) => organisation), lottery: null, ...more };
  }

  prepare(asked: DrawAsked) {
    const { database, server } = this.place;
    return database.write.transaction((tx) => server.nest.get(AnnounceDraw, { strict: false }).execute(tx, asked, { via: 'system' }));
  }

  /** A draw whose parties have committed, and what they keep. */
  async announce(more: Partial<DrawAsked> = {}): Promise<Readonly<{ number: string; kept: readonly string[] }>> {
    const drawn = await this.prepare(this.asked(more));
    if (!drawn.ok) throw new Error(drawn.refusal.code);
    const kept = this.parties.map(randomHex);
    for (const [at, { member }] of this.parties.entries()) {
      const answer = await member.browser.post(`/draws/${drawn.value.draw}/commit`, { commitment: commitmentOf(Buffer.from(kept[at] ?? '', 'hex')) });
      if (answer.status !== 200) throw new Error(answer.text);
    }
    return { number: drawn.value.draw, kept };
  }

  async advance(): Promise<void> {
    const faults = await this.place.server.nest.get(AdvanceDraws, { strict: false }).execute();
    if (faults.length > 0) throw new Error('a draw could not be led on', { cause: faults[0] });
  }

  /** Past its deadline, with the checkpoint after it. */
  async close(log: 'main' | 'examples' = 'examples'): Promise<void> {
    await wait(Math.max(0, this.deadline + GRACE_MS - Date.now()));
    await this.advance();
    await new Logs(this.place).integrate(log); // a server that works may be at it already
    for (let tries = 0; tries < 40 && (await this.isWaiting()); tries += 1) {
      await wait(250);
      await this.advance();
    }
  }

  /** Whether a draw waits for a checkpoint past its deadline. */
  private async isWaiting(): Promise<boolean> {
    await this.advance();
    return (await this.place.database.write.query(`select from review.draw where state = 'announced' and deadline < now()`)).length > 0;
  }

  /** As if the hours for revealing were over. */
  endReveal(number: string): Promise<unknown> {
    return this.place.database.write.query('update review.draw set reveal_by = clock_timestamp() where number = $1', [number]);
  }
}
