import { Quote, SummaryList, useReading } from '@ui';
import { taiwanWords } from '@pure/credential';
import type { ReactNode } from 'react';
import { moment } from '../../shell/moment';
import { Territory } from '../../shell/territory';
import type { DeskCase, Row } from './desk';
import { Paper } from './paper';

/** Row and version of the catalogue as they were frozen, what the applicant says, and the papers; the person is masked. */
export function HandedIn({ found }: Readonly<{ found: DeskCase }>): ReactNode {
  const { t } = useReading();
  const { catalogue, holder, answers, proofs } = found;
  const row = found.row as Row;
  const says = (name: string) => { const value = answers[name]; return typeof value === 'string' && value !== '' ? value : null; };
  const texts = (list: readonly string[] = []) => (list.length === 0 ? null : <ul>{list.map((text) => <li key={text}><Quote language="zh-Hans">{text}</Quote></li>)}</ul>);
  const conditions = (row.conditions ?? []).filter(({ words }) => words !== '');
  return (
    <>
      <h2>{t('desk.rowTitle')}</h2>
      <SummaryList rows={[
        { term: t('desk.taiwan'), detail: <Quote language="zh-Hant">{taiwanWords(found.kind, { name: row.taiwan?.name ?? '', level: row.taiwan?.level })} {row.taiwan?.code ?? ''}</Quote> },
        { term: t('desk.mainland'), detail: <Quote language="zh-Hans">{row.mainland?.name ?? ''} {row.mainland?.level ?? ''} {row.mainland?.code ?? ''}</Quote> },
        { term: t('desk.catalogue'), detail: <><Quote language="zh-Hans">{catalogue.title}</Quote> · {t('desk.version', { version: catalogue.version })} · {t(`desk.standing.${catalogue.standing}`)}</> },
        { term: t('desk.decider'), detail: <Quote language="zh-Hans">{catalogue.decider}</Quote> },
        { term: t('desk.legalBasis'), detail: <Quote language="zh-Hans">{catalogue.legalBasis}</Quote> },
        { term: t('desk.territory'), detail: catalogue.territory.length === 0 ? null : <Territory codes={catalogue.territory} /> },
        { term: t('desk.conditions'), detail: conditions.length === 0 ? null : texts(conditions.map(({ words }) => words)) },
        { term: t('desk.rowScope'), detail: row.scope === undefined || row.scope === '' ? null : <Quote language="zh-Hans">{row.scope}</Quote> },
        { term: t('desk.allows'), detail: texts(row.effect?.allows) },
        { term: t('desk.stillNeeded'), detail: texts(row.effect?.stillNeeded) },
      ]} />
      <h2>{t('desk.saysTitle')}</h2>
      <SummaryList rows={[
        { term: t('desk.name'), detail: holder?.name ?? null },
        { term: t('desk.permit'), detail: holder?.permitNumber ?? null },
        { term: t('desk.birth'), detail: holder?.birthDate ?? null },
        { term: t('desk.certificateNumber'), detail: holder?.certificateNumber ?? null },
        { term: t('desk.claim'), detail: [says('code'), says('level')].filter((text) => text !== null).join(' ') || null },
        { term: t('desk.scope'), detail: says('scope') },
        { term: t('desk.association'), detail: says('association') },
      ]} />
      <h3>{t('desk.proofs')}</h3>
      {proofs.length === 0 ? <p className="meta">{t('desk.noProofs')}</p> : (
        <ul className="acts">
          {proofs.map(({ id, kind, condition, sha256, at, file }) => (
            <li key={id} className="paper">
              <b>{t(`desk.evidence.${kind}`)}</b>{condition === null ? null : <> · <Quote language="zh-Hans">{wordsOf(row, condition)}</Quote></>} <span className="meta nb">{moment(at)}</span> <Paper file={file} name={t(`desk.evidence.${kind}`)} />
              <br /><span className="meta">SHA-256 <code className="address">{sha256}</code></span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What the condition says for which a paper was handed in. */
const wordsOf = (row: Row, condition: string): string => (row.conditions ?? []).find(({ key }) => key === condition)?.words ?? condition;
