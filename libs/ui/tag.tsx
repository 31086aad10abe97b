import type { ReactNode } from 'react';
import { useReading } from './reading';

/** An adjective beside a title. Never interactive, never colour alone. */
export function Tag({ tone, children }: Readonly<{ tone?: string; children: ReactNode }>): ReactNode {
  return <span className={tone === undefined ? 'tag' : `tag ${tone}`}>{children}</span>;
}

/** 即将实施 · 现行 · 被代替 · 废止 · draft · 未知 */
export function StatusTag({ status }: Readonly<{ status: string }>): ReactNode {
  const { t } = useReading();
  return <Tag tone={status}>{t(`ui.status.${status}`)}</Tag>;
}

/** Tags in a row; what is absent leaves no gap. */
export function Tags({ children }: Readonly<{ children: readonly ReactNode[] }>): ReactNode {
  const present = children.filter((child) => child !== null && child !== false && child !== undefined);
  if (present.length === 0) return null;
  return <ul className="tags">{present.map((child, index) => <li key={index}>{child}</li>)}</ul>;
}
