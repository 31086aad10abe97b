import type { Sha256 } from '../merkle/hashes';
import { verifierKey, writeKey } from '../note/key';
import { meetsQuorum } from './policy';
import { readPolicy } from './read-policy';

const sha256: Sha256 = (bytes) => Uint8Array.from({ length: 32 }, (_, at) => bytes.reduce((sum, byte, place) => (sum * 31 + byte * (at + place + 1)) & 0xff, at));
const key = (name: string, mark: number) => writeKey(verifierKey(sha256, name, 'cosignature-v1', new Uint8Array(32).fill(mark)));
const LOG = writeKey(verifierKey(sha256, 'log.example/1', 'ed25519', new Uint8Array(32).fill(99)));
const witnesses = ['X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3'].map((name, at) => `witness ${name} ${key(`${name}.example`, at)}`);

/** The example of C2SP tlog-policy. */
const example = [
  '# whose word counts', '', `log ${LOG}`, ...witnesses, 'group X-witnesses 2 X1 X2 X3', ' \tgroup Y-witnesses  any Y1 Y2 Y3 ', 'group X-and-Y all X-witnesses Y-witnesses', 'quorum X-and-Y', '',
].join('\n');

it.each([
  [['X1', 'X2', 'Y1'], true], [['X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3'], true], [['X1', 'X2'], false], [['X1', 'Y1', 'Y2', 'Y3'], false], [[], false],
])('the signatures of %j: %s', (signers, enough) => {
  const read = readPolicy(sha256, example);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const keys = read.value.witnesses.filter(({ name }) => signers.includes(name)).map((each) => each.key);
  expect(meetsQuorum(read.value.quorum, keys)).toBe(enough);
});

it('reads addresses, and needs no witness where it says so', () => {
  const read = readPolicy(sha256, `witness W ${key('w.example', 1)} https://w.example/add\nlog ${LOG} https://log.example\nquorum none`);
  expect(read).toMatchObject({ ok: true, value: { logs: [{ name: 'log.example/1' }], witnesses: [{ name: 'W', url: 'https://w.example/add', line: 1 }] } });
  expect(read.ok && meetsQuorum(read.value.quorum, [])).toBe(true);
});

const [w1, w2] = [key('w1.example', 1), key('w2.example', 2)];
it.each([
  ['wit\u0000ness', 1, 'POLICY_CHARACTER'], ['quorum none\r', 1, 'POLICY_CHARACTER'], ['\n\nhello there', 3, 'POLICY_WORD_UNKNOWN'], ['log', 1, 'POLICY_KEY'], [`log ${w1}`, 1, 'POLICY_KEY'],
  [`log ${LOG} https://a b`, 1, 'POLICY_LINE_MALFORMED'], [`log ${LOG}\nlog ${LOG}`, 2, 'POLICY_KEY_TWICE'], ['witness W', 1, 'POLICY_LINE_MALFORMED'], [`witness W ${LOG}`, 1, 'POLICY_KEY'],
  [`witness W ${w1}\nwitness V ${key('another.example', 1)}`, 2, 'POLICY_KEY_TWICE'], [`witness W ${w1}\nwitness W ${w2}`, 2, 'POLICY_NAME_TAKEN'], [`witness none ${w1}`, 1, 'POLICY_NAME_TAKEN'],
  ['group G any', 1, 'POLICY_LINE_MALFORMED'], ['group G any W', 1, 'POLICY_NAME_UNKNOWN'], [`witness W ${w1}\ngroup G 2 W`, 2, 'POLICY_THRESHOLD'], [`witness W ${w1}\ngroup G 0 W`, 2, 'POLICY_THRESHOLD'],
  [`witness W ${w1}\ngroup G some W`, 2, 'POLICY_THRESHOLD'], [`witness W ${w1}\ngroup G all W W`, 2, 'POLICY_MEMBER_TWICE'], [`witness W ${w1}\ngroup G all W\ngroup H all W`, 3, 'POLICY_MEMBER_TWICE'],
  [`witness W ${w1}\ngroup G all none`, 2, 'POLICY_NAME_UNKNOWN'], ['quorum W', 1, 'POLICY_NAME_UNKNOWN'], ['quorum none\nquorum none', 2, 'POLICY_QUORUM_TWICE'], ['quorum', 1, 'POLICY_LINE_MALFORMED'],
  [`witness W ${w1}\n`, 2, 'POLICY_QUORUM_MISSING'],
])('refuses %j at line %d', (text, line, code) => expect(readPolicy(sha256, text)).toEqual({ ok: false, refusal: { code, line } }));
