import { Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { Listed } from '../../lists/listed';
import { usePages } from '../../lists/pages';
import { usePageTitle } from '../../shell/page-title';
import { BothEnds } from './both-ends';
import { type Certificate, HANDLED, type Measure } from './certificates';
import './texts';

type Line = Readonly<{ certificate: Certificate; waits: Measure | null }>;

/** Certificates that one's body decided on. */
export function HandledCertificatesPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('certificates.handled.title'));
  const [params, setParams] = useSearchParams();
  const asked = { waiting: params.get('waiting') === 'yes' ? ('yes' as const) : undefined, number: params.get('number') ?? undefined };
  const pages = usePages<Line>([...HANDLED, 'list', asked], (after) => bodyOf(api.GET('/api/v1/recognition/handled-certificates', { params: { query: { ...asked, after } } })));
  const ask = (changed: Readonly<Record<string, string>>): void => setParams((before) => new URLSearchParams(Object.entries({ ...Object.fromEntries(before), ...changed }).filter(([, value]) => value !== '')));
  return (
    <>
      <h1>{t('certificates.handled.title')}</h1>
      <p>{t('certificates.handled.lead')}</p>
      <div className="form"><Choice label={t('app.inbox.show')} name="waiting" value={asked.waiting ?? ''} onChange={({ target }) => ask({ waiting: target.value })} options={[{ value: '', label: t('certificates.handled.show.all') }, { value: 'yes', label: t('certificates.handled.show.waiting') }]} /></div>
      <ByNumber key={asked.number ?? ''} number={asked.number ?? ''} onFind={(number) => ask({ number })} />
      <Listed
        pages={pages}
        caption={t('certificates.handled.title')}
        none={t(asked.waiting === undefined && asked.number === undefined ? 'certificates.handled.none' : 'certificates.handled.noneFound')}
        columns={['number', 'what', 'stands', 'decided'].map((name) => t(`certificates.column.${name}`))}
        row={({ certificate, waits }) => ({
          key: certificate.number,
          cells: [
            <Link key="number" className="num" to={`/recognition/handled/${certificate.number}`}>{certificate.number}</Link>,
            <span key="what"><BothEnds certificate={certificate} />{certificate.example ? <> <Tag>{t('app.record.exampleTag')}</Tag></> : null}</span>,
            <span key="stands">{t(`certificates.shown.${certificate.shown}`)}{waits === null ? null : <><br /><span className="meta">{t('certificates.waits', { act: t(`certificates.act.${waits}`) })}</span></>}</span>,
            certificate.decided,
          ],
        })}
      />
    </>
  );
}

function ByNumber({ number, onFind }: Readonly<{ number: string; onFind: (number: string) => void }>): ReactNode {
  const { t } = useReading();
  const { typed, field } = useTyped<'number'>({ number }, null, null);
  const all = number === '' ? null : <button type="button" className="btn sec" onClick={() => onFind('')}>{t('certificates.handled.findAll')}</button>;
  return (
    <Form submit={t('certificates.handled.find')} isBusy={false} onSubmit={() => onFind(typed.number.trim())} more={all}>
      <Field label={t('certificates.handled.number')} hint={t('certificates.handled.numberHint')} autoComplete="off" spellCheck={false} {...field('number')} />
    </Form>
  );
}
