import type { ReactNode } from 'react';
import { encode } from 'uqr';

const BORDER = 4;

/** A code of level M (ISO/IEC 18004), drawn, with the quiet zone that the standard asks for. */
export function QrCode({ address, label }: Readonly<{ address: string; label: string }>): ReactNode {
  const { data, size } = encode(address, { ecc: 'M', border: BORDER });
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return (
    <svg className="code" viewBox={`0 0 ${size} ${size}`} width="148" height="148" role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
