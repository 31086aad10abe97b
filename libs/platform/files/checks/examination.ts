import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@pure/kernel';
import type { MediaType, StoredFile } from '../stored-file';
import type { FileRefusal } from './file-refusal';
import { FileScanner } from './file-scanner';
import { formatOf } from './format';
import { cleanImage } from './image';
import { pdfFault } from './pdf';

/** Bytes as they are kept. */
export type Examined = Readonly<{ bytes: Buffer; scanned: StoredFile['scanned'] }>;

const formats = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' } as const satisfies Record<MediaType, string>;

/** What every file passes before it is kept: the scanner, whether it is what it says, and the taking away of what pictures tell. */
@Injectable()
export class Examination {
  constructor(private readonly scanner: FileScanner) {}

  async examine(bytes: Buffer, mediaType: MediaType): Promise<Result<Examined, FileRefusal>> {
    const scanned = await this.scanner.scan(bytes);
    if (scanned === 'infected') return refuse({ code: 'FILE_INFECTED' });
    if (scanned === 'unreachable') return refuse({ code: 'SCANNER_AWAY' });
    const kept = await bytesToKeep(bytes, mediaType);
    return kept.ok ? ok({ bytes: kept.value, scanned }) : kept;
  }
}

async function bytesToKeep(bytes: Buffer, mediaType: MediaType): Promise<Result<Buffer, FileRefusal>> {
  const found = formatOf(bytes);
  if (found !== formats[mediaType]) return refuse({ code: 'FILE_TYPE_WRONG', found });
  if (mediaType !== 'application/pdf') return cleanImage(bytes, mediaType === 'image/png' ? 'png' : 'jpeg');
  const fault = pdfFault(bytes);
  return fault.ok ? ok(bytes) : fault;
}
