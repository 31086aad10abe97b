import { Notice, Quote, QuotedText, Sentence, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { Territory } from '../../shell/territory';
import { MainlandEnd, TaiwanEnd, Words } from './ends';

type Found = Readonly<{ catalogue: components['schemas']['RecognitionCatalogue']; row: components['schemas']['RecognitionRow']; handler: components['schemas']['Texts'] | null }>;

/** What somebody wants to know before they begin: what it is worth, what to bring, what happens then, who decides. */
export function BeforeOne({ found: { catalogue, row, handler } }: Readonly<{ found: Found }>): ReactNode {
  const { t } = useReading();
  const isFirm = row.kind === 'firm';
  const conditions = row.conditions.filter(({ kind, words }) => kind !== 'filing' && words !== '');
  return (
    <>
      {catalogue.example ? <Notice tone="info"><p>{t('applying.example')}</p></Notice> : null}
      <SummaryList rows={[
        { term: t('applying.yours'), detail: <TaiwanEnd kind={row.kind} end={row.taiwan} /> },
        { term: t('applying.here'), detail: <MainlandEnd end={row.mainland} /> },
        { term: t('applying.allows'), detail: <Words of={row.effect.allows} none={t('applying.notStated')} /> },
        { term: t('applying.stillNeeded'), detail: <Words of={row.effect.stillNeeded} none={t('applying.neededUnknown')} /> },
        { term: t('applying.territory'), detail: <Territory codes={catalogue.territory} /> },
        { term: t('applying.decides'), detail: handler === null ? null : <QuotedText texts={handler} /> },
        { term: t('applying.catalogue'), detail: <Quote language="zh-Hans">{catalogue.title}</Quote> },
      ]} />
      <h2>{t('applying.bring')}</h2>
      <ul>
        {(isFirm ? ['firmCertificate', 'firmScope', 'firmAssociation'] : ['certificate', 'permit']).map((name) => <li key={name}>{t(`applying.toBring.${name}`)}</li>)}
        {isFirm ? null : conditions.map(({ words }) => <li key={words}><Quote language="zh-Hans">{words}</Quote></li>)}
      </ul>
      <p className="meta">{t('applying.bringHint')}</p>
      <h2>{t('applying.then')}</h2>
      <ol className="steps">
        <li>{t('applying.thenStep.write')}</li>
        <li>{handler === null ? t('applying.thenStep.receiveByNobody') : <Sentence k="applying.thenStep.receive" body={<QuotedText texts={handler} />} />}</li>
        <li>{t('applying.thenStep.verify')}</li>
        <li>{t('applying.thenStep.decide')}</li>
        <li>{t(isFirm ? 'applying.thenStep.filing' : 'applying.thenStep.certificate')}</li>
      </ol>
      <p className="meta">{t('applying.howLong')}</p>
    </>
  );
}
