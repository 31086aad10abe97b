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

  /** The register is looked at where it has changed, and each day, since days alone change where editions stand. */
  async execute(signal: AbortSignal): Promise<void> {
    const [today, version] = [await this.clock.today(), await this.facts.version()];
    const state = `${today} ${version}`;
    await this.checks.execute(signal);
    await this.changes.execute(state === this.last ? 'unseen' : 'all');
    if (today !== this.lastDay) await this.changes.again();
    await this.checks.execute(signal);
    [this.last, this.lastDay] = [state, today];
  }
}
