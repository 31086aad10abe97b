import { EvidenceEditions } from '../../libs/features/correspondence/application/testing/evidence-editions';
import { EndValidity } from '../../libs/features/mapping/application/approval/end-validity';
import { SUPERSET } from '@pure/equivalence';
import type { LocalDate } from '@pure/kernel';
import { code, DecidedPlace, pair } from './support/decided';

type Shown = Readonly<{ state: string; successor: string | null; version: number; acts: { act: string }[]; document: { supersedes?: string } }>;

let place: DecidedPlace;
beforeAll(async () => {
  place = await DecidedPlace.start('decided');
  await place.authority('总局', 'CN', 'national');
}, 300_000);
afterAll(() => place.server.close());

const shown = (number: string) => place.shown<Shown>(`/mappings/${number}`);
const revoke = (number: string, who = '省局 approver') => place.act(who, number, 'revoke', { reasons: '试验结束' });

const known = () => place.known();

describe('the rules, held against it once more', () => {
  it('keep from notice and from approval what contradicts what was decided since, with the findings in words', async () => {
    const [number, late] = [await place.reviewed({ relations: ['subset'] }), await place.reviewed({ relations: ['subset'] })];
    expect((await place.send(number)).status).toBe(200);
    await place.over(number);
    const other = await place.approved({ relations: ['superset'] });
    await known();
    const refused = await place.act('省局 approver', number, 'approve');
    expect([code(refused), refused.body.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)]).toEqual([[409, 'MAPPING_NOT_SOUND'], ['M12']]);
    expect(refused.body.findings[0]?.detail).toMatch(/\S/);
    expect(code(await place.send(late))).toEqual([422, 'MAPPING_NOT_SOUND']);
    expect((await shown(number)).state).toBe('in_notice');
    await revoke(other);
    await known();
    expect((await place.act('省局 approver', number, 'approve')).body.state).toBe('approved');
    await revoke(number);
  });

  it('tell those who decide that an edition was replaced, and keep nothing from them', async () => {
    const number = await place.reviewed({ source: 'CNS 15598-1:2020', target: 'GB 4943.1-2011', relations: ['overlap'] });
    const { findings } = await place.case('省局 officer', number);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toContainEqual(['M14', 'warning']);
    expect((await place.send(number)).status).toBe(200);
  });
});

describe('an end for good', () => {
  it('before a notice is for who decides everywhere alone, and nobody else is offered it', async () => {
    const number = await place.reviewed();
    expect((await place.case('省局 officer', number)).possible).toEqual(['send-to-notice']);
    expect(code(await place.act('省局 officer', number, 'reject', { reasons: '不予批准' }))).toEqual([403, 'REJECTION_BEYOND']);
    expect((await place.act('省局 officer', number, 'return', { reasons: '请补正' })).body.state).toBe('reviewed');
    expect((await place.act('总局 officer', number, 'reject', { reasons: '不予批准' })).body.state).toBe('rejected');
    expect(code(await place.send(number))).toEqual([409, 'MAPPING_STATE']);
  });

  it('in a notice is not for who sent it there', async () => {
    const number = await place.reviewed();
    await place.send(number);
    expect(code(await place.act('省局 officer', number, 'reject', { reasons: '不予批准' }))).toEqual([409, 'SAME_PERSON']);
    expect(code(await place.act('总局 officer', number, 'reject', { reasons: '不予批准' }))).toEqual([403, 'OTHER_REGULATOR']);
    expect((await place.act('省局 approver', number, 'reject', { reasons: '不予批准' })).body.state).toBe('rejected');
  });
});

describe('a mapping written to take the place of another', () => {
  it('is begun for an approved one between the same standards alone', async () => {
    const old = await place.approved();
    const begin = (supersedes: string, source = pair.source) => place.drafter.browser.post<{ code?: string; supersedes: string | null }>('/mappings', { source, target: pair.target, supersedes });
    expect([await begin(old), await begin('GT-M-2026-999999-X'), await begin(old, 'GB 17625.1-2022')].map(({ status, body }) => [status, body.code ?? body.supersedes])).toEqual([[201, old], [422, 'MAPPING_SUPERSEDED_UNFIT'], [422, 'MAPPING_SUPERSEDED_UNFIT']]);
    await revoke(old);
  });

  it('contradicts it without a suspension, and takes its place with its approval', async () => {
    const old = await place.approved({ relations: ['superset'] });
    await known();
    const next = await place.approved({ relations: ['subset'], supersedes: old });
    expect([await shown(old), await shown(next)]).toMatchObject([{ state: 'superseded', successor: next }, { state: 'approved', document: { supersedes: old } }]);
    await revoke(next);
  });

  it('leaves no part of its territory without any, nor takes it where the body does not decide', async () => {
    const old = await place.approved({}, { territory: '350000' });
    const next = await place.reviewed({ supersedes: old });
    expect(code(await place.send(next, { territory: '350200' }))).toEqual([422, 'TERRITORY_NOT_COVERED']);
    await place.authority('市局', '350200', 'city');
    expect(code(await place.send(next, { territory: '350200' }, '市局'))).toEqual([422, 'TERRITORY_BEYOND']);
    const small = await place.approved({}, { territory: '350200' });
    expect(code(await place.act('省局 approver', old, 'supersede', { reasons: '新对应', successor: small }))).toEqual([422, 'TERRITORY_NOT_COVERED']);
    for (const each of [old, small]) await revoke(each);
    expect(code(await place.send(next, { territory: '350000' }))).toEqual([409, 'MAPPING_PREDECESSOR_UNFIT']);
  });

  it('does so alone, where two would', async () => {
    const old = await place.approved();
    const both = [await place.reviewed({ supersedes: old }), await place.reviewed({ supersedes: old })];
    for (const each of both) {
      expect((await place.send(each)).status).toBe(200);
      await place.over(each);
    }
    await known();
    const answers = await Promise.all(both.map((each) => place.act('省局 approver', each, 'approve')));
    expect(answers.map(code).sort()).toEqual([[200, undefined], [409, 'MAPPING_PREDECESSOR_UNFIT']]);
    const won = both.filter((_, at) => answers[at]?.status === 200);
    expect([(await shown(old)).successor, (await shown(old)).acts.filter(({ act }) => act === 'supersede').length]).toEqual([won[0], 1]);
    for (const each of won) await revoke(each);
  });
});

it('asked for a territory or a day, answers and tests take what is approved there and stood then alone', async () => {
  const number = await place.approved({ relations: ['superset'] });
  await known();
  const day = (await place.database.read.first<{ today: LocalDate; before: LocalDate }>(`select (now() at time zone 'Asia/Shanghai')::date as today, (now() at time zone 'Asia/Shanghai')::date - 1 as before`)) ?? { today: '' as LocalDate, before: '' as LocalDate };
  const asks: readonly Readonly<{ asOf: LocalDate; territory?: string }>[] = [{ asOf: day.today }, { asOf: day.today, territory: '350203' }, { asOf: day.today, territory: '440300' }, { asOf: day.before }];
  for (const [at, on] of asks.entries()) {
    const found = await place.server.nest.get(EvidenceEditions, { strict: false }).find([pair.target], [pair.source], on);
    const query = new URLSearchParams({ asOf: on.asOf, ...(on.territory !== undefined && { territory: on.territory }) }).toString();
    const { standing } = await place.shown<{ standing: string }>(`/correspondences/${encodeURIComponent(pair.source)}/${encodeURIComponent(pair.target)}?${query}`);
    const page = (await place.server.get(`/hans/why?from=${encodeURIComponent(pair.source)}&to=${encodeURIComponent(pair.target)}&${query}`)).text;
    const counts = at < 2;
    expect([at, found.ok && found.value.met[0]?.relations.get(pair.target)?.mask === SUPERSET, standing === 'approved', page.includes(`/hans/m/${number}`)]).toEqual([at, counts, counts, counts]);
  }
  await revoke(number);
});

describe('the end of its validity', () => {
  it.each([['approved', []], ['suspended', ['suspend']]] as const)('of one that is %s counts at once, everywhere, and is written down by itself', async (_, before) => {
    const number = await place.approved({}, { until: '2099-12-31' });
    for (const act of before) await place.act('省局 approver', number, act, { reasons: '待核对' });
    await place.past(number);
    const one = await place.case('省局 approver', number);
    expect([one.state, one.possible, (await shown(number)).state]).toEqual(['expired', [], 'expired']);
    for (const act of ['suspend', 'lift', 'revoke']) expect(code(await place.act('省局 approver', number, act, { reasons: '试验' }))).toEqual([409, 'MAPPING_STATE']);
    expect((await place.server.get(`/hans/m/${number}`)).text).toContain('届满');
    await known();
    const answer = await place.shown<{ standing: string }>(`/correspondences/${encodeURIComponent(pair.source)}/${encodeURIComponent(pair.target)}`);
    expect(answer.standing).not.toBe('approved');
    await place.server.nest.get(EndValidity, { strict: false }).execute();
    const { state, acts } = await shown(number);
    expect([state, acts.at(-1)?.act]).toEqual(['expired', 'expire']);
    expect(await place.database.read.query('select distinct standing from catalogue.decided_mapping where mapping = $1', [number])).toEqual([{ standing: 'expired' }]);
    expect(await place.database.read.query('select state from mapping.mapping where number = $1', [number])).toEqual([{ state: 'expired' }]);
  });
});

describe('the page of a mapping', () => {
  const evidence = [{ source: 'GB 4943.1-2022', locator: '前言', grade: 3 }];
  const row = (key: string, more: object = {}) => ({
    key, sources: [{ kind: 'clause', ref: `4.${key.slice(1)}` }], targets: [{ kind: 'clause', ref: `5.${key.slice(1)}` }], relations: ['equal'], negated: false, qualifiers: '', rationale: 'semantic', deviation: null,
    reason: `理由 ${key}`, severity: null, method: 'human', confirmed: true, evidence, extraTest: null, ...more,
  });
  const page = async (path: string) => (await place.server.get(path)).text;
  let number = '';
  beforeAll(async () => {
    number = await place.reviewed({ rows: [row('r1'), row('r2', { relations: ['superset'], deviation: 'stricter', severity: 'major', extraTest: true })] });
    await place.send(number);
    await place.act('省局 officer', number, 'return', { reasons: '请补正' });
    await place.nextVersion(number, { rows: [row('r1', { reason: '理由甲 r1' }), row('r3')] });
    await place.send(number, { version: 2 });
  });

  it.each([
    ['', ['id="r1"', 'id="r2"'], []],
    ['?relation=superset', ['id="r2"', '共 2 行，显示 1 行'], ['id="r1"']],
    ['?deviation=stricter&severity=major&test=yes', ['id="r2"'], ['id="r1"']],
    ['?test=no', ['的行。请选“全部”，或改选其他条件。'], ['id="r1"', 'id="r2"']],
    ['?view=target', ['id="r2"', '放宽'], []],
  ])('with %j shows the rows asked for', async (query, there, missing) => {
    const text = await page(`/hans/m/${number}/v/1${query}`);
    expect([there.filter((each) => !text.includes(each)), missing.filter((each) => text.includes(each))]).toEqual([[], []]);
  });

  it('compares two versions word by word, in each script', async () => {
    const text = await page(`/hans/m/${number}/v/1..2`);
    expect(['<ins>甲', '4.2 → 5.2', '删去', '新增', '有改动'].filter((each) => !text.includes(each))).toEqual([]);
    expect([(await page(`/hant/m/${number}/v/1..2`)).includes('刪去'), (await page(`/en/m/${number}/v/1..2`)).includes('taken out')]).toEqual([true, true]);
    expect((await place.server.get(`/hans/m/${number}/v/1..9`)).status).toBe(404);
    expect(await page(`/hans/m/${number}`)).toContain(`/m/${number}/v/1..2`);
  });

  it('is found in the list by a standard and by its state', async () => {
    expect((await page('/hans/m?standard=gb4943.1-2022&state=in_notice')).includes(number)).toBe(true);
    expect((await page('/hans/m?standard=gb4943.1-2022&state=revoked')).includes(number)).toBe(false);
    expect(await page('/hant/m?standard=CNS%209999')).toContain('」的對應。沒有對應的紀錄');
  });
});
