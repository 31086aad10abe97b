import { pause } from '../processes/supervised';
import type { Client, Clockwork } from './client';
import { textIn } from './request';

type Round = Readonly<{ act: 'verify' | 'suspend' | 'resume'; from: string; to: string; body: object; settle: 'verify' | 'measure' }>;
const checklist = ['name', 'mainland-register', 'taiwan-register', 'investment', 'contact', 'authorisation'].map((item) => ({ item, finding: 'met' }));
const rounds: readonly Round[] = [
  { act: 'verify', from: 'submitted', to: 'verified', body: { decision: 'verify', checklist }, settle: 'verify' },
  ...['a', 'b'].flatMap((): readonly Round[] => [
    { act: 'suspend', from: 'verified', to: 'suspended', body: { reason: '抽查' }, settle: 'measure' },
    { act: 'resume', from: 'suspended', to: 'verified', body: { reason: '已改正' }, settle: 'measure' },
  ]),
];
const TRIES = 8;

/** Four of the centre, who fall upon every enterprise at once: two propose, all four confirm. One decision may come of it, of two persons. */
export class Races {
  private readonly waiting: string[] = [];
  private raced = 0;

  constructor(private readonly people: readonly Client[]) {}

  add(enterprise: string): void {
    this.waiting.push(enterprise);
  }

  async work(clockwork: Clockwork): Promise<void> {
    while (!clockwork.isOver()) {
      const enterprise = this.waiting.shift();
      if (enterprise === undefined) await pause(50);
      else await this.all(enterprise, clockwork);
    }
  }

  close(): void {
    for (const person of this.people) person.close();
  }

  private async all(enterprise: string, clockwork: Clockwork): Promise<void> {
    for (const round of rounds) {
      if (clockwork.isOver() || !(await this.race(enterprise, round, clockwork))) return;
    }
  }

  /** Until it is decided, whatever dies meanwhile; false where it is not to be had. */
  private async race(enterprise: string, { act, from, to, body, settle }: Round, clockwork: Clockwork): Promise<boolean> {
    this.raced += 1;
    const round = `${enterprise} ${act} ${this.raced}`;
    const path = `/api/v1/enterprises/${enterprise}`;
    for (let tries = 0; tries < TRIES && !clockwork.isOver(); tries += 1) {
      const seen = await this.someone().see(path);
      if (seen?.['state'] === to) return true;
      if (seen?.['state'] !== from) return false;
      await Promise.all(this.two().map((person) => person.do({ act: 'propose', about: enterprise, facts: { act, round }, asked: { method: 'POST', path: `${path}/${act}`, body } })));
      await Promise.all(this.people.map((person) => person.do({
        act: 'confirm', about: enterprise, facts: { act, round }, told: (answer) => ({ number: textIn(answer, 'number'), state: textIn(answer, 'state') }),
        asked: { method: 'POST', path: `${path}/${settle}/confirm`, body: {} },
      })));
    }
    return false;
  }

  private someone(): Client {
    const person = this.people[this.raced % this.people.length];
    if (!person) throw new Error('nobody is at the centre');
    return person;
  }

  /** Two of them, others in each round. */
  private two(): readonly Client[] {
    const first = this.raced % this.people.length;
    return [...this.people, ...this.people].slice(first, first + 2);
  }
}
