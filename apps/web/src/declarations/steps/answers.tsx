import type { Json } from '@pure/kernel';
import { SummaryList, type SummaryRow, type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useOwnEnterprise } from '../../enterprise/enterprise';
import { OrganisationName } from '../../shell/names';
import { useDesk } from '../draft/draft-field';
import { listAt, textAt, textsAt, valueAt } from '../draft/typed-draft';
import { type Step, stepAddress, stepOf } from './steps';

/** To the place where something is asked for; from there one comes back here. */
export function ChangeLink({ id, path, what }: Readonly<{ id: string; path: string; what: string }>): ReactNode {
  const { t } = useReading();
  return <Link to={`${stepAddress(id, stepOf(path))}?${new URLSearchParams({ at: path, back: 'check' })}`} aria-label={t('app.declarations.changeWhat', { what })}>{t('app.declarations.change')}</Link>;
}

/** All that was typed, by the steps in which it is asked for. */
export function Answers({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const { draft } = useDesk();
  const enterprise = useOwnEnterprise().data;
  const text = (path: string): string | null => textAt(draft, path) || null;
  const standards = listAt(draft, 'standards').map((row) => [textAt(row, 'edition') || textAt(row, 'number'), textAt(row, 'name')].filter((part) => part !== '').join(' '));
  const products = listAt(draft, 'products').map((row) => [textAt(row, 'name'), textsAt(row, 'models').join('、'), textAt(row, 'barCode')].filter((part) => part !== '').join(' · '));
  const compared = textsAt(draft, 'comparedWith');
  return (
    <>
      <Section id={id} step="subject" path="subject" rows={[
        { term: t('app.declarations.declarer'), detail: enterprise === undefined ? null : <OrganisationName names={enterprise.name} /> },
        { term: t('app.declarations.role'), detail: t(`app.declarations.roles.${textAt(draft, 'subject.role') || 'own'}`) },
      ]}
      />
      <Section id={id} step="standards" path="standards" rows={[{ term: t('app.declarations.standards'), detail: <Lines of={standards} /> }, { term: t('app.declarations.compared'), detail: compared.length === 0 ? null : <Lines of={compared} /> }]} />
      <Section id={id} step="products" path="products.0.name" rows={[{ term: t('app.declarations.products'), detail: <Lines of={products} /> }, { term: t('app.declarations.indicators'), detail: <Lines of={listAt(draft, 'indicators').map((row) => indicatorLine(t, row))} /> }]} />
      <Section id={id} step="notices" path="promise" rows={[
        { term: t('app.declarations.notices'), detail: <ToldWords /> },
        { term: t('app.declarations.promise'), detail: text('promise') }, { term: t('app.declarations.signatory'), detail: text('signatory.function') }, { term: t('app.declarations.issuedAt'), detail: text('place') },
        { term: t('app.declarations.validFrom'), detail: text('validity.from') }, { term: t('app.declarations.validUntil'), detail: text('validity.until') },
      ]}
      />
    </>
  );
}

function Section({ id, step, path, rows }: Readonly<{ id: string; step: Step; path: string; rows: readonly SummaryRow[] }>): ReactNode {
  const { t } = useReading();
  const title = t(`app.declarations.steps.${step}`);
  return (
    <section aria-labelledby={`answers-${step}`}>
      <h2 id={`answers-${step}`}>{title}</h2>
      <SummaryList rows={rows} />
      <p className="noprint"><ChangeLink id={id} path={path} what={title} /></p>
    </section>
  );
}

function ToldWords(): ReactNode {
  const { draft, look } = useDesk();
  const told = new Set(listAt(draft, 'notices').map((notice) => `${textAt(notice, 'code')} ${textAt(notice, 'path')}`));
  return <Lines of={look.notices.filter(({ code, path }) => told.has(`${code} ${path}`)).map(({ wording }) => wording)} />;
}

const Lines = ({ of }: Readonly<{ of: readonly string[] }>): ReactNode => (of.length === 0 ? '–' : <ul>{of.map((line, place) => <li key={place}>{line}</li>)}</ul>);

function indicatorLine(t: Translate, row: Json): string {
  const method = [textAt(row, 'method.edition'), textAt(row, 'method.clause'), textAt(row, 'method.own')].filter((part) => part !== '').join(' ');
  return [textAt(row, 'name'), quantityOf(t, row), method].filter((part) => part !== '').join(' · ');
}

/** As it was typed; yes or no in words. */
function quantityOf(t: Translate, row: Json): string {
  const [value, operator] = [valueAt(row, 'value'), textAt(row, 'operator')];
  if (typeof value === 'boolean') return t(`app.declarations.boolean.${value}`);
  return [operator === 'text' ? '' : operator, textAt(row, 'value'), textAt(row, 'lower'), textAt(row, 'upper'), textAt(row, 'unit')].filter((part) => part !== '').join(' ');
}
