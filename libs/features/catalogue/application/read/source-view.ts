import { LOWEST_LINKED_GRADE } from '../../domain/grade';
import type { SourceView } from '../standard-view';
import type { Sourced, SourceRecord } from './records';

const ADDRESS = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/[^\s;，；]*)?/gi;

export type Sources = ReadonlyMap<string, SourceRecord>;

/** The source of a fact as answers may show it. Of two grades, the fact's own and the source's, the weaker counts. */
export function sourceView(fact: Sourced, sources: Sources): SourceView {
  const source = sources.get(fact.source_id);
  const linked = mayBeLinked(fact, source);
  const statedOn = fact.stated_on ?? source?.stated_on;
  const address = linked ? linkIn(source?.address ?? '') : undefined;
  return {
    id: linked || !addressIn(fact.source_id) ? fact.source_id : 'compilation',
    grade: fact.grade,
    ...(source?.kind ? { kind: withoutAddresses(source.kind) } : {}),
    ...(address ? { address } : {}),
    ...(statedOn ? { statedOn } : {}),
  };
}

/** A compilation (grade C) is named by its kind, never linked. */
export function mayBeLinked(fact: Sourced, source: SourceRecord | undefined): boolean {
  return Math.min(fact.grade, source?.grade ?? fact.grade) >= LOWEST_LINKED_GRADE;
}

/** Whether a text is the address of a page, which may stand in a link: an import may name anything. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** First web address in a text, with its scheme and in the characters of addresses (RFC 3986); undefined where the text names none. */
export function linkIn(text: string): string | undefined {
  const found = addressIn(text)?.replace(/[^\p{ASCII}]+/gu, encodeURIComponent);
  return found && (/^https?:/i.test(found) ? found : `https://${found}`);
}

function addressIn(text: string): string | undefined {
  return (text.match(ADDRESS) ?? []).find((word) => !isFileName(word));
}

/**
 * The text with its web addresses replaced by an ellipsis. A remark may name a compilation beside a stronger source, so
 * remarks show none: a fact's address is that of its source.
 */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (word) => (isFileName(word) ? word : '…'));
}

function isFileName(word: string): boolean {
  return /^[\w-]+\.(?:md|csv|jsonl?|pdf|rb|txt)$/i.test(word);
}
