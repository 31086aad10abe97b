import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { canonicalJson } from '@pure/kernel';
import { publishedStates } from '../../../libs/features/mapping/domain/approval/acts';
import { exchanged, exchangedContent } from '../../../libs/features/mapping/domain/exchange/exchanged.fixture';
import { exportForms } from '../../../libs/features/mapping/domain/exchange/forms';
import { readOscal } from '../../../libs/features/mapping/domain/exchange/read/oscal';
import { readSssom } from '../../../libs/features/mapping/domain/exchange/read/sssom';
import { faults, file, folder, fromJsonLd, oscal, sssom, sssomJson, triples, turtle } from './readers';
import { written } from './written';

const cases = [
  ...publishedStates.map((state) => [state, exchanged({ state, reason: state === 'revoked' ? '限值\n有误 "x"' : null })] as const), ['an example', exchanged({}, true)] as const, ['one without rows', exchanged()] as const,
].map(([name, subject]) => ({ name, subject, content: name === 'one without rows' ? { ...exchangedContent, rows: [] } : exchangedContent }));

describe.each(cases)('a mapping that is $name', ({ subject, content }) => {
  const text = (name: string): string => written(name, { subject, content });

  it('is valid OSCAL 1.2.1, with its status inside', () => {
    const value: unknown = JSON.parse(text('oscal.json'));
    expect(faults(oscal, value)).toEqual([]);
    expect(value).toMatchObject({ 'mapping-collection': { metadata: { 'oscal-version': '1.2.1', props: expect.arrayContaining([expect.objectContaining({ name: 'state', value: subject.state }), expect.objectContaining({ name: 'example', value: String(subject.document.example) })]) } } });
  });

  it('is valid SSSOM 1.0, as a table and as JSON alike', () => {
    const value: unknown = JSON.parse(text('sssom.json'));
    expect(faults(sssom, value)).toEqual([]);
    expect(sssomJson(text('sssom.tsv'))).toEqual(value);
    expect(value).toMatchObject({ sssom_version: '1.0', other: expect.stringContaining(`"state":"${subject.state}"`) });
  });

  it('is SKOS that others read, the same in Turtle and in JSON-LD', async () => {
    const quads = turtle(text('skos.ttl'));
    expect(triples(await fromJsonLd(text('skos.jsonld')))).toEqual(triples(quads));
    expect(quads.filter(({ predicate }) => predicate.value.endsWith('#state')).map(({ object }) => object.value)).toEqual([subject.state]);
  });

  it('says nothing as a fact in SKOS unless it is approved and real', () => {
    const matches = turtle(text('skos.ttl')).filter(({ predicate }) => /core#\w+Match$/.test(predicate.value));
    expect(matches.length > 0).toBe(subject.state === 'approved' && !subject.document.example);
  });

  it('is JSON whose document has the digest of what everybody was shown', () => {
    const { document, state } = JSON.parse(text('json')) as Readonly<{ document: typeof subject.document; state: string }>;
    const digest = (value: object): string => createHash('sha256').update(canonicalJson(value as never)).digest('hex');
    expect([digest(document), state]).toEqual([digest({ ...subject.document, content }), subject.state]);
  });

  it('stands in each line of the table', () => {
    const lines: Record<string, string>[] = parse(text('csv'), { columns: true, bom: true });
    expect([lines.length, new Set(lines.map((line) => `${line['state']} ${line['example']}`))]).toEqual([content.rows.length + 1, new Set([`${subject.state} ${subject.document.example ? 'yes' : 'no'}`])]);
  });
});

it('a schema bites: each of these is refused', () => {
  const value = JSON.parse(written('oscal.json')) as Record<string, Record<string, unknown>>;
  expect(faults(oscal, { 'mapping-collection': { ...value['mapping-collection'], uuid: 'x' } })).not.toEqual([]);
  expect(faults(sssom, { ...(JSON.parse(written('sssom.json')) as object), state: 'approved' })).not.toEqual([]);
});

it('every form is written without a text of a standard: only what the mapping itself says', () => {
  const texts = exportForms.map(({ name }) => written(name));
  expect(texts.filter((text) => !text.includes('4943.1-2022'))).toEqual([]);
});

it('marks what an office program would run as a text', () => expect(written('csv')).toContain("'=1+1"));

describe('files of others', () => {
  it.each([
    ['simple_mapping.json', 1, ['OSCAL_VERSION']],
    ['comprehensive_mapping.json', 3, ['OSCAL_VERSION', 'MEMBERS', 'MACHINE_MADE']],
  ])('%s, which calls itself OSCAL 1.0.4, is taken in with a report', (name, rows, lost) => {
    const read = readOscal(file(name));
    if (!read.ok) throw new Error(read.refusal.code);
    expect([read.value.source, read.value.target, read.value.rows.length, read.value.faults]).toEqual([null, null, rows, []]);
    expect(read.value.lost[0]).toMatchObject({ code: 'OSCAL_VERSION', params: { version: '1.0.4' } });
    expect([...new Set(read.value.lost.map(({ code }) => code))]).toEqual(lost);
    expect(read.value.rows[0]?.sources).toEqual([{ kind: 'clause', ref: 'ac-1' }]);
  });

  it.each(readdirSync(path.join(folder, 'sssom')))('%s is read, and what is not kept of it is told', (name) => {
    const read = readSssom(file(path.join('sssom', name)));
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.rows.length).toBeGreaterThan(0);
    expect(read.value.lost.map(({ code }) => code)).toContain('FOREIGN_ENDS');
    expect(read.value.faults.filter(({ code }) => code !== 'PREFIX_UNKNOWN' && code !== 'ROW_NOTHING')).toEqual([]);
  });
});
