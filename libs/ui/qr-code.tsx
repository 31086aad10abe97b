import { type Modules, qrModules } from '@pure/qr';
import type { ReactNode } from 'react';

const BORDER = 4;
const VERSIONS = Array.from({ length: 15 }, (_, place) => place + 1);

/** A code of level M (ISO/IEC 18004), drawn, with the quiet zone that the standard asks for. */
export function QrCode({ address, label }: Readonly<{ address: string; label: string }>): ReactNode {
  const modules = modulesOf(address);
  const size = modules.length + 2 * BORDER;
  const path = modules.map((row, y) => row.map((dark, x) => (dark ? `M${x + BORDER} ${y + BORDER}h1v1h-1z` : '')).join('')).join('');
  return (
    <svg className="code" viewBox={`0 0 ${size} ${size}`} width="148" height="148" role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The smallest that holds the address. */
function modulesOf(address: string): Modules {
  const parts = [{ mode: 'byte', text: address }] as const;
  return VERSIONS.reduce<Modules | null>((found, version) => found ?? qrModules(parts, version), null) ?? [];
}
