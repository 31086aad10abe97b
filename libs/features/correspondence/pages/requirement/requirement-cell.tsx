import type { ReactNode } from 'react';
import type { Requirement } from '@pure/equivalence';
import { Quote, QuotedText, Sentence, remarkLanguage, useReading, type Scripts } from '@ui';
import type { Named } from '../../application/views';
import { Evidence } from '../parts/evidence';
import { Accepted, conditionText } from './accepted';

type Props = Readonly<{ requirement: Requirement; named: Named; /** Said before the clause where rows of several documents stand together. */ before?: ReactNode }>;

/** One requirement: clause, characteristic, what is accepted, under which conditions and by which method, and who says so. */
export function RequirementCell({ requirement, named, before }: Props): ReactNode {
  const { t } = useReading();
  const { clause, characteristic, conditions, method, sample, statement, source, grade } = requirement;
  const side = sideOf(requirement, named);
  const remark = (text: string): ReactNode => <Quote language={remarkLanguage(text, side)}>{text}</Quote>;
  return (
    <>
      {before}
      {clause ? <><span className="num">{remark(clause)}</span> </> : null}
      <QuotedText texts={scriptsOf(characteristic)} />
      <br />
      <Accepted requirement={requirement} side={side} />
      <span className="meta plain">
        {conditions.length > 0 ? <><br /><Sentence k="page.req.conditions" words={remark(conditions.map((condition) => conditionText(condition, t)).join('; '))} /></> : null}
        {method ? <><br /><Sentence k="page.req.method" words={remark(method.text)} /></> : null}
        {sample ? <><br /><Sentence k="page.req.sample" words={remark(sample)} /></> : null}
        {statement ? <><br />{remark(statement)}</> : null}
        {source ? <><br /><Evidence source={source} grade={grade} named={named} /></> : null}
      </span>
    </>
  );
}

export function scriptsOf({ hans, hant, en }: Requirement['characteristic']): Scripts {
  return { ...(hans ? { 'zh-Hans': hans } : {}), ...(hant ? { 'zh-Hant': hant } : {}), ...(en ? { en } : {}) };
}

/** The side whose document it is: the script of a remark that is not English. */
export function sideOf({ document }: Requirement, { documents }: Named): string {
  return documents.get(document)?.side ?? 'international';
}
