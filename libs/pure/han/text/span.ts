/** Which layer of conversion answered for a stretch. `ambiguous`: the term base has several words; the general form stands. */
export type SpanKind = 'protected' | 'name' | 'term' | 'phrase' | 'character' | 'ambiguous';

/**
 * A stretch that was touched or protected, in UTF-16 code units of input and output. `rule` is what answered: the kind of
 * protection, the id of the name, the ids of the terms (`,` between them), the name of OpenCC's conversion.
 */
export type Span = Readonly<{ start: number; end: number; outStart: number; outEnd: number; source: string; target: string; rule: string; kind: SpanKind }>;
