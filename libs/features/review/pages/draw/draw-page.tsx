import { momentOf, pageAddress, Quote, remarkLanguage, SummaryList, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { ShownDraw } from '../../application/draw/read-draws';
import { DrawSources } from './draw-sources';
import { DrawTrace } from './draw-trace';
import { Recompute } from './recompute';

/** A draw: what was fixed before anybody could know, where the randomness came from, what came of it, and how anybody computes it anew. */
export function DrawPage({ draw, site }: Readonly<{ draw: ShownDraw; site: string }>): ReactNode {
  const { t } = useReading();
  const { number, state, failure, unilateral, example } = draw;
  return (
    <>
      <h1><span className="title-num num">{number}</span> <span className="title-text">{t('page.draw.title')}</span></h1>
      <Tags>{[<Tag key="state">{t(`page.draw.state.${state}`)}</Tag>, unilateral ? <Tag key="unilateral">{t('page.draw.unilateral')}</Tag> : null, example ? <Tag key="example">{t('page.draw.example')}</Tag> : null]}</Tags>
      <p className="lead">{t('page.draw.lead')}</p>
      {failure ? <div className="answer stop"><p><strong>{t(`page.draw.failure.${failure}`)}</strong></p></div> : null}
      {draw.notBlind ? <p>{t('page.draw.notBlind')}</p> : null}
      {unilateral ? <p>{t('page.draw.unilateralLead')}</p> : null}
      <Recompute draw={draw} site={site} />
      <Announcement draw={draw} />
      <DrawSources draw={draw} />
      {draw.opening ? <DrawTrace draw={draw} opening={draw.opening} /> : <p>{t('page.draw.notOpened', { at: momentOf(draw.deadline), until: momentOf(draw.revealBy) })}</p>}
    </>
  );
}

function Announcement({ draw }: Readonly<{ draw: ShownDraw }>): ReactNode {
  const { language, t } = useReading();
  const { number, announcement, subject, size, deadline, revealBy, lottery } = draw;
  if (!announcement) return null;
  const { seats: { least }, pool, code, rules, fields, numbersBy, fitness } = announcement;
  return (
    <section>
      <h2>{t('page.draw.before')}</h2>
      <p>{t('page.draw.committed')}</p>
      <SummaryList rows={[
        { term: t('page.draw.purpose'), detail: t('page.draw.purposeOf', { number: subject.number, version: subject.version }) },
        { term: t('page.draw.rules'), detail: <code>{rules}</code> },
        { term: t('page.draw.seats'), detail: t('page.draw.seatsOf', { size, mainland: least.mainland, taiwan: least.taiwan }) },
        { term: t('page.draw.fields'), detail: fields.length > 0 ? fields.map((field) => t(`sector.${field}`)).join(t('page.draw.comma')) : t('page.draw.anyField') },
        { term: t('page.draw.pool'), detail: t('page.draw.poolOf', { count: pool.length }) },
        { term: t('page.draw.code'), detail: <code>{code}</code> },
        { term: t('page.draw.deadline'), detail: momentOf(deadline) },
        { term: t('page.draw.revealBy'), detail: momentOf(revealBy) },
        { term: t('page.draw.lottery'), detail: lottery === null ? t('page.draw.noLottery') : <Quote language={remarkLanguage(lottery, 'mainland')}>{lottery}</Quote> },
        ...(numbersBy === undefined ? [] : [{ term: t('page.draw.numbersBy'), detail: t('page.draw.numbersByOf', { at: momentOf(numbersBy) }) }]),
        ...(fitness === undefined ? [] : [{ term: t('page.draw.fitness'), detail: t('page.draw.fitnessKept') }]),
      ]} />
      <ul className="links noprint">
        <li><a href={`/api/v1/records/${number}/1/document`} download>{t('page.draw.announcementFile')}</a></li>
        <li><a href={pageAddress(language, `/log?${new URLSearchParams({ q: number })}`)}>{t('page.draw.inLog')}</a></li>
      </ul>
    </section>
  );
}
