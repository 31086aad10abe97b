import { createHash } from 'node:crypto';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';
import { aPdf, begin, handIn, type KeptFile, part, type UploadAnswer } from './support/uploads';

const MB = 1024 * 1024;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const TEST_VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join('');

let database: TestDatabase;
let server: ContractApp;
let owner: SignedIn;
let colleague: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off' });
});
afterAll(() => server.close());

let made = 0;
beforeEach(async () => {
  made += 1;
  const firm = await anOrganisation(database, 'enterprise', `光电 ${made}`);
  owner = await aMember({ database, server }, firm, 'enterprise', `owner-${made}@photonics.example`);
  colleague = await aMember({ database, server }, firm, 'enterprise', `colleague-${made}@photonics.example`);
  stranger = await aMember({ database, server }, await anOrganisation(database, 'enterprise', `照明 ${made}`), 'enterprise', `stranger-${made}@lighting.example`);
});

/** The bytes that a member saves, with the headers of the answer. */
async function saved({ browser }: SignedIn, id: string) {
  const { statusCode, rawPayload, headers } = await server.nest.inject({ method: 'GET', url: `/api/v1/files/${id}/content`, headers: { host: 'localhost', cookie: browser.stolen } });
  return { status: statusCode, bytes: rawPayload, headers };
}

const acts = (id: string) => database.write.query<{ act: string; content: object }>(`select act, content from journal.event where subject_kind = 'file' and subject_id = $1 order by id`, [id]);

describe('a file', () => {
  it('is kept as it was handed in, and saved by whoever acts for its owner', async () => {
    const bytes = aPdf();
    const { status, body } = await handIn(owner.browser, bytes, { name: '營業執照 (副本).pdf' });
    expect([status, body.state, body.received]).toEqual([200, 'finished', bytes.length]);
    expect(body.file).toMatchObject({ id: body.id, name: '營業執照 (副本).pdf', size: bytes.length, sha256: sha256(bytes), scanned: 'not-scanned', uploadedBy: owner.account.id });
    const file = await saved(colleague, body.id);
    expect([file.status, file.bytes.equals(bytes)]).toEqual([200, true]);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="____ (__).pdf"; filename*=UTF-8''%E7%87%9F%E6%A5%AD%E5%9F%B7%E7%85%A7%20%28%E5%89%AF%E6%9C%AC%29.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  it('is saved under an ending of its type, whatever it was called', async () => {
    const { body } = await handIn(owner.browser, aPdf(), { name: 'licence.exe' });
    expect((await saved(owner, body.id)).headers['content-disposition']).toContain('filename="licence.exe.pdf"');
  });

  it('is in the journal by its id and never by its name', async () => {
    const { body } = await handIn(owner.browser, aPdf(), { name: 'secret-marker.pdf' });
    expect((await acts(body.id)).map(({ act }) => act)).toEqual(['file.kept']);
    expect(JSON.stringify(await database.write.query('select * from journal.event'))).not.toContain('secret-marker');
  });

  it('of another organisation is unknown, by every address', async () => {
    const { id } = (await handIn(owner.browser, aPdf())).body;
    expect((await saved(stranger, id)).status).toBe(404);
    expect(await refusalOf(stranger.browser.get<Problem>(`/files/${id}/content`))).toEqual([404, 'FILE_UNKNOWN']);
    expect(await refusalOf(stranger.browser.get<Problem>(`/files/${id}/upload`))).toEqual([404, 'UPLOAD_UNKNOWN']);
    expect(await refusalOf(part(stranger.browser, id, 0, aPdf()))).toEqual([404, 'UPLOAD_UNKNOWN']);
    expect((await stranger.browser.get<{ total: number }>('/files')).body).toMatchObject({ items: [], total: 0 });
    expect(await refusalOf(server.get<Problem>(`/api/v1/files/${id}/content`))).toEqual([401, 'SIGN_IN_REQUIRED']);
    const { sha256: name } = (await owner.browser.get<UploadAnswer>(`/files/${id}/upload`)).body.file ?? { sha256: '' };
    for (const address of [`/files/${id}`, `/app/files/${id}`, `/files/${name.slice(0, 2)}/${name.slice(2)}`, `/..%2ffiles/${name.slice(0, 2)}/${name.slice(2)}`]) {
      expect((await server.nest.inject({ url: address, headers: { cookie: stranger.browser.stolen } })).body).not.toContain('%PDF');
    }
  });

  it('whose bytes are gone from the store says so', async () => {
    const id = (await handIn(owner.browser, aPdf())).body.id;
    await database.write.query(`update file.file set sha256 = sha256(convert_to(id::text, 'UTF8')) where id = $1::uuid`, [id]);
    expect(await refusalOf(owner.browser.get<Problem>(`/files/${id}/content`))).toEqual([503, 'FILE_AWAY']);
  });
});

it('files are listed to their organisation, the newest first, page by page', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) ids.unshift((await handIn(owner.browser, aPdf(400, `no ${n}`))).body.id);
  type Page = Readonly<{ items: KeptFile[]; total: number; next: string | null }>;
  const first = (await colleague.browser.get<Page>('/files?limit=2')).body;
  expect([first.items.map(({ id }) => id), first.total]).toEqual([ids.slice(0, 2), 3]);
  const second = (await colleague.browser.get<Page>(`/files?limit=2&after=${first.next ?? ''}`)).body;
  expect([second.items.map(({ id }) => id), second.next]).toEqual([ids.slice(2), null]);
});

describe('a photograph', () => {
  it('loses what the camera wrote beside it, and stands upright', async () => {
    const taken = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#b22' } })
      .jpeg()
      .withExif({ IFD0: { Make: 'CAMERA-MARKER' }, IFD3: { GPSLatitude: '24/1 28/1 0/1', GPSLongitude: '118/1 5/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(taken.includes('CAMERA-MARKER')).toBe(true);
    const { body } = await handIn(owner.browser, Buffer.concat([taken, Buffer.from('hidden behind')]), { name: 'plant', mediaType: 'image/jpeg' });
    const { bytes, headers } = await saved(owner, body.id);
    const { width, height, exif, format } = await sharp(bytes).metadata();
    expect({ width, height, exif, format }).toEqual({ width: 20, height: 40, exif: undefined, format: 'jpeg' });
    expect([bytes.includes('CAMERA-MARKER'), bytes.includes('hidden behind')]).toEqual([false, false]);
    expect([headers['content-type'], body.file?.sha256]).toEqual(['image/jpeg', sha256(bytes)]);
    expect(String(headers['content-disposition'])).toContain('filename="plant.jpg"');
  });
});

describe('what is not kept', () => {
  const png = sharp({ create: { width: 64, height: 64, channels: 3, background: '#135' } }).png().toBuffer();

  it.each<readonly [string, () => Buffer | Promise<Buffer>, string, string, string]>([
    ['a program that is called a PDF', () => Buffer.from('MZ\x90\0 a program'), 'application/pdf', 'FILE_TYPE_WRONG', 'EXE'],
    ['a page that is called a PDF', () => Buffer.from('<!doctype html><script>1</script>'), 'application/pdf', 'FILE_TYPE_WRONG', 'HTML/XML'],
    ['a PDF that begins later', () => Buffer.concat([Buffer.from('\n'), aPdf()]), 'application/pdf', 'FILE_TYPE_WRONG', '?'],
    ['a PDF without an end', () => aPdf().subarray(0, 300), 'application/pdf', 'FILE_BROKEN', ''],
    ['a PDF that is an archive too', () => Buffer.concat([aPdf(), Buffer.from('PK\x05\x06'), Buffer.alloc(18)]), 'application/pdf', 'FILE_TYPE_WRONG', 'PDF+ZIP'],
    ['a picture of another type', () => png, 'image/jpeg', 'FILE_TYPE_WRONG', 'PNG'],
    ['half a picture', async () => (await png).subarray(0, 90), 'image/png', 'FILE_BROKEN', ''],
    ['the test file of scanners', () => Buffer.concat([aPdf(), Buffer.from(TEST_VIRUS), aPdf()]), 'application/pdf', 'FILE_INFECTED', ''],
  ])('is %s', async (_what, bytes, mediaType, code, found) => {
    const { status, body } = await handIn(owner.browser, await bytes(), { name: 'marker-name.pdf', mediaType });
    expect([status, body.code]).toEqual([422, code]);
    expect(body.detail).toContain(found);
    expect(JSON.stringify(body)).not.toContain('marker-name');
    expect((await owner.browser.get<{ total: number }>('/files')).body.total).toBe(0);
  });

  it('a picture that claims more points than anybody needs', async () => {
    const claims = Buffer.from(await png);
    claims.writeUInt32BE(200_000, 16); // width of the header chunk
    claims.writeUInt32BE(200_000, 20);
    claims.writeUInt32BE(crc32(claims.subarray(12, 29)), 29);
    const { status, body } = await handIn(owner.browser, claims, { mediaType: 'image/png' });
    expect([status, body.code]).toEqual([422, 'IMAGE_TOO_LARGE']);
  });

  it('stays refused, is told once more, and is noted without its name', async () => {
    const { id } = await begin(owner.browser, 20);
    const bytes = Buffer.from('MZ is no licence 123');
    expect(await refusalOf(part(owner.browser, id, 0, bytes))).toEqual([422, 'FILE_TYPE_WRONG']);
    expect((await part(owner.browser, id, 0, bytes)).body).toMatchObject({ code: 'FILE_TYPE_WRONG', detail: expect.stringContaining('EXE') });
    expect((await owner.browser.get<UploadAnswer>(`/files/${id}/upload`)).body).toMatchObject({ state: 'refused', refusal: 'FILE_TYPE_WRONG', file: null });
    expect(await acts(id)).toEqual([{ act: 'file.refused', content: { mediaType: 'application/pdf', code: 'FILE_TYPE_WRONG', found: 'EXE' } }]);
  });

  it.each([
    [{ name: 'a.exe', mediaType: 'application/x-msdownload', size: 10 }],
    [{ name: 'a.pdf', mediaType: 'application/pdf', size: 50 * MB + 1 }],
    [{ name: 'a.pdf', mediaType: 'application/pdf', size: 0 }],
    [{ name: '../a.pdf', mediaType: 'application/pdf', size: 10 }],
    [{ name: 'fdp\u202eexe.pdf', mediaType: 'application/pdf', size: 10 }],
  ])('is not even begun: %j', async (form) => {
    expect(await refusalOf(owner.browser.post<Problem>('/files', form))).toEqual([400, 'FORM_INVALID']);
  });
});

/** CRC-32 of PNG (ISO 3309). */
function crc32(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

describe('an upload', () => {
  it('of 49 MB on a connection that is cut goes on where it ended', async () => {
    const bytes = aPdf(49 * MB, `cut ${made}`);
    const { id, partSize } = await begin(owner.browser, bytes.length);
    expect((await part(owner.browser, id, 0, bytes.subarray(0, partSize))).body.received).toBe(partSize);
    await cutAfter(id, partSize, bytes.subarray(partSize, 2 * partSize), MB);
    let { received } = (await owner.browser.get<UploadAnswer>(`/files/${id}/upload`)).body;
    expect(received).toBe(partSize);
    while (received < bytes.length) received = (await part(owner.browser, id, received, bytes.subarray(received, received + partSize))).body.received;
    expect((await owner.browser.get<UploadAnswer>(`/files/${id}/upload`)).body).toMatchObject({ state: 'finished', file: { size: bytes.length, sha256: sha256(bytes) } });
    expect((await saved(owner, id)).bytes.equals(bytes)).toBe(true);
  });

  /** Sends so many bytes of a part over a real connection, then cuts it. */
  async function cutAfter(id: string, offset: number, bytes: Buffer, sent: number): Promise<void> {
    const http: Server = server.nest.getHttpServer();
    if (!http.listening) await server.nest.listen(0, '127.0.0.1');
    const { port } = http.address() as AddressInfo;
    const headers = { host: 'localhost', origin: 'http://localhost', 'x-gongtong-csrf': '1', cookie: owner.browser.stolen, 'content-type': 'application/octet-stream', 'upload-offset': offset, 'content-length': bytes.length };
    const outgoing = request({ host: '127.0.0.1', port, method: 'PUT', path: `/api/v1/files/${id}/content`, headers });
    const closed = new Promise((resolve) => outgoing.once('close', resolve));
    outgoing.on('error', () => {});
    outgoing.write(bytes.subarray(0, sent), () => outgoing.destroy());
    await closed;
  }

  it('takes the same part twice, and tells where another one belongs', async () => {
    const bytes = aPdf(1_000);
    const { id } = await begin(owner.browser, bytes.length);
    const first = bytes.subarray(0, 600);
    await part(owner.browser, id, 0, first);
    expect((await part(owner.browser, id, 0, first)).body).toMatchObject({ received: 600, state: 'open' });
    const wrong = { code: 'UPLOAD_OFFSET_WRONG', received: 600 };
    for (const [offset, sent] of [[700, bytes.subarray(700)], [500, bytes.subarray(500)], [0, Buffer.alloc(600)]] as const) {
      const { status, body } = await part(owner.browser, id, offset, sent);
      expect([status, body]).toEqual([409, expect.objectContaining(wrong)]);
    }
    const last = await part(colleague.browser, id, 600, bytes.subarray(600));
    expect((await part(owner.browser, id, 600, bytes.subarray(600))).body).toEqual(last.body);
    expect((await saved(owner, id)).bytes.equals(bytes)).toBe(true);
  });

  it('whose last part comes twice at once is one file', async () => {
    const bytes = aPdf(1_000);
    const { id } = await begin(owner.browser, bytes.length);
    const answers = await Promise.all([part(owner.browser, id, 0, bytes), part(owner.browser, id, 0, bytes), part(owner.browser, id, 0, bytes)]);
    expect(answers.map(({ body }) => body.state)).toEqual(['finished', 'finished', 'finished']);
    expect((await acts(id)).map(({ act }) => act)).toEqual(['file.kept']);
  });

  it('says what a part lacks', async () => {
    const { id } = await begin(owner.browser, 1_000);
    expect(await refusalOf(owner.browser.putBytes<Problem>(`/files/${id}/content`, Buffer.alloc(9)))).toEqual([400, 'UPLOAD_OFFSET_MISSING']);
    expect(await refusalOf(owner.browser.putBytes<Problem>(`/files/${id}/content`, Buffer.from('{}'), { 'content-type': 'application/json', 'upload-offset': '0' }))).toEqual([415, 'UPLOAD_NOT_BYTES']);
    expect(await refusalOf(part(owner.browser, id, 0, aPdf(1_001)))).toEqual([422, 'UPLOAD_BEYOND_SIZE']);
    expect(await refusalOf(part(owner.browser, id, 0, Buffer.alloc(4 * MB + 1)))).toEqual([413, 'BODY_TOO_LARGE']);
    expect((await owner.browser.get<UploadAnswer>(`/files/${id}/upload`)).body.received).toBe(0);
  });

  it('is waited for a day', async () => {
    const { id } = await begin(owner.browser, 1_000);
    await database.write.query(`update file.upload set expires_at = clock_timestamp() where id = $1::uuid`, [id]);
    expect(await refusalOf(part(owner.browser, id, 0, aPdf(1_000)))).toEqual([410, 'UPLOAD_EXPIRED']);
  });

  it('is refused beyond what one organisation may have', async () => {
    const { account } = owner;
    const kept = `insert into file.file (id, organisation_id, uploaded_by, name, media_type, size, sha256, handed_in, scanned)
      select gen_random_uuid(), organisation_id, account_id, 'x', 'application/pdf', 50000000, sha256('x'), sha256('x'), 'clean' from access.membership, generate_series(1, 43) where account_id = $1::uuid`;
    await database.write.query(kept, [account.id]);
    expect(await refusalOf(owner.browser.post<Problem>('/files', { name: 'a.pdf', mediaType: 'application/pdf', size: 9 }))).toEqual([409, 'FILE_SPACE_USED']);
    for (let n = 0; n < 50; n += 1) await begin(stranger.browser, 10);
    expect(await refusalOf(stranger.browser.post<Problem>('/files', { name: 'a.pdf', mediaType: 'application/pdf', size: 10 }))).toEqual([409, 'UPLOADS_OPEN']);
  });

  it('begun twice with one key is one upload', async () => {
    const send = () => server.post<UploadAnswer>('/api/v1/files', { name: 'a.pdf', mediaType: 'application/pdf', size: 9 }, { host: 'localhost', origin: 'http://localhost', 'x-gongtong-csrf': '1', cookie: owner.browser.stolen, 'idempotency-key': 'k' });
    expect((await send()).body.id).toBe((await send()).body.id);
  });
});

it('bytes are taken by the one address that is for them', async () => {
  for (const url of ['/api/v1/files', '/api/v1/numbers/parse', '/api/v1/feedback', '/hans/check']) {
    const { statusCode, body } = await server.nest.inject({ method: 'POST', url, headers: { host: 'localhost', 'content-type': 'application/octet-stream' }, payload: Buffer.alloc(20) });
    expect([url, statusCode, body.includes('MEDIA_TYPE_UNSUPPORTED')]).toEqual([url, 415, true]);
  }
});
