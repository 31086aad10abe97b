import { IsBase64, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { integer, listOf, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { exportForms, exportFormats, exportNames } from '../../domain/exchange/forms';
import { type ImportFormat, importFaultCodes, importFormats, lostCodes } from '../../domain/exchange/read/draft';

/** Characters of a file as text, and of its bytes in base 64. */
const LONGEST_TEXT = 8_000_000;
const LONGEST_BYTES = 12_000_000;

export class ImportMappingBody {
  @IsIn(importFormats)
  format: ImportFormat;

  /** The file as text, or `bytes`. */
  @IsOptional() @IsString() @MaxLength(LONGEST_TEXT)
  text?: string;

  /** The file as it is, in base 64: a workbook, or a table in GB 18030 or Big5. */
  @IsOptional() @IsBase64() @MaxLength(LONGEST_BYTES)
  bytes?: string;

  /** Number of a dated edition, in any spelling, in place of the one that the file names. */
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(200)
  source?: string;

  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(200)
  target?: string;
}

const numberOrNull: Schema = { type: ['string', 'null'] };
const count = integer({ minimum: 0 });

export const importAsked = record({
  format: oneOfTexts(importFormats), 'text?': text({ maxLength: LONGEST_TEXT, description: 'The file as text, or `bytes`' }), 'bytes?': text({ maxLength: LONGEST_BYTES, format: 'byte', description: 'The file in base 64: a workbook, or a table in GB 18030 or Big5' }),
  'source?': text({ minLength: 1, maxLength: 200, description: 'Number of a dated edition, in place of the one that the file names' }), 'target?': text({ minLength: 1, maxLength: 200 }),
});
const lost = { ...listOf(record({ code: oneOfTexts(lostCodes), at: text(), times: integer({ minimum: 1 }), detail: text({ minLength: 1 }) })), description: 'What a draft does not keep, with the first place of each' };
const faults = { ...listOf(record({ code: oneOfTexts(importFaultCodes), at: text(), detail: text({ minLength: 1 }) })), description: 'What must be put right first' };
const read = { source: numberOrNull, target: numberOrNull, rows: { ...count, description: 'That were read' }, lostTotal: count, faultsTotal: count, lost, faults };
export const lookedFile = namedSchema('LookedMappingFile', record(read));
export const importedMapping = namedSchema('ImportedMapping', record({ id: text({ format: 'uuid', description: 'Of the draft' }), ...read }));

export const exportParameter = { name: 'format', schema: text({ maxLength: 40, example: 'oscal', description: `${exportFormats.join(', ')}, by Accept; or one form of it: ${exportNames.filter((name) => name.includes('.')).join(', ')}` }) };
export const exportContent = Object.fromEntries(exportForms.map(({ mediaType }) => [mediaType, { schema: mediaType.endsWith('json') ? ({ type: 'object', additionalProperties: true } as const) : text() }]));
export const versionParameter = { version: [text({ maxLength: 9, example: '1' }), 'A version that was shown; absent: the one that counts now'] } as const;
