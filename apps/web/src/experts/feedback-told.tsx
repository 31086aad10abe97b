import { DataTable, Tag, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { Waiting } from '../shell/waiting';
import type { FeedbackTold } from './experts';
import './texts';

const questions = ['scope', 'time', 'texts'] as const;
const scores = [1, 2, 3, 4, 5] as const;
const tells = ({ sums, remarks }: FeedbackTold): boolean => remarks !== null || questions.some((question) => sums[question] !== null);

/** What members of panels said of the procedure: sums and remarks that tell of nobody. */
export function FeedbackSums(): ReactNode {
  const { t } = useReading();
  const told = useQuery({ queryKey: ['experts', 'feedback'], queryFn: () => bodyOf(api.GET('/api/v1/experts/feedback')) });
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">{t('experts.feedback.title')}</h2>
      <p>{t('experts.feedback.lead')}</p>
      {told.data === undefined ? (told.error === null ? <Waiting /> : <Refused fault={told.error} />) : told.data.items.filter((each) => !each.example || tells(each)).map((each) => <Told key={String(each.example)} told={each} />)}
    </section>
  );
}

function Told({ told: { example, sums, remarks } }: Readonly<{ told: FeedbackTold }>): ReactNode {
  const { t } = useReading();
  const isWithheld = questions.some((question) => sums[question] === null);
  const numbers = ['answers', 'mean'] as const;
  return (
    <>
      {example ? <p><Tag>{t('experts.example')}</Tag></p> : null}
      {isWithheld ? <p className="notice">{t('experts.feedback.withheld')}</p> : null}
      <DataTable
        caption={t(example ? 'experts.feedback.exampleCaption' : 'experts.feedback.caption')}
        columns={[{ label: t('experts.feedback.question') }, ...numbers.map((name) => ({ label: t(`experts.feedback.${name}`) })), ...scores.map((score) => ({ label: t(`experts.feedback.score.${score}`) }))]}
        rows={questions.map((question) => {
          const sum = sums[question];
          return { key: question, cells: [t(`experts.feedback.${question}`), ...numbers.map((name) => (sum === null ? '–' : String(sum[name]))), ...scores.map((score) => (sum === null ? '–' : String(sum.counts[score - 1] ?? 0)))] };
        })}
      />
      <h3>{t('experts.feedback.remarks')}</h3>
      {remarks === null ? <p className="notice">{t('experts.feedback.remarksWithheld')}</p> : remarks.length === 0 ? <p className="meta">{t('experts.feedback.remarksNone')}</p> : <ul>{remarks.map((words, place) => <li key={place} className="sample">{words}</li>)}</ul>}
    </>
  );
}
