import type { ExampleMembers } from '@features/access';
import type { LeadExamplePanel } from '@features/review';
import type { Secrets } from '@platform/sealing';
import type { DraftLine } from '../drafts/draft-store';
import type { DecideExample } from './decide-example';
import type { DraftExample } from './draft-example';
import { castOf, type ExampleCast } from './example-cast';

/** `done`: nothing is left to be done; `refused`: code of what was refused. */
export type ExampleStep = Readonly<{ done: boolean; refused: string | null }>;

/** Long enough for both parties to commit, which they do at once. */
const COMMIT_MS = 6_000;

const waits: ExampleStep = { done: false, refused: null };
const done: ExampleStep = { done: true, refused: null };

/**
 * Takes the mapping of the invented pair through its whole life, a step each time, from where it stands: after a restart it goes on, and
 * what is there is left alone. What is done is done by example people, by what everybody does it with.
 */
export class TakeExampleOn {
  constructor(
    private readonly members: ExampleMembers,
    private readonly drafting: DraftExample,
    private readonly panels: LeadExamplePanel,
    private readonly deciding: DecideExample,
    private readonly secrets: Secrets,
  ) {}

  async execute(): Promise<ExampleStep> {
    const cast = castOf(await this.members.list(), { at: await this.panels.soon(0), session: () => this.secrets.id() });
    if (!cast) return waits;
    const mapping = await this.drafting.find(cast.drafter.organisation);
    return mapping ? this.step(mapping, cast) : told(await this.drafting.begin(cast.drafter));
  }

  private async step(mapping: DraftLine, cast: ExampleCast): Promise<ExampleStep> {
    const { id, number, submitted: version, state } = mapping;
    if (state === 'draft' && version === 0) return told(await this.drafting.submit(mapping, cast.drafter));
    if (number === null) return done;
    if (state === 'in_review') return this.review(id, number, cast);
    if (state === 'reviewed') return told((await this.panels.execute(id, cast.leader)).refused ?? (await this.deciding.sendToNotice({ number, version }, cast)));
    if (state === 'in_notice') return told(await this.deciding.endNotice({ number, version }, cast));
    return done;
  }

  /** As soon as there is a panel its parties commit: they have a few seconds. */
  private async review(id: string, number: string, cast: ExampleCast): Promise<ExampleStep> {
    const { panel, refused } = await this.panels.execute(id, cast.leader);
    if (panel !== 'none') return told(refused);
    if (!(await this.panels.canBeDrawn())) return waits;
    const unopened = await this.deciding.openPanel(number, await this.panels.soon(COMMIT_MS), cast);
    return told(unopened ?? (await this.panels.execute(id, cast.leader)).refused);
  }
}

const told = (refused: string | null): ExampleStep => (refused === null ? waits : { done: false, refused });
