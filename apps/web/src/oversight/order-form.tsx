import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { useDraft } from '../forms/draft';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt } from '../forms/refused';
import { Ticks } from '../forms/ticks';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { articles } from './oversight';

type Ordered = Readonly<{ words: string; articles: (typeof articles)[number][]; due?: string; statementDue?: string }>;
const listIn = (kept: unknown): readonly string[] | null => (Array.isArray(kept) && kept.every((each) => typeof each === 'string') ? kept : null);

/** Orders a correction within a period, by articles of a closed list. */
export function OrderForm({ number }: Readonly<{ number: string }>): ReactNode {
  const { t } = useReading();
  const ordering = useAct((body: Ordered) => bodyOf(api.POST('/api/v1/oversight/{number}/order-correction', { params: { path: { number } }, body })), ['oversight']);
  const { typed, field, clear } = useTyped<'words' | 'due' | 'statementDue'>({ words: '', due: '', statementDue: '' }, ordering.error, `order ${number}`);
  const [chosen, choose] = useDraft<readonly string[]>(`articles ${number}`, [], listIn);
  const day = (name: 'due' | 'statementDue') => (typed[name].trim() === '' ? {} : { [name]: typed[name].trim() });
  const order = (): void => ordering.mutate({ words: typed.words, articles: articles.filter((article) => chosen.includes(article)), ...day('due'), ...day('statementDue') }, { onSuccess: () => { clear(); choose([]); } });
  return (
    <section aria-labelledby="order">
      <h3 id="order">{t('app.oversight.do.order-correction')}</h3>
      <p className="meta">{t('app.oversight.effect.order-correction')}</p>
      <Form submit={t('app.oversight.do.order-correction')} isBusy={ordering.isPending} onSubmit={order}>
        <Confirmed act={ordering} />
        <Ticks label={t('app.oversight.basis')} name="articles" chosen={chosen} onChoose={choose} fault={faultAt(ordering.error, 'articles')} options={articles.map((value) => ({ value, label: t(`app.oversight.articleOn.${value}`) }))} />
        <Area label={t('app.oversight.toCorrect')} hint={t('app.oversight.wordsHint')} autoComplete="off" {...field('words')} />
        <Field label={t('app.oversight.dueDay')} hint={t('app.oversight.dueHint')} autoComplete="off" {...field('due')} />
        <Field label={t('app.oversight.statementDay')} hint={t('app.oversight.statementHint')} autoComplete="off" {...field('statementDue')} />
      </Form>
    </section>
  );
}
