import sharp from 'sharp';
import type { MediaType } from '../stored-file';
import { Examination } from './examination';
import { FileScanner, NoScanner, type Scan } from './file-scanner';
import { formatOf } from './format';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n%%EOF\n');
const picture = (format: 'png' | 'jpeg') => sharp({ create: { width: 8, height: 4, channels: 3, background: '#246' } }).toFormat(format).toBuffer();
const examine = (bytes: Buffer, mediaType: MediaType = 'application/pdf', scanner: FileScanner = new NoScanner()) => new Examination(scanner).examine(bytes, mediaType);

it.each([
  ['PDF', pdf],
  ['JPEG', Buffer.from('ffd8ffe1', 'hex')],
  ['PNG', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['EXE', Buffer.from('MZ\x90\0')],
  ['ELF', Buffer.from('\x7fELF')],
  ['Mach-O', Buffer.from('cffaedfe', 'hex')],
  ['ZIP', Buffer.from('PK\x03\x04')],
  ['DOC/XLS', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['HEIC/MP4', Buffer.from('\0\0\0\x18ftypheic')],
  ['HTML/XML', Buffer.from('\ufeff \n<!DOCTYPE html>')],
  ['HTML/XML', Buffer.from('<svg onload="x">')],
  ['script', Buffer.from('#!/bin/sh')],
  ['?', Buffer.from('Dear all')],
  ['?', Buffer.alloc(0)],
])('%s is known by its first bytes', (format, bytes) => expect(formatOf(bytes)).toBe(format));

describe('a PDF', () => {
  it('is kept as it is', async () => expect(await examine(pdf)).toEqual({ ok: true, value: { bytes: pdf, scanned: 'not-scanned' } }));

  it.each([
    ['whose end is missing', pdf.subarray(0, -8)],
    ['whose end is far from the end', Buffer.concat([pdf, Buffer.alloc(2_000)])],
  ])('%s is broken', async (_what, bytes) => expect(await examine(bytes)).toEqual({ ok: false, refusal: { code: 'FILE_BROKEN' } }));

  const zipEnd = (comment: number) => Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(16), Buffer.of(comment & 255, comment >> 8)]);

  it('whose end is the end of an archive as well is refused', async () => {
    const inComment = Buffer.concat([Buffer.from('%PDF-1.7\n'), zipEnd(7), Buffer.from('\n%%EOF\n')]);
    for (const bytes of [Buffer.concat([pdf, zipEnd(0)]), inComment]) expect(await examine(bytes)).toEqual({ ok: false, refusal: { code: 'FILE_TYPE_WRONG', found: 'PDF+ZIP' } });
  });

  it('that holds an archive somewhere inside is kept', async () => {
    const attached = Buffer.concat([Buffer.from('%PDF-1.7\n'), zipEnd(0), Buffer.alloc(5_000), Buffer.from('%%EOF\n')]);
    expect((await examine(attached)).ok).toBe(true);
  });
});

describe('a picture', () => {
  it.each(['png', 'jpeg'] as const)('%s stays one, with as many points', async (format) => {
    const examined = await examine(await picture(format), `image/${format}`);
    const { width, height, format: made } = await sharp(examined.ok ? examined.value.bytes : Buffer.alloc(0)).metadata();
    expect([made, width, height]).toEqual([format, 8, 4]);
  });

  it('of another type than it says is refused, and what it is is named', async () => {
    expect(await examine(await picture('png'), 'image/jpeg')).toEqual({ ok: false, refusal: { code: 'FILE_TYPE_WRONG', found: 'PNG' } });
    expect(await examine(pdf, 'image/png')).toEqual({ ok: false, refusal: { code: 'FILE_TYPE_WRONG', found: 'PDF' } });
  });

  it.each(['png', 'jpeg'] as const)('%s that begins as one and goes on as nothing is broken', async (format) => {
    const bytes = Buffer.concat([(await picture(format)).subarray(0, 30), Buffer.alloc(500, 7)]);
    expect(await examine(bytes, `image/${format}`)).toEqual({ ok: false, refusal: { code: 'FILE_BROKEN' } });
  });
});

describe('a scanner', () => {
  class Says extends FileScanner {
    constructor(private readonly word: Scan) {
      super();
    }

    scan(): Promise<Scan> {
      return Promise.resolve(this.word);
    }
  }

  it('has the first word', async () => {
    expect(await examine(pdf, 'application/pdf', new Says('infected'))).toEqual({ ok: false, refusal: { code: 'FILE_INFECTED' } });
    expect(await examine(pdf, 'application/pdf', new Says('clean'))).toMatchObject({ ok: true, value: { scanned: 'clean' } });
  });
});
