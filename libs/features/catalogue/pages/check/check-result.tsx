import type { ReactNode } from 'react';
import { DataTable, Notice, QuotedText, Sentence, StandardNumber, StatusTag, Tag, Tags, pageAddress, useReading, type Row } from '@ui';
import type { LookedUp, LookedUpNumber } from '../../application/search/look-up-numbers';
import { grouped } from '../list/coverage-line';
import { NotHeld } from './not-held';
import { standingCounts } from './standing-of';
import { UnreadNumbers } from './unread-numbers';

/** Most rows that a page shows; the file has all of them. */
const MOST = 500;

type Props = Readonly<{ found: LookedUp; text: string }>;

/** Every number of the text in its order: its standing, what took its place, since when. */
export function CheckResult({ found, text }: Props): ReactNode {
  const { t } = useReading();
  const { items, faults, leftOut } = found;
  if (items.length === 0) return <><Notice><p>{t('page.check.none')}</p></Notice><UnreadNumbers faults={faults} text={text} /></>;
  const columns = ['position', 'written', 'standing', 'standard', 'implemented', 'successor'].map((name) => ({ label: t(`page.check.column.${name}`) }));
  return (
    <>
      <p className="lead">{t('page.check.count', { count: grouped(items.length), asOf: found.asOf })}</p>
      <Tags>{standingCounts(items).map(({ standing, count }) => <Tag key={standing} tone={standing === 'not_held' ? 'unknown' : standing}>{t('page.check.tally', { standing: t(standing === 'not_held' ? 'page.check.notHeld' : `ui.status.${standing}`), count })}</Tag>)}</Tags>
      <DataTable caption={t('page.check.caption')} captionHidden columns={columns} rows={items.slice(0, MOST).map(rowOf)} />
      {items.length > MOST ? <p>{t('page.check.more', { shown: MOST, count: grouped(items.length) })}</p> : null}
      {leftOut > 0 ? <p>{t('page.check.leftOut', { count: grouped(leftOut) })}</p> : null}
      <UnreadNumbers faults={faults} text={text} />
      <p className="meta">{t('page.check.caution')}</p>
      <Download items={items} />
    </>
  );
}

function rowOf(item: LookedUpNumber, place: number): Row {
  const { edition, successor, raw } = item;
  return {
    key: String(place),
    cells: [
      <span className="num">{place + 1}</span>,
      <span className={raw.length > 30 ? 'num long' : 'num'}>{raw}</span>,
      <Standing item={item} />,
      edition ? <Held item={item} /> : <NotHeld item={item} />,
      edition?.implemented ? <span className="num">{edition.implemented}</span> : null,
      successor ? <Successor successor={successor} /> : null,
    ],
  };
}

function Standing({ item: { edition } }: Readonly<{ item: LookedUpNumber }>): ReactNode {
  const { t } = useReading();
  return edition ? <StatusTag status={edition.status} /> : <Tag tone="unknown">{t('page.check.notHeld')}</Tag>;
}

function Held({ item: { edition, undated } }: Readonly<{ item: LookedUpNumber }>): ReactNode {
  const { t } = useReading();
  if (!edition) return null;
  return (
    <>
      <StandardNumber number={edition.number} slug={edition.slug} />
      {Object.keys(edition.title).length > 0 ? <><br /><QuotedText texts={edition.title} /></> : null}
      {undated ? <><br /><span className="meta">{t('page.check.undated')}</span></> : null}
    </>
  );
}

function Successor({ successor: { number, slug, implemented } }: Readonly<{ successor: NonNullable<LookedUpNumber['successor']> }>): ReactNode {
  const { t } = useReading();
  return <><StandardNumber number={number} slug={slug} />{implemented ? <><br /><span className="meta nb">{t('page.search.since', { date: implemented })}</span></> : null}</>;
}

/** The same as a file: the numbers are sent once more, since nothing was kept. */
function Download({ items }: Readonly<{ items: readonly LookedUpNumber[] }>): ReactNode {
  const { language, t } = useReading();
  return (
    <form action={pageAddress(language, '/check')} method="post" encType="multipart/form-data" className="noprint">
      <input type="hidden" name="format" value="csv" />
      <input type="hidden" name="text" value={items.map(({ raw }) => raw).join('\n')} />
      <p><button className="btn sec" type="submit">{t('page.check.csv')}</button> <span className="meta"><Sentence k="page.check.print" /></span></p>
    </form>
  );
}
