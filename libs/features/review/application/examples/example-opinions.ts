import type { WritePool } from '@platform/database';
import type { Actor } from '@platform/permissions';
import type { CastVote, VoteStores } from '../panel/cast-vote';
import type { JudgeRows } from '../panel/judge-rows';
import type { Names, Panel, ReviewRow, Seat } from '../panel/panel';
import type { SignOpinion } from '../panel/sign-opinion';

type Acts = Readonly<{ judging: JudgeRows; casting: CastVote; signing: SignOpinion }>;
type Said = Readonly<{ vote: 'agree' | 'object'; reasons: string | null; mayQuote: boolean }>;

const EQUAL = 1;
const agreement: Said = { vote: 'agree', reasons: null, mayQuote: false };
/** Under so many an objection would keep the panel from agreeing (at most one vote in four). */
const MOST_AGREEING = 5;
const objection: Said = { vote: 'object', mayQuote: false, reasons: '示例意见：两侧试验方法不同的指标没有做过比对试验，“关系未定”也应当写明需要重新试验。' };
const opinionReason = '示例意见：请写明需要按另一侧的方法重新试验。';

/** What the example experts think: all agree but the last one, whose minority opinion is published. Each member in turn, one at each step. */
export class ExampleOpinions {
  /** How the centre puts the objection, for everybody. */
  readonly neutral: Names = {
    'zh-Hans': '一名成员认为，试验方法不同的指标应当写明需要重新试验。（示例）', 'zh-Hant': '一名成員認為，試驗方法不同的指標應當寫明需要重新試驗。（範例）',
    en: 'One member holds that rows on limits by different methods should say that they must be tested again. (Example)',
  };

  constructor(
    private readonly pool: WritePool,
    private readonly stores: VoteStores,
    private readonly acts: Acts,
  ) {}

  /** The next member who has not handed in an opinion, or not signed a vote, does. Code of a refusal. */
  async give(panel: Panel, seats: readonly Seat[]): Promise<string | null> {
    const sitting = seats.filter(({ state }) => state === 'accepted').toSorted((a, b) => a.place - b.place);
    const next = sitting.find((seat) => (panel.state === 'blind' ? seat.submittedAt === null : !seat.signed));
    if (!next) return null;
    const objects = sitting.length >= MOST_AGREEING && next.id === sitting.at(-1)?.id;
    return panel.state === 'blind' ? this.submit(panel, next, objects) : this.vote(panel, next, objects);
  }

  private async submit({ id, version }: Panel, { id: seat, account }: Seat, objects: boolean): Promise<string | null> {
    const { rows, given } = await this.pool.transaction(async (tx) => ({
      rows: await this.stores.panels.rows(tx, id, version), given: (await this.stores.opinions.opinions(tx, id)).flatMap((one) => (one.seat === seat ? [one.key] : [])),
    }));
    const read = await this.acts.judging.read(id, rows.map(({ key }) => key), account);
    if (!read.ok) return read.refusal.code;
    for (const { key, relations } of rows.filter((row) => row.relations !== EQUAL && !given.includes(row.key))) {
      const judged = await this.acts.judging.judge(id, { key, opinion: opinionOf(relations, objects), version: 0 }, account);
      if (!judged.ok) return judged.refusal.code;
    }
    const done = await this.acts.casting.submit(id, objects ? objection : agreement, { account, by: by(account) });
    return done.ok ? null : done.refusal.code;
  }

  private async vote({ id }: Panel, { account }: Seat, objects: boolean): Promise<string | null> {
    const voted = await this.acts.casting.vote(id, objects ? objection : agreement, { account, by: by(account) });
    if (!voted.ok) return voted.refusal.code;
    const signed = await this.acts.signing.sign(id, { account, by: by(account), answer: null, host: '' });
    return signed.ok ? null : signed.refusal.code;
  }
}

const by = (account: string): Actor => ({ via: 'system', account });

/** Of rows that leave several relations possible the one who objects wants more to be said. */
const opinionOf = (relations: ReviewRow['relations'], objects: boolean) =>
  objects && (relations & (relations - 1)) !== 0 ? ({ kind: 'request-change', reason: opinionReason, relation: null } as const) : ({ kind: 'agree', reason: null, relation: null } as const);
