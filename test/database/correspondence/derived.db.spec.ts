import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { catalogueImport } from '@features/catalogue';
import { correspondenceAnswers, type CorrespondenceAnswers, type CorrespondencesView } from '@features/correspondence';
import { type Answer, checkDocument, checkProof, derivationDocument } from '@pure/equivalence';
import { localDate } from '@pure/kernel';
import { type TestDatabase, testDatabase } from '../../support/database';

let database: TestDatabase;
let answers: CorrespondenceAnswers;
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  answers = correspondenceAnswers(database);
}, 300_000);

async function pair(from: string, to: string, asOf?: string, of: CorrespondenceAnswers = answers): Promise<Answer> {
  const day = localDate(asOf ?? '');
  const explained = await of.explainPair.execute({ from, to, ...(day && { asOf: day }) });
  if (!explained.ok) throw new Error(explained.refusal.code);
  return explained.value.answer;
}

async function found(number: string, side?: 'mainland' | 'taiwan'): Promise<CorrespondencesView> {
  const view = await answers.findCorrespondences.execute({ number, ...(side && { side }) });
  if (!view.ok) throw new Error(view.refusal.code);
  return view.value;
}

describe('what the facts on record give', () => {
  it.each([
    // modified on one side, its list not seen; on the other 等同 in a laboratory's table, no label
    ['CNS 15598-1:2020', 'GB 4943.1-2022', { mask: ['equal', 'subset', 'superset', 'overlap'], standing: 'candidate', provisional: true, grade: 1, covers: false }],
    // deviations seen, the list cut off
    ['GB 4943.1-2011', 'IEC 60950-1:2005', { mask: ['equal', 'subset', 'superset', 'overlap'], standing: 'candidate' }],
    ['CNS 15936:2016', 'GB/T 9254.1-2021', { mask: ['equal', 'subset', 'superset', 'overlap'], standing: 'candidate', provisional: true }],
    // identical on both sides, of grade 1
    ['CNS 12681:2016', 'GB/T 19001-2016', { mask: ['equal'], standing: 'candidate', provisional: true, grade: 1 }],
    ['CNS 14490-2:2015', 'GB 11291.2-2013', { mask: ['equal'], standing: 'candidate', provisional: true, grade: 1 }],
    // the degree of one side is missing
    ['CNS 45001:2018', 'GB/T 45001-2020', { mask: ['equal', 'subset', 'superset', 'overlap', 'disjoint'], standing: 'lead', whyNot: { missing: 'degree-missing', at: { from: 'CNS 45001:2018', to: 'ISO 45001:2018' } } }],
    // another edition of the base
    ['GB 3565.2-2022', 'CNS 366-2', { mask: ['equal', 'subset', 'superset', 'overlap', 'disjoint'], standing: 'none' }],
    // not equivalent: nothing follows
    ['GB/T 31467.3-2015', 'ISO 12405-3:2014', { mask: ['equal', 'subset', 'superset', 'overlap', 'disjoint'], whyNot: { missing: 'not-equivalent' } }],
    // a new edition, of which the changes are not all on record
    ['GB 24819-2009', 'GB/T 24819-2023', { mask: ['equal', 'subset', 'superset', 'overlap', 'disjoint'], whyNot: { missing: 'edition-gap' } }],
  ])('%s to %s', async (from, to, expected) => expect(await pair(from, to)).toMatchObject(expected));

  it.each([
    ['CNS 15598-1:2020', 'GB 4943.1-2022', 'IEC 62368-1:2018', 'IEC 62368-1:2023'],
    ['GB/T 24819-2023', 'IEC 62031:2018', 'IEC 62031:2018', 'IEC 62031:2026'],
    ['GB 24819-2009', 'IEC 62031:2008', 'IEC 62031:2008', 'IEC 62031:2026'],
  ])('%s to %s tells that its base has a newer edition', async (from, to, adopted, latest) => {
    expect((await pair(from, to)).drift).toEqual([{ adopted, latest }]);
  });

  it('leads a year that is an amendment’s to the consolidated base', async () => {
    expect((await found('GB 17625.1-2022')).items.map(({ document }) => document.number)).toContain('IEC 61000-3-2:2018+AMD1:2020 CSV');
  });

  it('is nothing on a day on which one of the documents was not there', async () => {
    expect(await pair('CNS 15598-1:2020', 'GB 4943.1-2022', '2021-01-01')).toMatchObject({ standing: 'none', whyNot: { missing: 'document-later' } });
  });

  it('names every document and source of its proofs', async () => {
    const { items, named } = await found('CNS 15598-1:2020');
    const steps = items.flatMap(({ answer }) => answer.proofs.flatMap((proof) => proof.steps));
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.flatMap(({ from, to }) => [from, to]).filter((number) => !named.documents.has(number))).toEqual([]);
    expect(steps.flatMap(({ leaves }) => leaves.map(({ fact }) => fact.source)).filter((source) => !named.sources.has(source))).toEqual([]);
  });
});

type CrossStrait = Readonly<{ cn_number: string; tw_number: string; cn_degree: string; tw_degree: string; base_editions: string }>;
const rows: CrossStrait[] = parse(readFileSync('data/comparisons/cross_strait_more.csv', 'utf8'), { columns: true });

describe('editions of both sides that a compilation sets side by side', () => {
  const pairs = (of: (bases: string) => boolean) => rows.filter((row) => of(row.base_editions)).map((row) => [row.cn_number, row.tw_number] as const);

  it.each(pairs((bases) => bases === 'same'))('%s and %s are a candidate or a lead at most', async (mainland, taiwan) => {
    const { standing, proofs, whyNot } = await pair(taiwan, mainland);
    const known = standing === 'none' ? whyNot?.missing : standing; // the base is dated, the standard itself may not be
    expect([known, proofs.flatMap((proof) => checkProof(proof))]).toEqual([expect.stringMatching(/candidate|lead|edition-not-stated/), []]);
  });

  it.each(pairs((bases) => bases !== 'same'))('of %s and %s, which name different or unknown editions, nothing is said', async (mainland, taiwan) => {
    const { mask, standing } = await pair(taiwan, mainland);
    expect([mask.length, standing]).toEqual([5, expect.stringMatching(/none|lead/)]);
  });
});

describe('every derived answer of the starter data', () => {
  it('passes the checker', async () => {
    const numbers = await database.read.query<{ number: string }>(
      `select number from catalogue.edition where id in (select national_id from catalogue.adoption) order by id`,
    );
    const faulty: string[] = [];
    for (const { number } of numbers) {
      const { items, asOf } = await found(number);
      const document = derivationDocument({ from: number, asOf, items: items.map(({ answer }) => answer) });
      if (checkDocument(JSON.parse(JSON.stringify(document))).length > 0) faulty.push(number);
    }
    expect([numbers.length > 150, faulty]).toEqual([true, []]);
  }, 300_000);
});

describe('a fact that was missing', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-fact-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes a candidate of a lead', async () => {
    const own = await testDatabase({ starter: true });
    const before = correspondenceAnswers(own);
    expect((await pair('CNS 45001:2018', 'GB/T 45001-2020', undefined, before)).standing).toBe('lead');
    const file = path.join(folder, 'seen.jsonl');
    const row = { national: 'CNS 45001:2018', side: 'TW', base: 'ISO 45001:2018', degree: 'IDT', confirmed: true, source: 'bsmi.example', grade: 'A' };
    writeFileSync(file, `${JSON.stringify(row)}\n`);
    await catalogueImport(own).importFile.execute({ subject: 'adoptions', path: file, dryRun: false });
    await before.graph.refresh();
    expect(await pair('CNS 45001:2018', 'GB/T 45001-2020', undefined, before)).toMatchObject({ mask: ['equal'], standing: 'candidate' });
  });
});

describe('a number that leads nowhere', () => {
  it.each([
    ['CNS 99999', 'STANDARD_UNKNOWN'],
    ['nothing at all', 'NUMBER_UNREADABLE'],
  ])('%s is refused', async (number, code) => {
    expect(await answers.findCorrespondences.execute({ number })).toMatchObject({ ok: false, refusal: { code } });
    expect(await answers.explainPair.execute({ from: 'GB 4943.1-2022', to: number })).toMatchObject({ ok: false, refusal: { code, end: 'to' } });
  });

  it('is the same as the other end', async () => {
    expect(await answers.explainPair.execute({ from: 'GB 4943.1-2022', to: 'GB4943.1—2022' })).toEqual({ ok: false, refusal: { code: 'SAME_DOCUMENT', number: 'GB 4943.1-2022' } });
  });
});
