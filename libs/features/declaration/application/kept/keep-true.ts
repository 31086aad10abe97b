import type { EngineFacts } from '@features/catalogue';
import type { Clock } from '@pure/kernel';
import type { CheckDeclarations } from './check-declarations';
import type { NoteChanges } from './note-changes';

/** One turn of the upkeep: what has changed, and what follows of it for those who rest on it. */
export class KeepTrue {
  private last = '';
  private lastDay = '';

  constructor(
    private readonly facts: EngineFacts,
    private readonly changes: NoteChanges,
    private readonly checks: CheckDeclarations,
    private readonly clock: Clock,
  ) {}

  /** The register is looked at where it has changed, and each day, since days alone change where editions stand. Gives the faults of declarations that were passed by. */
  async execute(signal: AbortSignal): Promise<readonly unknown[]> {
    const [today, version] = [await this.clock.today(), await this.facts.version()];
    const state = `${today} ${version}`;
    const before = await this.checks.execute(signal);
    await this.changes.execute(state === this.last ? 'unseen' : 'all');
    if (today !== this.lastDay) await this.changes.again();
    const after = await this.checks.execute(signal);
    [this.last, this.lastDay] = [state, today];
    return [...before, ...after];
  }
}
