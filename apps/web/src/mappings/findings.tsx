import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Finding, Look } from './mappings';

/** Of the documents: what is said of neither row; of a row: what is said of it and its fields. */
export function findingsAt(look: Look | undefined, at: string): readonly Finding[] {
  return (look?.findings ?? []).filter((finding) => (at === 'document' ? !finding.at.startsWith('rows.') : finding.at === at || finding.at.startsWith(`${at}.`)));
}

/** What the rules find beside what it is about, as it is typed. */
export function Findings({ look, at }: Readonly<{ look: Look | undefined; at: string }>): ReactNode {
  const { t } = useReading();
  const found = findingsAt(look, at);
  if (found.length === 0) return null;
  return (
    <ul className="findings" aria-label={t('mappings.findings', { at: at === 'document' ? t('mappings.document') : at.slice(5) })} aria-live="polite">
      {found.map(({ rule, at: place, severity, detail }) => <li key={`${rule} ${place}`}><strong>{t(`mappings.severity.${severity}`)}</strong> {detail}</li>)}
    </ul>
  );
}
