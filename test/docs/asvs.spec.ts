import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asvsRequirements } from './asvs-numbers';
import { readMarkdown, root } from './markdown';

type Row = Readonly<Record<'id' | 'level' | 'requirement' | 'state' | 'evidence' | 'reason', string>>;

const STATES = ['test', 'code', 'operator', 'not-applicable', 'open'];
const rows: readonly Row[] = parse(readFileSync(join(root, 'docs/asvs.csv'), 'utf8'), { columns: true });

/** `path#title | path`: files, and for some what stands in them. */
const evidenceOf = ({ evidence }: Row) => evidence.split(' | ').filter((each) => each !== '').map((each) => {
  const at = each.indexOf('#');
  return at < 0 ? { file: each, title: '' } : { file: each.slice(0, at), title: each.slice(at + 1) };
});

/** What is wrong with what a row shows: a file that is not there, or does not hold the title. */
function faultsOf(row: Row): readonly string[] {
  return evidenceOf(row).flatMap(({ file, title }) => {
    if (!existsSync(join(root, file))) return [`${row.id}: there is no ${file}`];
    return readFileSync(join(root, file), 'utf8').includes(title) ? [] : [`${row.id}: ${file} has no “${title}”`];
  });
}

const said = (line: string): readonly number[] => line.split('|').slice(2, -1).map(Number);
const counted = (of: readonly Row[]): readonly number[] => [...STATES.map((state) => of.filter((row) => row.state === state).length), of.length];

describe('docs/asvs.csv', () => {
  it('has every requirement of levels 1 and 2 once, with its level', () => {
    expect(asvsRequirements).toHaveLength(253);
    const known = (list: readonly Readonly<{ id: string; level: string }>[]) => list.map(({ id, level }) => `${id} ${level}`).toSorted();
    expect(known(rows)).toEqual(known(asvsRequirements));
  });

  it('says of each in a few words what is asked and how it stands', () => {
    expect(rows.filter(({ requirement, state }) => requirement === '' || requirement.length > 120 || !STATES.includes(state)).map(({ id }) => id)).toEqual([]);
  });

  it('names files that are there and titles that stand in them', () => expect(rows.flatMap(faultsOf)).toEqual([]));

  it('names a test where a test shows it, a file where code does', () => {
    const isTest = (row: Row) => evidenceOf(row).some(({ file }) => file.startsWith('test/') || /\.spec\.tsx?$/.test(file));
    expect(rows.filter((row) => (row.state === 'test' && !isTest(row)) || (row.state === 'code' && row.evidence === '')).map(({ id }) => id)).toEqual([]);
  });

  it('gives a reason for what is open or does not apply, and a place for what the operator does', () => {
    const silent = rows.filter(({ state, reason, evidence }) => (state === 'operator' ? evidence === '' : ['open', 'not-applicable'].includes(state) && reason === ''));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each(['L1', 'L2', 'both'])('has the figures that docs/security.md says: %s', (level) => {
    const line = readMarkdown('docs/security.md').split('\n').find((each) => each.startsWith(`| ${level} |`)) ?? '';
    expect(said(line)).toEqual(counted(rows.filter((row) => level === 'both' || row.level === level)));
  });
});

describe('the check', () => {
  const row: Row = { id: 'V1.1.1', level: 'L2', requirement: 'x', state: 'test', evidence: '', reason: '' };
  const absent = 'a title'.toUpperCase();

  it.each([
    ['test/docs/gone.spec.ts', ['V1.1.1: there is no test/docs/gone.spec.ts']],
    [`test/docs/asvs.spec.ts#${absent}`, [`V1.1.1: test/docs/asvs.spec.ts has no “${absent}”`]],
    ['test/docs/asvs.spec.ts#has every requirement | docs/asvs.csv', []],
  ])('of %s', (evidence, faults) => expect(faultsOf({ ...row, evidence })).toEqual(faults));
});
