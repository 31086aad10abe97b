import type { Method } from './requirement';
import { plain } from './words';

/** Takes the edition and the clause out of the text of a method; null where it names no document. */
export type MethodOf = (text: string) => Readonly<{ edition: string; clause?: string }> | null;

/** Whether two editions are related `equal`, so that a clause of one is the same clause of the other. */
export type RelatedMethods = (a: string, b: string) => boolean;

/** `Appendix B`, `8.2.9`, `附錄 A`: a place in the document that says so, and in no other. */
const PLACE = /^(?:app(?:endix|\.)|annex|clause|section|table|figure|附[录錄]|表|图|圖|第)\s?[\p{L}\d]|^[A-Z]?\.?\d+(?:\.\d+)*(?:\s?[a-z]\))?$|^\d+(?:\.\d+)*\s?[条條节節款章]/iu;

/** A method as its source words it, with its edition where the caller's resolver or the document itself gives one. */
export function methodFrom(text: string, document: string, methodOf?: MethodOf): Method {
  const words = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const named = methodOf?.(words);
  if (named) return { text: words, edition: named.edition, ...(named.clause === undefined ? {} : { clause: named.clause }) };
  return PLACE.test(words) && document !== '' ? { text: words, edition: document, clause: words } : { text: words };
}

/**
 * Same edition and same clause (editions that are related `equal` count as one), else literally the same words. A place in a
 * document (`Appendix B`) is not the same words where it is known of one side only which document is meant.
 */
export function sameMethod(a: Method, b: Method, related?: RelatedMethods): boolean {
  if (a.edition !== undefined && b.edition !== undefined) {
    return (a.edition === b.edition || related?.(a.edition, b.edition) === true) && plain(a.clause ?? '') === plain(b.clause ?? '');
  }
  if (plain(a.text) !== plain(b.text)) return false;
  return a.edition === b.edition || !PLACE.test(a.text);
}
