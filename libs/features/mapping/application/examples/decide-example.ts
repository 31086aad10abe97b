import { addDays } from '@pure/workday';
import type { Clock } from '@pure/kernel';
import type { AnswerObjection } from '../approval/answer-objection';
import type { ObjectToMapping } from '../approval/object-to-mapping';
import type { OpenMappingPanel } from '../approval/open-mapping-panel';
import type { ReadCases } from '../approval/read-cases';
import type { SendToNotice } from '../approval/send-to-notice';
import type { SettleNotice } from '../approval/settle-notice';
import type { ExampleCast } from './example-cast';

export type ExampleActs = Readonly<{ opening: OpenMappingPanel; sending: SendToNotice; objecting: ObjectToMapping; answering: AnswerObjection; settling: SettleNotice }>;
type Held = Readonly<{ number: string; version: number }>;

const DAYS = { answer: 7, round: 14, discussion: 21, vote: 28 } as const;
const PANEL = { size: 5, least: { mainland: 2, taiwan: 2 }, fields: ['lighting'] } as const;
/** Where the example authority decides (GB/T 2260). */
const TERRITORY = '350000';

/** What the example authority does about the mapping of the invented pair, and what the public says to it. */
export class DecideExample {
  constructor(
    private readonly cases: ReadCases,
    private readonly acts: ExampleActs,
    private readonly clock: Clock,
  ) {}

  /** `deadline`: until when both parties commit. */
  async openPanel(number: string, deadline: string, { officer, societies }: ExampleCast): Promise<string | null> {
    const today = await this.clock.today();
    const after = (days: number) => addDays(today, days);
    const days = { answer: after(DAYS.answer), round: after(DAYS.round), discussion: after(DAYS.discussion), vote: after(DAYS.vote) };
    const draw = { deadline, revealHours: 1, parties: societies, lottery: null };
    return codeOf(await this.acts.opening.execute(number, { ...PANEL, days, draw }, officer));
  }

  /** An example needs no days of notice; it stays open for a moment, so that somebody can object. */
  async sendToNotice({ number, version }: Held, { officer }: ExampleCast): Promise<string | null> {
    return codeOf(await this.acts.sending.execute(number, { version, effect: 'technical-reference', territory: TERRITORY, until: null, noticeDays: 0, offline: null }, officer));
  }

  /** Somebody objects once, the authority answers, and the second person approves once the notice is over. */
  async endNotice({ number }: Held, { officer, approver }: ExampleCast): Promise<string | null> {
    const seen = await this.cases.one(number, officer);
    if (!seen.ok) return seen.refusal.code;
    const { approvals, objections } = seen.value;
    const open = approvals.at(-1);
    if (!open || open.outcome !== null) return null;
    const waiting = objections.find(({ outcome }) => outcome === null);
    if (waiting) return codeOf(await this.acts.answering.execute(number, waiting.id, { outcome: 'refused', answer: '示例答复：方法不同的两项已写明关系未定，须重新试验。' }, officer));
    if (objections.length === 0 && !open.closed) return codeOf(await this.acts.objecting.execute(number, '示例异议：噪声与闪烁指数的试验方法不同，不宜视为等同。', { via: 'system' }, null));
    return open.closed ? codeOf(await this.acts.settling.approve(number, approver)) : null;
  }
}

const codeOf = (result: Readonly<{ ok: true }> | Readonly<{ ok: false; refusal: Readonly<{ code: string }> }>): string | null => (result.ok ? null : result.refusal.code);
