import type { Actor } from '@platform/permissions';
import type { BeginFromCandidate } from '../drafts/begin-from-candidate';
import type { ReadDrafts } from '../drafts/read-drafts';
import { exampleDrafts } from './example-drafts';

const by: Actor = { via: 'system' };
const MOST = 100;
/** For whom they are made; null where there is no example centre. */
export type ForWhom = Readonly<{ find(): Promise<Readonly<{ organisation: string }> | null> }>;
/** How many were made, and codes of what was refused. */
export type DraftsMade = Readonly<{ made: number; refused: readonly string[] }>;

/** Drafts of the example centre, begun in the way in which everybody begins them; what is there already is left alone. */
export class MakeExampleDrafts {
  constructor(
    private readonly centre: ForWhom,
    private readonly reading: ReadDrafts,
    private readonly beginning: BeginFromCandidate,
  ) {}

  async execute(): Promise<DraftsMade> {
    const centre = await this.centre.find();
    if (!centre) return { made: 0, refused: [] };
    const { items } = await this.reading.page({ limit: MOST, after: null, state: null }, centre);
    const refused: string[] = [];
    let made = 0;
    for (const example of exampleDrafts) {
      if (items.some(({ source, target }) => source === example.source && target === example.target)) continue;
      const begun = await this.beginning.execute(example, { acting: centre, by, keyed: null });
      if (begun.ok) made += 1;
      else refused.push(begun.refusal.code);
    }
    return { made, refused };
  }
}
