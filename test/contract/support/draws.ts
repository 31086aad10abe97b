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

export const aSubject = (more: Partial<DrawAsked['subject']> = {}): DrawAsked['subject'] => ({
  kind: 'mapping', id: randomUUID(), number: 'GT-M-2026-000001-X', version: 1, digest: randomHex(), title: { 'zh-Hans': '示例' }, standards: ['a', 'b'], drafters: [], organisations: [], example: true, ...more,
});

/** Draws of a server whose worker does not run: each step is taken by hand. */
export class Draws {
  constructor(
    private readonly place: Readonly<{ database: TestDatabase; server: ContractApp }>,
    readonly parties: readonly DrawParty[],
  ) {}

  asked(more: Partial<DrawAsked> = {}): DrawAsked {
    const moments = { deadline: new Date(Date.now() + 1_500).toISOString(), revealHours: 4.5 / 3_600 };
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
    const [fault] = await this.place.server.nest.get(AdvanceDraws, { strict: false }).execute();
    if (fault !== undefined) throw fault;
  }

  /** Past its deadline, with the checkpoint after it. */
  async close(log: 'main' | 'examples' = 'examples'): Promise<void> {
    await wait(4_000);
    await this.advance();
    await new Logs(this.place).integrate(log);
    await this.advance();
  }
}
