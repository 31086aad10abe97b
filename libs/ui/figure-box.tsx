import type { ReactNode } from 'react';
import { useReading } from './reading';

type Props = Readonly<{
  label: string;
  picture: ReactNode;
  caption: ReactNode;
  table: ReactNode;
  /** The picture would hold too much to be read: the table stands open and first. */
  tableFirst?: boolean;
}>;

/** A picture, what it says in words, and the same as a table. Only the picture's own box scrolls on a narrow screen. */
export function Figure({ label, picture, caption, table, tableFirst }: Props): ReactNode {
  const { t } = useReading();
  if (tableFirst) return <figure className="fig">{table}<figcaption>{caption}</figcaption></figure>;
  return (
    <figure className="fig">
      <div className="tblbox" role="region" aria-label={label} tabIndex={0}>{picture}</div>
      <figcaption>{caption}</figcaption>
      <details><summary>{t('ui.figure.asTable')}</summary>{table}</details>
    </figure>
  );
}
