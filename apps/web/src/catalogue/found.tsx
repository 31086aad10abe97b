import { quotations, langTags, StatusTag, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { Waiting } from '../shell/waiting';

/** Standards by number or by words in either script; those that are ticked go into one proposal. */
export function Found(): ReactNode {
  const { t } = useReading();
  const [params, setParams] = useSearchParams();
  const asked = params.get('q') ?? '';
  const [q, type] = useState(asked);
  return (
    <section aria-labelledby="find" role="search">
      <h2 id="find">{t('catalogueEdit.find')}</h2>
      <Form submit={t('catalogueEdit.findAct')} isBusy={false} onSubmit={() => setParams((before) => { const next = new URLSearchParams(before); next.set('q', q.trim()); return next; })}>
        <Field label={t('catalogueEdit.findWhat')} hint={t('catalogueEdit.hint.find')} name="q" autoComplete="off" spellCheck={false} value={q} onChange={({ target }) => type(target.value)} />
      </Form>
      {asked === '' ? null : <Hits key={asked} q={asked} />}
    </section>
  );
}

function Hits({ q }: Readonly<{ q: string }>): ReactNode {
  const { t, language } = useReading();
  const navigate = useNavigate();
  const [picked, pick] = useState<readonly string[]>([]);
  const found = useQuery({ queryKey: ['standards', q], queryFn: () => bodyOf(api.GET('/api/v1/standards', { params: { query: { q, limit: 20 } } })) });
  if (found.data === undefined) return found.error === null ? <Waiting /> : <Refused fault={found.error} />;
  const { items, total } = typeof found.data === 'string' ? { items: [], total: 0 } : found.data;
  if (items.length === 0) return <p className="meta" role="status">{t('catalogueEdit.findNone')}</p>;
  const toggle = (number: string): void => pick(picked.includes(number) ? picked.filter((each) => each !== number) : [...picked, number]);
  const together = (): void => void navigate(`/catalogue/edit?${new URLSearchParams(picked.map((number) => ['standard', number]))}`);
  return (
    <>
      <p className="meta" role="status">{t('app.list.shown', { shown: items.length, total })}</p>
      <ul className="hits">
        {items.map(({ number, slug, title, status }) => {
          const [name] = quotations(title, language);
          return (
            <li key={slug}>
              <label className="tick"><input type="checkbox" checked={picked.includes(number)} onChange={() => toggle(number)} /> <span className="num">{number}</span></label>{' '}
              <StatusTag status={status} /> {name === undefined ? null : <span lang={langTags[name.language]}>{name.text}</span>}{' '}
              <Link to={`/catalogue/edit?${new URLSearchParams({ standard: number })}`} aria-label={t('catalogueEdit.editOne', { number })}>{t('catalogueEdit.edit')}</Link>{' · '}
              <a href={`/std/${slug}`}>{t('catalogueEdit.open')}</a>
            </li>
          );
        })}
      </ul>
      {picked.length === 0 ? null : <div className="btns"><button type="button" className="btn sec" onClick={together}>{t('catalogueEdit.editPicked', { count: picked.length })}</button></div>}
    </>
  );
}
