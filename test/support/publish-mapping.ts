import type { INestApplicationContext } from '@nestjs/common';
import { exampleMembers } from '@features/access';
import type { Database } from '@platform/database';
import { Secrets } from '@platform/sealing';
import { SendToNotice } from '../../libs/features/mapping/application/approval/send-to-notice';
import { SettleNotice } from '../../libs/features/mapping/application/approval/settle-notice';
import { BeginMapping } from '../../libs/features/mapping/application/drafts/begin-mapping';
import { SubmitMapping } from '../../libs/features/mapping/application/drafts/submit-mapping';
import { castOf, type ExampleCast } from '../../libs/features/mapping/application/examples/example-cast';
import type { MappingContent } from '../../libs/features/mapping/domain/content';

const TERRITORY = '350000';
const NOTICE_DAYS = 30;
type Outcome<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; refusal: Readonly<{ code: string }> }>;

/** Takes mappings through their life by the use cases of the product, as the people of the demonstration do. Only the panel and the days of notice are passed over. */
export class MappingPublisher {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly database: Pick<Database, 'write'>,
    readonly cast: ExampleCast,
  ) {}

  /** @param app a server in demonstration mode, with its accounts in the database */
  static async of(app: INestApplicationContext, database: Pick<Database, 'write'>): Promise<MappingPublisher> {
    const now = await database.write.first<{ at: string }>(`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`);
    const cast = castOf(await exampleMembers(database).list(), { at: now?.at ?? '', session: () => app.get(Secrets, { strict: false }).id() });
    if (!cast) throw new Error('the demonstration lacks somebody who decides on mappings');
    return new MappingPublisher(app, database, cast);
  }

  get drafter() {
    const { account, organisation } = this.cast.drafter;
    return { acting: { ...this.cast.drafter, membership: '', role: 'centre', scopes: null }, by: { via: 'system', account, organisation } } as const;
  }

  /** Id of a draft with this content. */
  async begin({ source, target, document, rows }: MappingContent): Promise<string> {
    return value(await this.part(BeginMapping).execute({ source, target, document, rows, from: 'import' }, { ...this.drafter, keyed: null }));
  }

  /** Submitted in its first version, and agreed to; gives its number. */
  async agreed(id: string): Promise<string> {
    const { number } = value(await this.part(SubmitMapping).submit(id, { version: 1, ...this.drafter }));
    await this.database.write.query(`update mapping.mapping set state = 'reviewed' where id = $1::uuid`, [id]);
    return number;
  }

  async sendToNotice(number: string): Promise<void> {
    value(await this.part(SendToNotice).execute(number, { version: 1, effect: 'technical-reference', territory: TERRITORY, until: null, noticeDays: NOTICE_DAYS, offline: null }, this.cast.officer));
    await this.database.write.query(`update mapping.approval set closes = clock_timestamp() - interval '1 second' where number = $1`, [number]);
  }

  async approve(number: string): Promise<void> {
    value(await this.part(SettleNotice).approve(number, this.cast.approver));
  }

  /** From the draft to the approval; gives its number. */
  async publish(content: MappingContent): Promise<string> {
    const number = await this.agreed(await this.begin(content));
    await this.sendToNotice(number);
    await this.approve(number);
    return number;
  }

  private part<T>(kind: abstract new (...parts: never[]) => T): T {
    return this.app.get<T>(kind, { strict: false });
  }
}

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
