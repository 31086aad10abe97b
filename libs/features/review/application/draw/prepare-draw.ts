import { isSectorId } from '@features/catalogue';
import type { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { locales } from '@platform/locale';
import type { Actor } from '@platform/permissions';
import type { Secrets } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { reviewDefaults } from '../../domain/defaults';
import { unfitFor } from '../../domain/draw/fitness';
import { insiders } from '../../domain/draw/insiders';
import { fillPanel } from '../../domain/draw/seating';
import { AnnounceDraw, type DrawAsked, type DrawRefusal } from '../seam';
import { type DrawParts, sealedPlace } from './draw-parts';
import type { NewDraw, NewParty } from './draw-store';

type Prepared = Readonly<{ draw: string; unilateral: boolean }>;
const BYTES = 32;
const HOUR_MS = 3_600_000;

/** Prepares a draw: its parties are asked to commit; once all have, it is announced. */
export class PrepareDraw extends AnnounceDraw {
  constructor(
    private readonly parts: DrawParts,
    private readonly contacts: Contacts,
    private readonly secrets: Secrets,
  ) {
    super();
  }

  async execute(tx: Tx, asked: DrawAsked, by: Actor): Promise<Result<Prepared, DrawRefusal>> {
    const now = await this.parts.draws.now(tx);
    const field = asked.fields.find((each) => !isSectorId(each));
    if (field !== undefined) return refuse({ code: 'DRAW_FIELD_UNKNOWN', field });
    if (asked.deadline <= now.at) return refuse({ code: 'DRAW_DEADLINE_PAST' });
    const parties = await this.partiesOf(tx, asked.parties);
    if (!parties.ok) return parties;
    const filled = await this.tried(tx, asked);
    if (!filled.ok) return filled;
    return ok({ draw: await this.create(tx, asked, { parties: parties.value, unilateral: filled.value, by }), unilateral: filled.value });
  }

  private async partiesOf(tx: Tx, asked: readonly string[]): Promise<Result<readonly NewParty[], DrawRefusal>> {
    const parties: NewParty[] = [];
    for (const organisation of new Set(asked)) {
      const body = await this.contacts.bodyOf(tx, organisation);
      const language = locales.find((each) => body?.names[each] !== undefined);
      const name = language && body?.names[language];
      if (!body || language === undefined || name === undefined || insiders.includes(body.kind) || parties.some((party) => party.name === name)) return refuse({ code: 'DRAW_PARTY_UNFIT', party: organisation });
      parties.push({ organisation, name, language });
    }
    return parties.length >= reviewDefaults.leastParties ? ok(parties) : refuse({ code: 'DRAW_PARTIES_TOO_FEW' });
  }

  /** Whether the pool as it stands could fill the panel, and whether only from one side. */
  private async tried(tx: Tx, { subject, fields, size, least }: DrawAsked): Promise<Result<boolean, DrawRefusal>> {
    const { today } = await this.parts.draws.now(tx);
    const pool = await this.parts.pool.eligible(tx, { today, example: subject.example });
    const bound = await this.parts.bound.of(tx, subject, pool);
    const candidates = pool.map((one) => ({ label: one.id, side: one.side, unfit: unfitFor({ ...one, isBound: bound.has(one.account), agrees: true }, { fields, today }) }));
    const filled = fillPanel(candidates, { size, least });
    return filled.ok ? ok(filled.value.unilateral) : filled;
  }

  private async create(tx: Tx, { panel, subject, size, least, fields, deadline, revealHours, lottery }: DrawAsked, { parties, unilateral, by }: Readonly<{ parties: readonly NewParty[]; unilateral: boolean; by: Actor }>): Promise<string> {
    const { draws, sealer, journal } = this.parts;
    const number = await draws.nextNumber(tx);
    const sealed = (column: 'secret' | 'salt'): Buffer => sealer.seal(this.secrets.bytes(BYTES).toString('hex'), sealedPlace(number, column));
    const revealBy = new Date(Date.parse(deadline) + revealHours * HOUR_MS).toISOString();
    const numbersBy = lottery === null ? null : new Date(Date.parse(revealBy) + reviewDefaults.lotteryHours * HOUR_MS).toISOString();
    const draw: NewDraw = { number, panel, subject, size, least, fields, deadline: new Date(deadline).toISOString(), revealBy, numbersBy, lottery, secret: sealed('secret'), salt: sealed('salt'), unilateral, example: subject.example };
    await draws.create(tx, draw, parties);
    await journal.record(tx, { act: 'draw.prepared', by, subject: { kind: 'draw', id: number }, content: { panel, size, subject: subject.number, parties: parties.map(({ organisation }) => organisation) } });
    return number;
  }
}
