import { ok, refuse, type Result } from '@pure/kernel';
import type { FileRefusal } from './file-refusal';

/** ISO 32000-1:2008, Annex H.3, note 18: readers look for the end within the last 1,024 bytes. */
const END_WITHIN = 1_024;
/** An end record of ZIP has 22 bytes and a comment of at most 65,535 (APPNOTE 4.3.16). */
const [ZIP_RECORD, ZIP_END_WITHIN] = [22, 22 + 65_535];

/** Bytes that begin as a PDF: whether they end as one, and are nothing else besides. */
export function pdfFault(bytes: Buffer): Result<null, FileRefusal> {
  if (bytes.subarray(-END_WITHIN).lastIndexOf('%%EOF') < 0) return refuse({ code: 'FILE_BROKEN' });
  return isZipToo(bytes) ? refuse({ code: 'FILE_TYPE_WRONG', found: 'PDF+ZIP' }) : ok(null);
}

/** Programs that read ZIP begin at the end, so that one file can be a PDF to some and an archive to others. */
function isZipToo(bytes: Buffer): boolean {
  const tail = bytes.subarray(-ZIP_END_WITHIN);
  for (let at = tail.indexOf('PK\x05\x06'); at >= 0; at = tail.indexOf('PK\x05\x06', at + 1)) {
    if (at + ZIP_RECORD <= tail.length && at + ZIP_RECORD + tail.readUInt16LE(at + 20) >= tail.length - END_WITHIN) return true;
  }
  return false;
}
