import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { CertificateNotIssued } from '../../application/certificate/see-certificate';

/** Why there is no certificate to show: a wrong sign is told apart from a number that nobody has. */
export function NoCertificatePage({ why }: Readonly<{ why: CertificateNotIssued['code'] }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t(`page.certificate.missing.${why}`)}</h1>
      <p className="lead">{t(`page.certificate.advice.${why}`)}</p>
      <ul className="links"><li><a href={pageAddress(language, '/recognition/firms')}>{t('page.firms.title')}</a></li></ul>
    </>
  );
}
