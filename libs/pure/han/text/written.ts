import type { Aligned } from '../conversion/converter';
import type { Span, SpanKind } from './span';

/** A stretch that is settled before the general conversion. A target of null is left to it, on its own. */
export type Settled = Readonly<{ start: number; end: number; kind: SpanKind; rule: string; target: string | null }>;

/** The settled stretches and, between them, what `find` settles. */
export function between(settled: readonly Settled[], length: number, find: (start: number, end: number) => readonly Settled[]): readonly Settled[] {
  const all: Settled[] = [];
  let from = 0;
  for (const stretch of settled) {
    if (from < stretch.start) for (const found of find(from, stretch.start)) all.push(found);
    all.push(stretch);
    from = stretch.end;
  }
  if (from < length) for (const found of find(from, length)) all.push(found);
  return all;
}

/** Text and spans: the settled stretches as they are settled, all else by `align`, whose name is `rule`. */
export function written(text: string, settled: readonly Settled[], rule: string, align: (text: string) => Aligned): { text: string; spans: Span[] } {
  const parts: string[] = [];
  const spans: Span[] = [];
  let [from, outAt] = [0, 0];
  const general = (until: number): void => {
    if (from === until) return;
    const aligned = align(text.slice(from, until));
    addPieces(spans, text, from, outAt, { aligned, rule });
    parts.push(aligned.text);
    outAt += aligned.text.length;
  };
  for (const { start, end, kind, rule: settledBy, target } of settled) {
    general(start);
    const source = text.slice(start, end);
    const becomes = target ?? align(source).text;
    spans.push({ start, end, outStart: outAt, outEnd: outAt + becomes.length, source, target: becomes, rule: settledBy, kind });
    parts.push(becomes);
    outAt += becomes.length;
    from = end;
  }
  general(text.length);
  return { text: parts.join(''), spans };
}

type Piece = Readonly<{ aligned: Aligned; rule: string }>;

/** Spans of what the general conversion replaced; characters that stand side by side are one. */
function addPieces(spans: Span[], text: string, at: number, outAt: number, { aligned: { text: out, pieces }, rule }: Piece): void {
  let [start, outStart] = [at, outAt];
  for (let index = 0; index < pieces.length; index++) {
    let [end, outEnd] = [start + pieces.read(index), outStart + pieces.wrote(index)];
    if (!pieces.isCopy(index)) {
      const kind: SpanKind = isCharacter(text, start, end) ? 'character' : 'phrase';
      while (kind === 'character' && index + 1 < pieces.length && !pieces.isCopy(index + 1) && isCharacter(text, end, end + pieces.read(index + 1))) {
        index++;
        [end, outEnd] = [end + pieces.read(index), outEnd + pieces.wrote(index)];
      }
      spans.push({ start, end, outStart, outEnd, source: text.slice(start, end), target: out.slice(outStart - outAt, outEnd - outAt), rule, kind });
    }
    [start, outStart] = [end, outEnd];
  }
}

const isCharacter = (text: string, start: number, end: number): boolean => end - start === 1 || (end - start === 2 && (text.codePointAt(start) ?? 0) > 0xffff);
