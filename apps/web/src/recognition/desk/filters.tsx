import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { type Asked, type Desk, orders, queues } from './desk';

type Props = Readonly<{ asked: Asked; first: Desk | undefined; onAsk: (changed: Partial<Record<keyof Asked, string>>) => void }>;

/** What is shown of the desk, in which order; each queue says how many it has. */
export function Filters({ asked, first, onAsk }: Props): ReactNode {
  const { t } = useReading();
  const counted = (queue: keyof Desk['counts']) => (first === undefined ? t(`desk.queue.${queue}`) : t('desk.counted', { name: t(`desk.queue.${queue}`), count: first.counts[queue] }));
  const catalogues = first?.catalogues ?? [];
  return (
    <div className="noprint">
      <div className="narrowing">
        <Choice label={t('app.inbox.show')} name="queue" value={asked.queue ?? ''} onChange={({ target }) => onAsk({ queue: target.value })} options={[{ value: '', label: counted('all') }, ...queues.map((value) => ({ value, label: counted(value) }))]} />
        {catalogues.length > 1 || asked.catalogue !== undefined ? (
          <Choice
            label={t('desk.catalogue')} name="catalogue" value={asked.catalogue ?? ''} onChange={({ target }) => onAsk({ catalogue: target.value })}
            options={[{ value: '', label: t('desk.allCatalogues') }, ...catalogues.map(({ id, title, count }) => ({ value: id, label: t('desk.counted', { name: title, count }) }))]}
          />
        ) : null}
        <Choice label={t('desk.sort')} name="sort" value={asked.sort} onChange={({ target }) => onAsk({ sort: target.value })} options={orders.map((value) => ({ value, label: t(`desk.order.${value}`) }))} />
      </div>
      <ByNumber key={asked.number ?? ''} number={asked.number ?? ''} onFind={(number) => onAsk({ number })} />
    </div>
  );
}

function ByNumber({ number, onFind }: Readonly<{ number: string; onFind: (number: string) => void }>): ReactNode {
  const { t } = useReading();
  const { typed, field } = useTyped<'number'>({ number }, null, null);
  const all = number === '' ? null : <button type="button" className="btn sec" onClick={() => onFind('')}>{t('desk.findAll')}</button>;
  return (
    <Form submit={t('desk.find')} isBusy={false} onSubmit={() => onFind(typed.number.trim())} more={all}>
      <Field label={t('desk.number')} hint={t('desk.numberHint')} autoComplete="off" spellCheck={false} {...field('number')} />
    </Form>
  );
}
