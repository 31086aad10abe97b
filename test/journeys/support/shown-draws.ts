import { createHash } from 'node:crypto';
import type { Sealer } from '@platform/sealing';
import { codeAfter, commitmentOf, drawnOrder, drawRules, labelOf, randomnessOf } from '@pure/draw';
import { sealedPlace } from '../../../libs/features/review/application/draw/draw-parts';
import type { Draw, Party } from '../../../libs/features/review/application/draw/draw-store';
import { SqlDrawStore } from '../../../libs/features/review/persistence/draw/sql-draw-store';
import type { TestDatabase } from '../../support/database';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
const bytesOf = (text: string): Buffer => Buffer.from(text, 'hex');
const PANEL = '00000000-0000-4000-8000-00000000a001';
const [opened, waiting] = ['GT-X-2026-000001-1', 'GT-X-2026-000002-0'];
const moments = { deadline: '2026-11-20T08:00:00.000Z', revealBy: '2026-11-21T08:00:00.000Z' };
const subject: Draw['subject'] = { kind: 'mapping', id: PANEL, number: 'GT-M-2026-000001-P', version: 1, digest: hex('content'), title: { 'zh-Hans': '示例' }, standards: ['a', 'b'], drafters: [], organisations: [], example: true };
const names = ['示例照明（厦门）有限公司', '示例市场监督管理局'];
const sides = ['mainland', 'taiwan', 'mainland', 'taiwan', 'mainland', 'taiwan', 'mainland'] as const;

/** Two draws as everybody sees them: one that is opened, with a party that did not reveal and a seat that changed hands, and one before its deadline. */
export async function showDraws({ write }: Pick<TestDatabase, 'write'>, sealer: Sealer): Promise<void> {
  const experts = await Promise.all(sides.map((side, at) => expert({ write }, side, at)));
  for (const number of [opened, waiting]) await show({ write }, sealer, number, experts);
}

async function expert({ write }: Pick<TestDatabase, 'write'>, side: string, at: number): Promise<string> {
  const row = await write.first<{ id: string }>(
    `with account as (insert into access.account (email, email_key, name, example) values ($1, $1, 'x', true) returning id),
      person as (insert into personal.person (account_id, region) select id, $2 from account returning id, account_id)
    insert into review.expert (id, draw_name, account_id, person_id, side, state, fields, example) select gen_random_uuid(), gen_random_uuid(), account_id, id, $2, 'active', '{lighting}', true from person returning id`,
    [`drawn-${at}@demo.example`, side],
  );
  return row?.id ?? '';
}

async function show({ write }: Pick<TestDatabase, 'write'>, sealer: Sealer, number: string, experts: readonly string[]): Promise<void> {
  const store = new SqlDrawStore();
  const [secret, salt] = [hex(`secret ${number}`), hex(`salt ${number}`)];
  const isOpen = number === opened;
  const parties: readonly Party[] = names.map((name, at) => ({ organisation: '', name, language: 'zh-Hans', commitment: commitmentOf(bytesOf(hex(name))), revealed: isOpen && at === 0 ? hex(name) : null }));
  const entries = experts.map((id, at) => ({ label: labelOf(bytesOf(salt), `drawn ${at}`), expert: id, side: sides[at] ?? 'mainland', frozen: null, nonce: null })).sort((a, b) => (a.label < b.label ? -1 : 1));
  const code = codeAfter(bytesOf(secret), 1);
  const checkpoint = { root: hex('root'), at: '2026-11-20T08:00:07.000Z' };
  const randomness = randomnessOf({ revealed: parties.map(({ name, revealed }) => ({ name, bytes: revealed })), checkpoint, lottery: null });
  const order = drawnOrder(entries.map(({ label }) => label), { code, randomness }).map(({ label }) => label);
  const announcement: NonNullable<Draw['announcement']> = {
    rules: drawRules[0], number, seats: { size: 3, least: { mainland: 1, taiwan: 1 } }, pool: entries.map(({ label }) => label), code: commitmentOf(code), parties: parties.map(({ name, commitment }) => ({ name, commitment: commitment ?? '' })),
    deadline: moments.deadline, lottery: null, revealBy: moments.revealBy, fields: ['lighting'], subject: { number: subject.number, version: 1, digest: subject.digest }, example: true,
  };
  const draw: Draw = {
    number, panel: PANEL, subject, state: isOpen ? 'opened' : 'announced', failure: null, size: 3, least: { mainland: 1, taiwan: 1 }, fields: ['lighting'], ...moments, lottery: null, numbers: null, numbersBy: null,
    secret: sealer.seal(secret, sealedPlace(number, 'secret')), salt: sealer.seal(salt, sealedPlace(number, 'salt')), announcement, root: isOpen ? checkpoint.root : null, rootAt: isOpen ? checkpoint.at : null, randomness: isOpen ? randomness : null, unilateral: isOpen, records: isOpen ? 4 : 1, example: true,
  };
  await write.transaction(async (tx) => {
    const organisations = await tx.query<{ id: string }>('select id from access.organisation order by id limit 2');
    const placed = parties.map((party, at) => ({ ...party, organisation: organisations[at]?.id ?? '' }));
    await store.create(tx, draw, placed);
    for (const party of placed) await store.saveParty(tx, number, party);
    await store.createEntries(tx, number, entries);
    await store.save(tx, draw);
    if (!isOpen) return;
    const seated = [0, 2, 3];
    await store.saveEntries(tx, number, order.map((label, at) => ({ label, expert: '', account: '', side: 'mainland', unfit: at === 1 ? 'recused' : null, told: false, place: at + 1, seated: seated.includes(at), frozen: null, nonce: null })));
    await store.createReplacement(tx, number, { record: 4, left: order[1] ?? '', reason: 'withheld', label: order[3] ?? '' });
  });
}
