import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileSealer, RandomSecrets } from '@platform/sealing';
import { ContactFields } from '../../../libs/features/enterprise/application/attached/contact-fields';
import { MarkContacts } from '../../../libs/features/enterprise/application/attached/mark-contacts';
import { SqlContactStore } from '../../../libs/features/enterprise/persistence/attached/sql-contact-store';
import { SqlPersonalFields } from '../../../libs/platform/personal/sql-personal-fields';
import { type TestDatabase, testDatabase } from '../../support/database';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-marks-'));
const personal = new SqlPersonalFields(new FileSealer(folder, 'aes-256-gcm'), new RandomSecrets(), 'aes-256-gcm');
const [fields, contacts] = [new ContactFields(personal), new SqlContactStore()];
let database: TestDatabase;
let marking: MarkContacts;
beforeAll(async () => {
  database = await testDatabase();
  marking = new MarkContacts(database.write, contacts, fields);
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => database.write.query('update enterprise.contact set removed_at = now() where removed_at is null'));

type Named = Readonly<{ id: string; person: string; enterprise: string }>;
const nameless = { name: null, phone: null, email: null, document_number: null };
/** A contact of an enterprise of its own, as it was sealed before addresses had a mark. */
const before = (email: string | null): Promise<Named> =>
  database.write.transaction(async (tx) => {
    const made = await tx.first<{ enterprise: string; organisation: string }>(
      `with house as (insert into access.organisation (kind, side, name_en) values ('enterprise', 'mainland', 'Marks') returning id)
       insert into enterprise.enterprise (organisation_id, subject, name_en) select id, 'mainland', 'Marks' from house returning id as enterprise, organisation_id as organisation`,
    );
    const { enterprise, organisation } = made ?? { enterprise: '', organisation: '' };
    const [id, person] = [randomUUID(), await personal.person(tx, { region: 'taiwan' })];
    const sealed = await fields.seal(tx, { id, person }, { ...nameless, name: '王小明', email });
    if (!sealed.ok) throw new Error(sealed.refusal.code);
    await contacts.createContact(tx, { id: enterprise, organisation }, { id, person, role: 'contact', documentKind: null, sealed: sealed.value, marks: { document: null, email: null } });
    return { id, person, enterprise };
  });
const isFound = ({ enterprise }: Named, email: string) => database.write.transaction((tx) => contacts.namesEmail(tx, enterprise, fields.markOfEmail(email)));

it('an address without a mark gets the one by which it is found, however it is written, in every organisation and once', async () => {
  const [one, other, none] = [await before('Wang@Photonics.example'), await before('lin@other.example'), await before(null)];
  expect(await isFound(one, 'wang@photonics.example')).toBe(false);
  expect(await marking.execute()).toBe(2);
  expect([await isFound(one, ' WANG@photonics.example '), await isFound(one, 'lin@other.example'), await isFound(other, 'lin@other.example'), await isFound(none, '')]).toEqual([true, false, true, false]);
  expect(await marking.execute()).toBe(0);
});

it('whoever had their data deleted stays without a mark, and holds up nobody else', async () => {
  const [erased, other] = [await before('gone@photonics.example'), await before('stays@photonics.example')];
  await database.write.transaction((tx) => personal.destroy(tx, erased.person));
  expect([await marking.execute(), await marking.execute()]).toEqual([1, 0]);
  expect([await isFound(erased, 'gone@photonics.example'), await isFound(other, 'stays@photonics.example')]).toEqual([false, true]);
});

it('several at once, over more rows than one transaction takes, mark each once', async () => {
  const many: Named[] = [];
  for (let n = 0; n < 230; n += 1) many.push(await before(`many-${n}@photonics.example`));
  const runs = await Promise.all([marking.execute(), marking.execute(), marking.execute()]);
  const left = await marking.execute(); // what another one had taken is not waited for
  expect(runs.reduce((sum, n) => sum + n, left)).toBe(230);
  expect(await isFound(many[229] ?? { id: '', person: '', enterprise: '' }, 'many-229@photonics.example')).toBe(true);
});
