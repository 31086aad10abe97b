import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { usePageTitle } from '../shell/page-title';
import { emptyContent } from './content-form';
import { Proposing } from './proposing';
import './texts';

/** The day by the clock of whoever types; the server takes what they leave there. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** A proposal of facts, of one standard or of many: `?standards=`, a line each. */
export function EditPage(): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  const standards = useSearchParams()[0].getAll('standard').join('\n');
  usePageTitle(t('catalogueEdit.propose'));
  return (
    <>
      <h1>{t('catalogueEdit.propose')}</h1>
      <p>{t('catalogueEdit.proposeLead')}</p>
      <Proposing
        empty={emptyContent(standards, today())} about={`proposal ${standards}`} submit={t('catalogueEdit.send')}
        send={(body) => bodyOf(api.POST('/api/v1/catalogue-proposals', { body }))} onSent={({ id }) => void navigate(`/catalogue/proposals/${id}`)}
      />
      <p><Link to="/catalogue">{t('catalogueEdit.back')}</Link></p>
    </>
  );
}
