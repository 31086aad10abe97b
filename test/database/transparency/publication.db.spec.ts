import { type Policy, readPolicy, writeKey } from '@pure/log';
import { CosignHead } from '../../../libs/features/transparency/application/publication/cosign-head';
import { publishStored } from '../../../libs/features/transparency/application/publication/publish-stored';
import { Publish } from '../../../libs/features/transparency/application/publication/publish';
import { SqlLogReader } from '../../../libs/features/transparency/persistence/sql-log-reader';
import { SqlPublications } from '../../../libs/features/transparency/persistence/sql-publications';
import { sha256, verifyEd25519 } from '../../corpora/log/log';
import { type TestDatabase, testDatabase } from '../../support/database';
import { grow, ORIGIN, WitnessesInMemory } from './grown-log';

let database: TestDatabase;
let witnesses: WitnessesInMemory;
let policy: Policy;
beforeEach(async () => {
  database = await testDatabase();
  witnesses = new WitnessesInMemory();
  const lines = ['A', 'B', 'C'].map((name) => `witness ${name} ${writeKey(witnesses.add(name))} https://${name}.example`);
  policy = policyOf([...lines, 'group G 2 A B C', 'quorum G']);
});

function policyOf(lines: readonly string[]): Policy {
  const read = readPolicy(sha256, lines.join('\n'));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const publications = () => new SqlPublications(database.write);
const publish = () => new Publish(database.write, publications(), new CosignHead(publications(), new SqlLogReader(database.write), witnesses, { sha256, verify: verifyEd25519 }), policy).execute();
const published = async () => (await publications().published()).map(({ head: { size, note } }) => [size, [...note.matchAll(/^\u2014 (\S+)/gmu)].map(([, name]) => name)]);

it('publishes where enough have signed, with all signatures that came, and asks from where each ended', async () => {
  await grow(database, 5);
  expect([await publish(), await published()]).toEqual([[], [[5, [ORIGIN, 'A.example', 'B.example', 'C.example']]]]);
  witnesses.of('A').away = true;
  await grow(database, 300);
  expect(await publish()).toEqual([{ code: 'WITNESS_AWAY', witness: 'A', reason: 'gone' }]);
  expect(await published()).toEqual([[305, [ORIGIN, 'B.example', 'C.example']]]);
  witnesses.of('A').away = false;
  await grow(database, 300);
  expect([await publish(), await published()]).toEqual([[], [[605, [ORIGIN, 'A.example', 'B.example', 'C.example']]]]);
  expect(witnesses.asked.filter((asked) => asked.startsWith('A'))).toEqual(['A old 0', 'A old 5', 'A old 5']);
});

it('publishes nothing while too few sign, keeps what came, and asks again only those that did not', async () => {
  await grow(database, 5);
  for (const name of ['A', 'B']) witnesses.of(name).away = true;
  expect([(await publish()).length, await published()]).toEqual([2, []]);
  witnesses.of('B').away = false;
  expect([(await publish()).length, await published()]).toEqual([1, [[5, [ORIGIN, 'B.example', 'C.example']]]]);
  expect(witnesses.asked.filter((asked) => asked.startsWith('C'))).toEqual(['C old 0']);
});

it('goes on from what a witness saw where it has forgotten that', async () => {
  await grow(database, 5);
  await publish();
  await database.write.query(`do $$ begin alter table transparency.cosignature disable trigger never_changed; delete from transparency.cosignature; alter table transparency.cosignature enable trigger never_changed; end $$`);
  await grow(database, 3);
  expect([await publish(), (await published())[0]?.[0]]).toEqual([[], 8]);
  expect(witnesses.asked.filter((asked) => asked.startsWith('A'))).toEqual(['A old 0', 'A old 0', 'A old 5']);
});

it('publishes nothing once a witness has seen more than there is', async () => {
  await grow(database, 5);
  const seen = witnesses.of('C');
  seen.seen = { size: 9, root: new Uint8Array(32) };
  expect(await publish()).toEqual([{ code: 'LOG_BEHIND_WITNESS', origin: ORIGIN, size: 5, witness: 'C', seen: 9 }]);
  expect(await published()).toEqual([]);
});

it('is told where a witness saw another past', async () => {
  await grow(database, 5);
  witnesses.of('A').seen = { size: 5, root: new Uint8Array(32) };
  expect(await publish()).toEqual([{ code: 'WITNESS_REFUSES', origin: ORIGIN, witness: 'A', status: 422 }]);
});

it('publishes in the transaction that stores, where no witness is needed, and never a smaller head', async () => {
  policy = policyOf(['quorum none']);
  const epoch = await grow(database, 5, publishStored(publications(), policy));
  expect(await published()).toEqual([[5, [ORIGIN]]]);
  await database.write.transaction((tx) => publications().publish(tx, epoch, { size: 5, note: 'another' }));
  await grow(database, 3);
  expect([await published(), await publish(), await published()]).toEqual([[[5, [ORIGIN]]], [], [[8, [ORIGIN]]]]);
});

it('leaves out of sight what is stored and not published', async () => {
  const epoch = await grow(database, 300, publishStored(publications(), policyOf(['quorum none'])));
  await grow(database, 300);
  const reader = new SqlLogReader(database.write);
  const at = async (level: number | 'entries', index: number, width: number) => (await reader.tile(epoch, { level, index, width }))?.length ?? null;
  expect([await at(0, 0, 256), await at(0, 1, 44), await at(0, 1, 45), await at(1, 0, 1), await at(1, 0, 2), await at('entries', 1, 45)]).toEqual([8192, 1408, null, 32, null, null]);
  expect(await at('entries', 1, 44)).toBeGreaterThan(44);
  await database.write.transaction((tx) => publications().publish(tx, epoch, { size: 600, note: 'all' }));
  expect([await at(0, 1, 256), await at(0, 2, 88), await at(1, 0, 2)]).toEqual([8192, 2816, 64]);
});
