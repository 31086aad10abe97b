import type { NotCompetent, SupervisedEnterprises } from '@features/enterprise';
import type { WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { type Clock, ok, refuse, type Result } from '@pure/kernel';
import { possibleActs, type SupervisingAct } from '../../domain/oversight/possible-acts';
import type { OwnDeclaration } from '../drafts/draft-store';
import type { DeclarationUnknown } from '../drafts/own-declaration';
import type { FindPublished } from '../find-published';
import type { PublishedDeclaration } from '../published-declarations';
import type { AnySupervised } from './any-supervised';
import type { InspectionStore, KeptAct, KeptMeasure } from './inspection-store';
import { ownStandardsOf } from './standing-of';
import type { OversightLine, OversightReading, Queue, QueuePage } from './oversight-reading';

/** How an inspection stands, and all that was done about the declaration. `line`: null where no inspection goes on. */
export type Course = Readonly<{ line: OversightLine | null; acts: readonly KeptAct[] }>;
/** `possible`: what can be done as it stands; `decides`: whether the body that asks may, `decidesAsProvince`: what takes the level of a province too. */
export type LookedAfter = Course & Readonly<{ declaration: PublishedDeclaration; measures: readonly KeptMeasure[]; possible: readonly SupervisingAct[]; decides: boolean; decidesAsProvince: boolean }>;
export type LookRefusal = DeclarationUnknown | NotCompetent;
type Asked = Readonly<{ queue: Queue | null; limit: number; after: string | null }>;
type Stores = Readonly<{ reading: OversightReading; inspections: InspectionStore }>;

/** What authorities, the centre and the enterprise itself see of inspections. */
export class LookAfter {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: Stores,
    private readonly finding: Readonly<{ any: AnySupervised; published: FindPublished }>,
    private readonly enterprises: SupervisedEnterprises,
    private readonly clock: Clock,
  ) {}

  async page(asked: Asked, acting: Acting): Promise<QueuePage> {
    return this.stores.reading.page({ ...asked, reach: await this.enterprises.reachOf(acting), organisation: null, declaration: null });
  }

  /** For an authority that it concerns, and the centre. */
  async one(typed: string, acting: Acting): Promise<Result<LookedAfter, LookRefusal>> {
    const [known, declaration] = [await this.finding.any.find(typed), await this.finding.published.execute(typed)];
    if (!known || !declaration.ok) return refuse({ code: 'DECLARATION_UNKNOWN' });
    const { target: { number }, enterprise } = known;
    const concerns = await this.enterprises.concerns(acting, enterprise);
    if (!concerns.ok) return concerns;
    const decides = await this.enterprises.decidesOn(acting, enterprise);
    const asProvince = await this.enterprises.decidesOn(acting, enterprise, ['national', 'province']);
    const measures = await this.pool.transaction((tx) => this.stores.inspections.measuresOn(tx, number), enterprise);
    const course = await this.courseOf(number, enterprise.organisation);
    return ok({ ...course, declaration: declaration.value, measures, possible: await this.possible(declaration.value, course), decides: decides.ok, decidesAsProvince: asProvince.ok });
  }

  /** Those of the enterprise itself. */
  ownPage(asked: Asked, { organisation }: Acting): Promise<QueuePage> {
    return this.stores.reading.page({ ...asked, reach: null, organisation, declaration: null });
  }

  /** For the enterprise itself. */
  async own({ number }: OwnDeclaration, { organisation }: Acting): Promise<Course> {
    return number === null ? { line: null, acts: [] } : this.courseOf(number, organisation);
  }

  private async possible({ state, shown: { document } }: PublishedDeclaration, { line }: Course): Promise<readonly SupervisingAct[]> {
    const { articles = [], due = null, statementDue = null, stated = null, publicised = null } = line ?? {};
    const order = due === null || statementDue === null ? null : { articles, due, statementDue, isStated: stated !== null, isPublicised: publicised !== null };
    return possibleActs({ state, order, today: await this.clock.today(), ownStandards: ownStandardsOf(document) });
  }

  private async courseOf(number: string, organisation: string): Promise<Course> {
    const { items: [line = null] } = await this.stores.reading.page({ queue: null, reach: null, organisation: null, declaration: number, limit: 1, after: null });
    return { line, acts: await this.pool.transaction((tx) => this.stores.inspections.actsOn(tx, number), { organisation }) };
  }
}
