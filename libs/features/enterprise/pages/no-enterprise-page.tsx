import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { PublishedRefusal } from '../application/publication/find-published';

/** Why there is no enterprise to show: a wrong sign is told apart from a number that nobody has. */
export function NoEnterprisePage({ code }: Pick<PublishedRefusal, 'code'>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t(`problem.${code}.title`)}</h1>
      <p className="lead">{t(`problem.${code}.detail`)}</p>
      <ul className="links"><li><a href={pageAddress(language, '/e')}>{t('page.enterprise.all')}</a></li></ul>
    </>
  );
}
