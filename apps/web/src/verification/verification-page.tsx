import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';

type Line = components['schemas']['EnterpriseLine'];

/** What enterprises handed in and nobody has settled, those that wait longest first. */
export function VerificationPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.verification.title'));
  const pages = usePages<Line>(['enterprises', 'submitted'], (after) => bodyOf(api.GET('/api/v1/enterprises', { params: { query: { state: 'submitted', after } } })));
  return (
    <>
      <h1>{t('app.verification.title')}</h1>
      <p>{t('app.verification.lead')}</p>
      <Listed
        pages={pages}
        caption={t('app.verification.caption')}
        none={t('app.verification.none')}
        columns={[t('app.verification.name'), t('app.enterprise.subject'), t('app.verification.numbers'), t('app.verification.submittedAt'), t('app.verification.stands')]}
        row={({ id, name, subject, uscc, ubn, submittedAt, proposed }) => ({
          key: id,
          cells: [
            <Link key="name" to={`/verification/${id}`}><OrganisationName names={name} /></Link>,
            t(`app.enterprise.subjects.${subject}`),
            [uscc, ubn].filter((number) => number !== null).join(' · '),
            submittedAt === null ? '–' : moment(submittedAt),
            t(proposed ? 'app.verification.waitsForSecond' : 'app.verification.waitsForFirst'),
          ],
        })}
      />
    </>
  );
}
