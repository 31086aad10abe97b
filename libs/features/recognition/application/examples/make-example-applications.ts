import type { ExampleMember, ExampleMembers } from '@features/access';
import type { WritePool } from '@platform/database';
import type { Secrets } from '@platform/sealing';
import type { Clock } from '@pure/kernel';
import type { FindRow, FoundRow } from '../catalogue/catalogue-reading';
import { exampleHandled } from '../catalogue/demonstration/bind-example-handlers';
import type { Desking } from '../desk/any-application';
import type { ApplyAsExample } from './apply-as-example';
import { type ExampleEnd, exampleEnds } from './example-plan';
import type { HandleExamples } from './handle-examples';

/** The instant of the database's clock, ISO. */
export type NowOf = () => Promise<string>;
export type ExampleWorld = Readonly<{ members: ExampleMembers; rows: FindRow; secrets: Secrets; now: NowOf }>;

type Desk = Readonly<{ officer: ExampleMember; approver: ExampleMember }>;
/** Number of the filing among the examples, for certificate and decision. */
const FILING = exampleEnds.length;

/** Makes one example application for each state, and a filing of a firm, as example people, by what everybody does it with. What is there is left alone. */
export class MakeExampleApplications {
  constructor(
    private readonly pool: WritePool,
    private readonly world: ExampleWorld,
    private readonly applying: ApplyAsExample,
    private readonly handling: HandleExamples,
    private readonly clock: Clock,
  ) {}

  /** One more each time; true: all are there. Null: somebody or something is missing yet. */
  async execute(): Promise<boolean | null> {
    const members = await this.world.members.list();
    const [officer, approver] = (['officer', 'approver'] as const).map((wanted) => members.find(({ fields, role }) => fields.includes('skills') && role === wanted));
    if (!officer || !approver) return null;
    const firms = members.filter(({ role }) => role === 'enterprise');
    const people = await this.people(firms, { officer, approver });
    return people === true ? this.filing(firms, { officer, approver }) : people;
  }

  private async people(firms: readonly ExampleMember[], desk: Desk): Promise<boolean | null> {
    const row = await this.row('person');
    if (!row) return null;
    for (const firm of firms) {
      const place = await this.applying.made(firm.organisation, 'person');
      const end = exampleEnds[place];
      if (end === undefined) return true;
      const made = await this.make(firm, end, { row, place }, desk);
      if (made !== null) return made ? false : null;
    }
    return null;
  }

  /** By the last firm, which is Taiwan's; without such a row there is none. */
  private async filing(firms: readonly ExampleMember[], desk: Desk): Promise<boolean | null> {
    const [row, firm] = [await this.row('firm'), firms.at(-1)];
    if (!row || !firm || (await this.applying.made(firm.organisation, 'firm')) > 0) return true;
    return (await this.make(firm, 'recognise', { row, place: FILING }, desk)) ? false : null;
  }

  /** Whether it went so far; null: the firm is not verified yet. */
  private async make(firm: ExampleMember, end: ExampleEnd, { row, place }: Readonly<{ row: FoundRow; place: number }>, { officer, approver }: Desk): Promise<boolean | null> {
    const applicant = await this.acting(firm);
    const id = await this.applying.draft(row, place, applicant);
    if (id === null) return null;
    if (end === 'draft') return true;
    if (!(await this.applying.submit(id, row.catalogue.version, applicant))) return false;
    if (end === 'withdrawn') return this.applying.withdraw(id, applicant);
    const desk = { officer: await this.acting(officer), approver: await this.acting(approver) };
    if (!(await this.handling.until(end, id, { place, level: row.row.mainland.level, today: await this.clock.today() }, desk))) return false;
    return end !== 'appealed' || this.applying.appeal(id, applicant);
  }

  /** A row that is a rule, under a catalogue that the example authority handles; of people that of 照顧服務員 where it is there. */
  private async row(kind: 'person' | 'firm'): Promise<FoundRow | null> {
    const rows = (await this.world.rows.currentRows(this.pool)).filter(({ catalogue, row }) => exampleHandled.some((id) => id === catalogue.id) && row.kind === kind && !catalogue.toConfirm && !row.toConfirm);
    return rows.find(({ row }) => row.taiwan.code === '17800') ?? rows[0] ?? null;
  }

  /** In a sitting that the worker opens for them. */
  private async acting({ account, organisation, membership, role }: ExampleMember): Promise<Desking> {
    const at = await this.world.now();
    const acting = { organisation, membership, role, scopes: null };
    return { caller: { account, session: this.world.secrets.id(), via: 'session', acting, steppedUpAt: at, at }, acting, by: { via: 'system', account, organisation, role } };
  }
}
