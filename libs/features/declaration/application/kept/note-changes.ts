import type { Standing, StandingDecisions, Standings } from '@features/catalogue';
import type { RequirementStore } from '@features/correspondence';
import type { Tx, WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import { digestOf } from '@platform/sealing';
import { canonicalJson } from '@pure/kernel';
import { actsBetween, firstSeen, isOther, type Seen, successorsOf } from '../../domain/kept/seen';
import type { Sighting, SightingStore, StandardChange } from './sighting-store';

/** Finds which standards that declarations name have changed since they were looked at, and begins a round over those that rest on them. */
export class NoteChanges {
  constructor(
    private readonly pool: WritePool,
    private readonly store: SightingStore,
    private readonly standings: Standings,
    private readonly known: Readonly<{ requirements: RequirementStore; decisions: StandingDecisions }>,
    private readonly journal: Journal,
  ) {}

  /** How many have changed, of all or of those that nobody has looked at yet. Each change is noted once, however many look. */
  async execute(which: 'all' | 'unseen'): Promise<number> {
    const sightings = which === 'all' ? await this.store.sightings() : await this.store.unseen();
    if (sightings.length === 0) return 0;
    const now = await this.now(sightings.map(({ standard }) => standard));
    const differing = sightings.filter(({ standard, seen }) => seen === null || canonicalJson(seen) !== canonicalJson(now.get(standard) ?? unknown)).map(({ standard }) => standard);
    return differing.length === 0 ? 0 : this.pool.transaction((tx) => this.note(tx, differing, now));
  }

  /** A round over declarations that one has passed by: published while a change was noted, or whose look failed; and over those whose validity has ended. */
  async again(): Promise<number> {
    const [overdue, ended] = [await this.store.overdue(), await this.store.ended()];
    if (overdue.length + ended.length === 0) return 0;
    await this.pool.transaction(async (tx) => {
      const locked = await this.store.lockSightings(tx, overdue);
      await this.store.createLook(tx, locked.flatMap(({ standard, seen }) => (seen ? [{ standard, acts: [], before: seen, after: seen }] : [])), ended);
    });
    return overdue.length + ended.length;
  }

  /** How each stands in the register now, with what is on record of its requirements and what decided mappings say of it. */
  private async now(standards: readonly string[]): Promise<ReadonlyMap<string, Seen>> {
    const standings = await this.standings.of(standards);
    const numbers = [...new Set([...standings.values()].map(({ number }) => number))];
    const [requirements, decisions] = [await this.known.requirements.ofEditions(numbers), await this.known.decisions.of(numbers)];
    return new Map([...standings].map(([standard, standing]) => {
      const { number } = standing;
      return [standard, { ...seenOf(standing), requirements: hexOf(requirements.get(number) ?? []), decisions: hexOf(decisions.get(number) ?? []) }];
    }));
  }

  private async note(tx: Tx, standards: readonly string[], now: ReadonlyMap<string, Seen>): Promise<number> {
    const looked = (await this.store.lockSightings(tx, standards)).map((sighting) => changeOf(sighting, now.get(sighting.standard) ?? unknown));
    const changes = looked.filter(({ before, after }) => isOther(before, after));
    const changed = new Set(changes.map(({ standard }) => standard));
    await this.store.saveSeen(tx, looked.map(({ standard, after }) => ({ standard, seen: after, changed: changed.has(standard) })));
    if (changes.length === 0) return 0;
    const look = await this.store.createLook(tx, changes);
    for (const change of changes) await this.tell(tx, look, change);
    return changes.length;
  }

  private async tell(tx: Tx, look: number, { standard, acts, before, after }: StandardChange): Promise<void> {
    const content = { look, before: before.status, after: after.status, successors: [...successorsOf(after)], amendments: [...after.amendments] };
    for (const act of acts) await this.journal.record(tx, { act, by: { via: 'system' }, subject: { kind: 'standard', id: standard }, content });
  }
}

const changeOf = ({ standard, seen, followed }: Sighting, after: Seen): StandardChange => {
  const before = seen ?? firstSeen(after, followed);
  return { standard, acts: actsBetween(before, after), before, after };
};

const hexOf = (known: Parameters<typeof canonicalJson>[0]): string => digestOf(canonicalJson(known)).toString('hex');
const unknown: Seen = { status: null, replacedBy: [], amendments: [] };
const seenOf = ({ status, replacedBy, amendments }: Standing): Seen => ({ status, replacedBy, amendments });
