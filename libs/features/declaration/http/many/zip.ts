import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { Zip, ZipDeflate } from 'fflate';

export type ZipPart = Readonly<{ name: string; parts: AsyncIterable<string> }>;

/** Several texts in one archive, which is made while it is sent. */
export function zipFile(name: string, files: readonly ZipPart[]): StreamableFile {
  return new StreamableFile(Readable.from(zipped(files)), { type: 'application/zip', disposition: `attachment; filename="${name}"` });
}

async function* zipped(files: readonly ZipPart[]): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    made.push(chunk);
  });
  for (const { name, parts } of files) {
    const file = new ZipDeflate(name);
    zip.add(file);
    for await (const part of parts) {
      file.push(Buffer.from(part));
      yield* made.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* made.splice(0);
}
