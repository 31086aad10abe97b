import { type Modules, qrModules } from '@pure/qr';
import { useReading } from '@ui';
import { type ReactNode, useMemo } from 'react';

const BORDER = 4;
/** As a number of a declaration is written; nobody has this one. */
const SAMPLE = 'GT-D-0000-000000-0';
const VERSIONS = [3, 4, 5, 6, 7, 8];

/** How the code for the products will look, before the declaration has its number: by a sample of the address. */
export function CodePreview(): ReactNode {
  const { t } = useReading();
  const modules = useMemo(() => modulesOf(`${window.location.origin}/q/${SAMPLE}`), []);
  if (!modules) return null;
  const size = modules.length + 2 * BORDER;
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + BORDER} ${y + BORDER}h1v1h-1z` : ''))).join('');
  return (
    <figure className="code-preview">
      <svg className="qr" viewBox={`0 0 ${size} ${size}`} width="148" height="148" role="img" aria-label={t('app.declarations.previewOf')} shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#767676" />
      </svg>
      <figcaption><strong>{t('app.declarations.preview')}</strong> {t('app.declarations.previewSays')} <span className="num">{SAMPLE}</span></figcaption>
    </figure>
  );
}

/** The smallest code that holds the address. */
function modulesOf(address: string): Modules | null {
  const parts = [{ mode: 'byte', text: address }] as const;
  return VERSIONS.reduce<Modules | null>((found, version) => found ?? qrModules(parts, version), null);
}
