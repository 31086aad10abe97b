import type { ReactNode } from 'react';
import type { Finding } from '@pure/kernel';
import { Notice, useReading } from '@ui';
import type { StandardView } from '../../application/standard-view';

/** What today's rules have to say of the adoption facts. A legacy document may break them; it stays as it is. */
export function FindingsSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { t } = useReading();
  const findings = uniqueFindings(view);
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('page.std.section.findings')}</h2>
      <Notice tone="info">
        <p>{t('page.std.findings.lead')}</p>
        <ul>
          {findings.map((finding) => (
            <li key={finding.rule + finding.severity}>
              {t(`page.finding.${finding.rule}.${finding.severity}`)} <span className="meta">{t('page.std.findings.basis', { basis: t(`page.finding.${finding.rule}.basis`), rule: finding.rule })}</span>
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}

/** Each rule once per severity, in the order of the rules. */
function uniqueFindings(view: StandardView): Finding[] {
  const all = view.adopts.flatMap((adoption) => adoption.findings);
  const byRule = new Map(all.map((finding) => [finding.rule + finding.severity, finding]));
  return [...byRule.values()].sort((a, b) => a.rule.localeCompare(b.rule, 'en'));
}
