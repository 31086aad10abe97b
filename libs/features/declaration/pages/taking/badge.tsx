import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';

const TERMS = ['product', 'claim', 'ends', 'whole'] as const;

/** A mark for the enterprise's own site, how it is put there, and on what terms. `origin`: of this site. */
export function Badge({ seen: { number, version, shown, state }, origin }: Readonly<{ seen: SeenDeclaration; origin: string }>): ReactNode {
  const { language, t } = useReading();
  if (shown.version !== version || (state !== 'in_force' && state !== 'corrected')) return null;
  const [picture, label] = [`/badge/${number}.svg?lang=${language}`, t('page.taking.badge.label', { number })];
  return (
    <section className="noprint" aria-labelledby="badge">
      <h2 id="badge">{t('page.taking.badge.title')}</h2>
      <p className="sample">{label}</p>
      <p>{t('page.taking.badge.how')}</p>
      <p className="sample"><code>{`<a href="${origin}/d/${number}"><img src="${origin}${picture}" alt="${label}" height="28"></a>`}</code></p>
      <p>{t('page.taking.badge.terms')}</p>
      <ul>{TERMS.map((term) => <li key={term}>{t(`page.taking.badge.term.${term}`)}</li>)}</ul>
    </section>
  );
}
