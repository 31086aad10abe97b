import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, partialDate, record, type Schema, text } from '@platform/http';
import { catalogueKinds, channelKinds, deciderKinds, outputs } from '../../domain/catalogue/catalogue';
import { draftStates } from '../../domain/catalogue/draft/course';
import { sheetFaultCodes } from '../../domain/catalogue/sheet/read-rows';
import { sourceGrades } from '../../domain/catalogue/sourced';
import { catalogueHead, rowSchema } from '../lookup/lookup.schemas';
import { LONGEST_WORDS } from './draft.dto';

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const instant = text({ format: 'date-time' });
const count = integer({ minimum: 0 });
export const catalogueId = text({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80, description: 'Small letters, digits and hyphens, such as fujian-2025-batch-5; it stays' });

const head = namedSchema('RecognitionCatalogueHead', record({
  id: catalogueId, kind: oneOfTexts(catalogueKinds), title: text({ maxLength: 500 }), batch: orNull(text()), issuingBody: text({ maxLength: 500 }), issued: orNull(partialDate), decider: record({ kind: oneOfTexts(deciderKinds), name: text({ maxLength: 500 }) }), output: oneOfTexts(outputs),
  window: orNull(record({ from: orNull(localDate), until: orNull(localDate) })), channel: orNull(record({ kind: oneOfTexts(channelKinds), words: text(), address: orNull(text()) })), legalBasis: text(), territory: { ...listOf(text()), description: 'Six digits of GB/T 2260-2007' },
  validFrom: orNull(localDate), validUntil: orNull(localDate), actFirst: orNull(record({ days: integer({ minimum: 0 }) })), supersedes: listOf(text()), source: text(), grade: oneOfTexts(sourceGrades), toConfirm: flag(), remark: text(),
}));
const content = { head, rows: listOf(rowSchema) };
export const beginAsked = record({ 'head?': head, 'from?': { ...catalogueId, description: 'A published catalogue: its next version begins with its head and rows; then head is left out' } });
export const contentAsked = record(content);
export const returnAsked = record({ words: text({ minLength: 1, maxLength: LONGEST_WORDS, description: 'What is to be put right' }) });

export const draftFinding = namedSchema('RecognitionFinding', record({ rule: text(), severity: oneOfTexts(['error', 'warning', 'notice']), at: text({ description: 'Place; rows by their key' }), detail: text({ minLength: 1 }) }));
const change = record({ at: text({ description: 'Path of the member' }), before: {}, after: {} });
export const catalogueChanges = namedSchema('RecognitionCatalogueChanges', record({
  head: listOf(change), added: listOf(rowSchema), removed: listOf(rowSchema), changed: listOf(record({ key: text(), row: rowSchema, changes: listOf(change) })), unchanged: count,
}));
const line = {
  id: catalogueId, kind: oneOfTexts(catalogueKinds), example: flag(), state: oneOfTexts(draftStates), version: integer({ minimum: 1, description: 'Of the draft: for If-Match' }), published: { ...count, description: 'Last version that was published; 0: none' }, savedAt: instant, isMine: flag({ description: 'Whether the caller proposed it' }),
};
export const catalogueDraft = namedSchema('RecognitionCatalogueDraft', record({
  ...line, ...content, savedBy: orNull(text()), steps: listOf(record({ act: oneOfTexts(['begin', 'propose', 'return', 'withdraw', 'publish']), by: orNull(text()), words: orNull(text()), at: instant })),
  findings: listOf(draftFinding), sound: flag({ description: 'Nothing keeps it from being proposed' }), changes: orNull(catalogueChanges),
}));
export const catalogueDrafts = record({ items: listOf(record({ ...line, title: text(), rows: count })), example: flag({ description: 'The centre is one of a demonstration: it writes examples alone, and another centre none' }) });
export const importedRows = namedSchema('RecognitionImportedRows', record({
  rows: count, fresh: count, changed: count, same: count, kept: flag(), unused: listOf(text()),
  faults: listOf(record({ line: integer({ minimum: 1 }), column: orNull(text()), code: oneOfTexts(sheetFaultCodes), detail: text({ minLength: 1 }) })),
  findings: listOf(record({ line: integer({ minimum: 1 }), rule: text(), severity: text(), at: text(), detail: text({ minLength: 1 }) })),
}));
export const publishedVersion = record({ id: catalogueId, version: integer({ minimum: 1 }), digest: text({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 over the canonical JSON of head and rows, as the public log has it' }) });
export const changedBetween = record({ catalogue: catalogueHead, from: integer({ minimum: 1 }), to: integer({ minimum: 1 }), changes: catalogueChanges });
export const importParameters = { keep: [oneOfTexts(['true', 'false']), 'Whether the rows go into the draft, each in the place of the one with its key; absent: a look alone'] } as const;
export const changesParameters = { from: [integer({ minimum: 1, maximum: 999999 }), 'Earlier version'], to: [integer({ minimum: 1, maximum: 999999 }), 'Later version'] } as const;
