import type { Standing, Standings } from '@features/catalogue';
import type { Tx, WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import { canonicalJson } from '@pure/kernel';
import { actsBetween, firstSeen, type Seen, successorsOf } from '../../domain/kept/seen';
import type { Sighting, SightingStore, StandardChange } from './sighting-store';

/** Finds which standards that declarations name have changed since they were looked at, and begins a round over those that rest on them. */
export class NoteChanges {
  constructor(
    private readonly pool: WritePool,
    private readonly store: SightingStore,
    private readonly standings: Standings,
    private readonly journal: Journal,
  ) {}

  /** How many have changed, of all or of those that nobody has looked at yet. Each change is noted once, however many look. */
  async execute(which: 'all' | 'unseen'): Promise<number> {
    const sightings = which === 'all' ? await this.store.sightings() : await this.store.unseen();
    if (sightings.length === 0) return 0;
    const now = await this.standings.of(sightings.map(({ standard }) => standard));
    const differing = sightings.filter(({ standard, seen }) => seen === null || isOther(seen, seenOf(now.get(standard)))).map(({ standard }) => standard);
    return differing.length === 0 ? 0 : this.pool.transaction((tx) => this.note(tx, differing, now));
  }

  /** A round over declarations that one has passed by: published while a change was noted, or whose look failed. */
  async again(): Promise<number> {
    const overdue = await this.store.overdue();
    if (overdue.length === 0) return 0;
    await this.pool.transaction(async (tx) => {
      const locked = await this.store.lockSightings(tx, overdue);
      await this.store.createLook(tx, locked.flatMap(({ standard, seen }) => (seen ? [{ standard, acts: [], before: seen, after: seen }] : [])));
    });
    return overdue.length;
  }

  private async note(tx: Tx, standards: readonly string[], now: ReadonlyMap<string, Standing>): Promise<number> {
    const looked = (await this.store.lockSightings(tx, standards)).map((sighting) => changeOf(sighting, seenOf(now.get(sighting.standard))));
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

const seenOf = (standing: Standing | undefined): Seen =>
  standing ? { status: standing.status, replacedBy: standing.replacedBy, amendments: standing.amendments } : { status: null, replacedBy: [], amendments: [] };

const isOther = (one: Seen, other: Seen): boolean => canonicalJson(one) !== canonicalJson(other);
