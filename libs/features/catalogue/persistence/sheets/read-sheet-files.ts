import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@pure/kernel';
import { recogniseEncoding, textEncodings } from '../../application/import/encoding';
import { type Sheet, SheetFiles, type SheetFileRefusal } from '../../application/sheets/sheet';
import { csvSheet } from './csv-sheet';
import { xlsxSheets } from './xlsx-sheets';
import { TooLarge } from './zip-entries';

/** How a workbook begins (APPNOTE 4.3.7), and how one of the older form does. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLD_WORKBOOK = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

@Injectable()
export class ReadSheetFiles extends SheetFiles {
  async read(bytes: Buffer): Promise<Result<readonly Sheet[], SheetFileRefusal>> {
    if (bytes.length === 0) return refuse({ code: 'SHEET_EMPTY' });
    if (bytes.subarray(0, 4).equals(OLD_WORKBOOK)) return refuse({ code: 'SHEET_DAMAGED' });
    const sheets = bytes.subarray(0, 4).equals(ZIP) ? await workbook(bytes) : textFile(bytes);
    if (!sheets.ok) return sheets;
    const hasAny = sheets.value.some(({ lines }) => lines.some(({ cells }) => cells.some((cell) => cell.trim() !== '')));
    return hasAny ? sheets : refuse({ code: 'SHEET_EMPTY' });
  }
}

function textFile(bytes: Buffer): Result<readonly Sheet[], SheetFileRefusal> {
  const encoding = recogniseEncoding(bytes);
  return encoding ? ok([csvSheet(new TextDecoder(encoding).decode(bytes))]) : refuse({ code: 'SHEET_ENCODING_UNREADABLE', expected: textEncodings.join(', ') });
}

async function workbook(bytes: Buffer): Promise<Result<readonly Sheet[], SheetFileRefusal>> {
  try {
    return ok(await xlsxSheets(bytes));
  } catch (fault) {
    return refuse({ code: fault instanceof TooLarge ? 'SHEET_TOO_LARGE' : 'SHEET_DAMAGED' });
  }
}
