import type { Protected, Protection } from './protected';

/** What opens a stretch that its writer wants kept: a fence, back quotes, an element that is not to be translated, -{ }-. */
const OPENING = /`+|-\{|<([a-z][a-z0-9-]{0,30})(?=\s)[^<>]{0,1000}?\stranslate\s*=\s*["']?no["']?(?=[\s>/])[^<>]{0,1000}>/giu;

/** Code in back quotes, elements with `translate="no"` and `-{…}-` (MediaWiki). What is opened and never closed is not protected. */
export function markedUp(text: string): Protected[] {
  if (!/[`<{]/.test(text)) return [];
  const found: Protected[] = [];
  /** Closings that do not occur any more. */
  const missing = new Set<string>();
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const [opening, element] = match;
    const [rule, closing] = closingOf(opening, element);
    const after = match.index + opening.length;
    const at = opening.endsWith('/>') ? after : missing.has(closing) ? -1 : indexOf(text, closing, after);
    if (at < 0) {
      missing.add(closing);
      continue;
    }
    const end = opening.endsWith('/>') ? after : at + closing.length;
    found.push({ start: match.index, end, rule });
    OPENING.lastIndex = end;
  }
  return found;
}

function closingOf(opening: string, element: string | undefined): [Protection, string] {
  if (opening === '-{') return ['marked', '}-'];
  return element === undefined ? ['code', opening] : ['untranslated', `</${element}>`];
}

/** Back quotes close only where exactly as many stand; elements close in either case. */
function indexOf(text: string, closing: string, from: number): number {
  if (closing.startsWith('`')) {
    for (let at = text.indexOf(closing, from); at >= 0; at = text.indexOf(closing, runEnd(text, at))) {
      if (runEnd(text, at) === at + closing.length) return at;
    }
    return -1;
  }
  const at = text.indexOf(closing, from);
  return at >= 0 || !closing.startsWith('</') ? at : text.indexOf(closing.toUpperCase(), from);
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (text[at] === '`') at++;
  return at;
}
