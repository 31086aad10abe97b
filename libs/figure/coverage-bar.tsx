import type { ReactNode } from 'react';
import { layoutCoverage, type CoveragePart } from './coverage-layout';

type Props<Key extends string> = Readonly<{
  id: string;
  parts: readonly CoveragePart<Key>[];
  /** The picture in one sentence, with every count. */
  title: string;
  /** Colour of a part, as a class of the stylesheet. */
  tones: Readonly<Record<Key, string>>;
  /** Sign of a part, drawn in 16 units. */
  symbols: Readonly<Record<Key, ReactNode>>;
}>;

const HEIGHT = 46;

/** How many requirements stand how: each part with its symbol and its number. It is as wide as its place, and its text never shrinks. */
export function CoverageBar<Key extends string>({ id, parts, title, tones, symbols }: Props<Key>): ReactNode {
  return (
    <svg className="coverage" role="img" aria-labelledby={`${id}-t`} width="100%" height={HEIGHT}>
      <title id={`${id}-t`}>{title}</title>
      {layoutCoverage(parts).map(({ key, count, x, width }) => (
        <svg key={key} x={`${x}%`} width={`${width}%`} height={HEIGHT}>
          <rect className={`f-part-of ${tones[key]}`} width="100%" height={HEIGHT} />
          <svg className={`f-on ${tones[key]}`} x="50%" overflow="visible">
            <g transform="translate(-8 4)">{symbols[key]}</g>
            <text y="37" textAnchor="middle">{count}</text>
          </svg>
        </svg>
      ))}
    </svg>
  );
}
