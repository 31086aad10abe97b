import type { ReactNode } from 'react';

type Props = Readonly<{ tone?: 'info' | 'warn' | 'stop'; children: ReactNode }>;

/** Something the reader must know before the rest. */
export function Notice({ tone = 'warn', children }: Props): ReactNode {
  return <div className={tone === 'warn' ? 'notice' : `notice ${tone}`}>{children}</div>;
}
