import type { ReactNode } from 'react';

const [WIDTH, HEIGHT] = [160, 10];

/** A number beside the others of its column as a bar; the number stands in words next to it, so that nothing reads the picture. `most`: the largest of them. */
export function CountBar({ count, most }: Readonly<{ count: number; most: number }>): ReactNode {
  return (
    <svg aria-hidden="true" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <rect className="f-bar in_force" width={most > 0 ? Math.max(2, Math.round((WIDTH * count) / most)) : 0} height={HEIGHT} />
    </svg>
  );
}
