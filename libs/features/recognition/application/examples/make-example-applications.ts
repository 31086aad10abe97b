import type { ExampleMember, ExampleMembers } from '@features/access';
import type { WritePool } from '@platform/database';
import type { Secrets } from '@platform/sealing';
import type { Clock } from '@pure/kernel';
import type { FindRow, FoundRow } from '../catalogue/catalogue-reading';
import { exampleHandled } from '../catalogue/demonstration/bind-example-handlers';
import type { Desking } from '../desk/any-application';
import type { ApplyAsExample } from './apply-as-example';
import { exampleEnds } from './example-plan';
import type { HandleExamples } from './handle-examples';

/** The instant of the database's clock, ISO. */
export type NowOf = () => Promise<string>;
export type ExampleWorld = Readonly<{ members: ExampleMembers; rows: FindRow; secrets: Secrets; now: NowOf }>;

/** Makes one example application for each state, as example people, by what everybody does it with. What is there is left alone. */
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
    const [members, row] = [await this.world.members.list(), await this.row()];
    const [officer, approver] = (['officer', 'approver'] as const).map((wanted) => members.find(({ fields, role }) => fields.includes('skills') && role === wanted));
    if (!row || !officer || !approver) return null;
    for (const firm of members.filter(({ role }) => role === 'enterprise')) {
      const place = await this.applying.made(firm.organisation);
      const end = exampleEnds[place];
      if (end === undefined) return true;
      const [applicant, desk] = [await this.acting(firm), { officer: await this.acting(officer), approver: await this.acting(approver) }];
      const id = await this.applying.draft(row, place, applicant);
      if (id === null) continue; // the firm is not verified yet
      return end === 'draft' ? false : this.goOn(id, end, { row, place }, applicant, desk);
    }
    return null;
  }

  private async goOn(id: string, end: (typeof exampleEnds)[number], { row, place }: Readonly<{ row: FoundRow; place: number }>, applicant: Desking, desk: Readonly<{ officer: Desking; approver: Desking }>): Promise<boolean | null> {
    if (!(await this.applying.submit(id, row.catalogue.version, applicant))) return null;
    if (end === 'withdrawn') return (await this.applying.withdraw(id, applicant)) ? false : null;
    if (!(await this.handling.until(end, id, { place, level: row.row.mainland.level, today: await this.clock.today() }, desk))) return null;
    return end === 'appealed' && !(await this.applying.appeal(id, applicant)) ? null : false;
  }

  /** A person's row that is a rule, under a catalogue that the example authority handles; that of 照顧服務員 where it is there. */
  private async row(): Promise<FoundRow | null> {
    const rows = (await this.world.rows.currentRows(this.pool)).filter(({ catalogue, row }) => exampleHandled.some((id) => id === catalogue.id) && row.kind === 'person' && !catalogue.toConfirm && !row.toConfirm);
    return rows.find(({ row }) => row.taiwan.code === '17800') ?? rows[0] ?? null;
  }

  /** In a sitting that the worker opens for them. */
  private async acting({ account, organisation, membership, role }: ExampleMember): Promise<Desking> {
    const at = await this.world.now();
    const acting = { organisation, membership, role, scopes: null };
    return { caller: { account, session: this.world.secrets.id(), via: 'session', acting, steppedUpAt: at, at }, acting, by: { via: 'system', account, organisation, role } };
  }
}
