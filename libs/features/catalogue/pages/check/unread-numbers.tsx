import type { ReactNode } from 'react';
import type { NumberFault } from '@pure/standard-number';
import { useReading } from '@ui';

type Props = Readonly<{ faults: readonly NumberFault[]; text: string }>;

const MOST = 20;
const AROUND = 16;

/** What looks like a number and cannot be read, each with its place in the text. */
export function UnreadNumbers({ faults, text }: Props): ReactNode {
  const { t } = useReading();
  if (faults.length === 0) return null;
  return (
    <section aria-labelledby="unread">
      <h2 id="unread">{t('page.check.unread', { count: faults.length })}</h2>
      <ul>
        {faults.slice(0, MOST).map((fault) => (
          <li key={`${fault.at} ${fault.code}`}>
            {text === '' ? null : <><q lang="zh">{around(text, fault.at)}</q> </>}
            {t(`page.fault.${fault.code}`, { at: fault.at + 1 })}
            {fault.hint ? <> {t('page.fault.hint', { hint: fault.hint })}</> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - AROUND), at + AROUND).replace(/\s+/g, ' ').trim();
}
