import { type Locale, translator } from '@platform/locale';
import type { Caller } from '@platform/permissions';
import { refuse, ok, type Result } from '@pure/kernel';
import type { Imported } from '../../application/catalogue/draft/import-rows';
import type { DraftLine } from '../../application/catalogue/draft/draft-store';
import type { SeenDraft } from '../../application/catalogue/draft/read-drafts';
import type { ContentUnreadable } from '../../application/catalogue/draft/write-draft';
import type { CatalogueContent, StatedHead } from '../../domain/catalogue/catalogue';
import { readContent, readHead } from '../../domain/catalogue/read-content';
import { findingBody } from './draft.problems';

export function contentOf(body: object): Result<CatalogueContent, ContentUnreadable> {
  const { content, faults } = readContent(body);
  return faults.length === 0 ? ok(content) : refuse({ code: 'RECOGNITION_CONTENT_UNREADABLE', faults });
}

/** What is to begin: a published catalogue's next version, or a new head. */
export function begunOf(body: Readonly<{ head?: object; from?: string }>): Result<StatedHead | string, ContentUnreadable> {
  if (body.from !== undefined) return ok(body.from);
  const { head, faults } = readHead(body.head);
  return faults.length === 0 ? ok(head) : refuse({ code: 'RECOGNITION_CONTENT_UNREADABLE', faults });
}

export const lineBody = ({ organisation: _, savedBy: __, proposedBy, ...line }: DraftLine, { account }: Caller) => ({ ...line, isMine: proposedBy === account });

export function draftBody({ draft, steps, findings, sound, published, diff, names }: SeenDraft, { account }: Caller, locale: Locale) {
  const { organisation: _, attempt: __, proposedBy, savedBy, content, ...line } = draft;
  return {
    ...line, ...content, published, isMine: proposedBy === account, savedBy: names.get(savedBy) ?? null, steps: steps.map(({ act, by, words, at }) => ({ act, by: names.get(by) ?? null, words, at })),
    findings: findings.map((finding) => findingBody(finding, locale)), sound, changes: diff,
  };
}

/** Codes become sentences in the reader's language. */
export const importedBody = ({ faults, findings, ...imported }: Imported, locale: Locale) => ({
  ...imported, faults: faults.map(({ params, ...fault }) => ({ ...fault, detail: translator(locale)(`recognition.sheet.${fault.code}`, params) })),
  findings: findings.map(({ line, ...finding }) => ({ line, ...findingBody(finding, locale) })),
});
