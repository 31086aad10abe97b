import { QuotedText, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { usePageTitle } from '../shell/page-title';
import './texts';

type PanelLine = components['schemas']['PanelLine'];

/** All panels for the centre, the newest first, with how far they are. */
export function PanelsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('reviews.panels'));
  const pages = usePages<PanelLine>(['panels', 'list'], (after) => bodyOf(api.GET('/api/v1/panels', { params: { query: { after } } })));
  return (
    <>
      <h1>{t('reviews.panels')}</h1>
      <p>{t('reviews.panelsLead')}</p>
      <Listed
        pages={pages}
        caption={t('reviews.panelsCaption')}
        none={t('reviews.panelsNone')}
        columns={['what', 'state', 'due', 'seats'].map((name) => t(`reviews.column.${name}`))}
        row={(line) => ({
          key: line.review,
          cells: [
            <div key="what">
              <Link to={`/panels/${line.review}`}><QuotedText texts={line.title} /></Link><br /><span className="num meta">{line.number} · {t('reviews.version', { version: line.version })}</span>
              <Tags>{[line.example ? <Tag key="example">{t('reviews.example')}</Tag> : null, line.unilateral ? <Tag key="unilateral">{t('reviews.unilateral')}</Tag> : null]}</Tags>
            </div>,
            t(line.outcome === null ? `reviews.state.${line.state}` : `reviews.outcome.${line.outcome}`),
            line.due === null ? '–' : <strong key="due" className="nb">{line.due}</strong>,
            t('reviews.seatsOf', { accepted: line.accepted, size: line.size, submitted: line.submitted, signed: line.signed }),
          ],
        })}
      />
    </>
  );
}
