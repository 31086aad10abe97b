import { Notice, QuotedText, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import { lookUpAddress, type Application } from './applications';

const waiting: readonly Application['state'][] = ['submitted', 'received', 'verifying', 'deciding'];

/** How it stands, who has it now, and whether the applicant has something to do. */
export function Standing({ application: { number, state, handler, example } }: Readonly<{ application: Application }>): ReactNode {
  const { t, language } = useReading();
  return (
    <>
      {example ? <Notice tone="info"><p>{t('applying.example')}</p></Notice> : null}
      <div className="answer">
        <p role="status"><b>{t(`applying.state.${state}`)}</b>{number === null ? null : <> · <span className="num">{number}</span></>}</p>
        <p>{handler === null ? t('applying.nowNobody') : <Sentence k={`applying.nowIt.${state}`} body={<QuotedText texts={handler} />} />}</p>
        {waiting.includes(state) ? <p>{t('applying.nothingToDo')}</p> : null}
        {state === 'withdrawn' ? <p><a href={lookUpAddress(language)}>{t('applying.lookUp')}</a></p> : null}
      </div>
    </>
  );
}
