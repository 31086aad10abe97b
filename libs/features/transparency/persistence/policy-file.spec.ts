import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { policyOf } from './policy-file';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));
const policy = (text: string) => {
  const witnessPolicy = path.join(folder, 'policy');
  writeFileSync(witnessPolicy, text);
  return policyOf({ witnessPolicy });
};

const WITNESS = 'witness.example+4ac50073+BAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH';

it('asks for no witness where there is no policy', () => expect(policyOf({ witnessPolicy: null }).witnesses).toEqual([]));

it.each([
  ['# nobody\n\nwitness\n', 'line 3: a word is missing or too many (POLICY_LINE_MALFORMED)'], ['quorum none\nquorum none', 'line 2: a second quorum (POLICY_QUORUM_TWICE)'],
  [`witness W ${WITNESS}\nquorum W`, 'line 1: the address of the witness is missing'], [`witness W ${WITNESS} ftp://w.example\nquorum W`, 'line 1: the address of the witness is missing'],
])('stops the start with one line that names the line: %j', (text, said) => {
  expect(() => policy(text)).toThrow(said);
  expect(() => policy(text)).toThrow(/^GONGTONG_WITNESSES is no policy that can be used: line \d+: [^\n]+$/);
});

it('names the variable where there is no such file', () => expect(() => policyOf({ witnessPolicy: path.join(folder, 'nothing') })).toThrow('GONGTONG_WITNESSES names a file that cannot be read'));
it('takes one that is in order', () => expect(policy(`witness W ${WITNESS} https://w.example\nquorum W`).witnesses).toMatchObject([{ name: 'W', url: 'https://w.example' }]));
