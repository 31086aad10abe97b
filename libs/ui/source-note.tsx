import type { ReactNode } from 'react';
import { useReading } from './reading';

/** A source as a page may show it. Only sources of grade 2 and above have an address. */
export type Source = Readonly<{ id: string; grade: number; address?: string; statedOn?: string }>;

/**
 * Where a fact comes from and how much it weighs. A compilation (grade 1) is named as unchecked and never linked,
 * nor is its name shown, which may be an address.
 */
export function SourceNote({ source }: Readonly<{ source: Source }>): ReactNode {
  const { t } = useReading();
  if (source.grade <= 1) return <span className="meta">{t(source.grade === 1 ? 'ui.grade.unchecked' : 'ui.grade.0')}</span>;
  const words = t(`ui.grade.${source.grade}`);
  if (source.address === undefined || !isWebAddress(source.address)) return <span className="meta">{words}</span>;
  return (
    <span className="meta">
      {words}
      {' · '}
      <a href={source.address} rel="noopener external nofollow">{t('ui.source.open', { site: hostOf(source.address) })}</a>
    </span>
  );
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
