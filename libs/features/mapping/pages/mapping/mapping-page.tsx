import { FollowLinks, pageAddress, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenMapping } from '../../application/approval/see-mapping';
import { TakeAlong } from '../exchange/take-along';
import { turned } from '../../domain/shown/turned';
import { CoveragePicture } from './coverage';
import { Ends } from './ends';
import { Gaps } from './gaps';
import { History, Proof } from './history';
import { LegalEffect } from './legal-effect';
import { askedQuery, type PageAsked } from './page-asked';
import { Objections, Panel } from './panel';
import { Rows } from './rows';
import { Standing } from './standing';
import { Verdict } from './verdict';

/** `path`: of the page without its language. */
type Props = Readonly<{ seen: SeenMapping; asked: PageAsked; path: string; address: string; today: string }>;

/** One version of a mapping: the answer, what it is worth and where, then row by row what it rests on. */
export function MappingPage({ seen, asked, path, address, today }: Props): ReactNode {
  const { t } = useReading();
  const shown = asked.isTurned ? fromTheOtherSide(seen) : seen;
  const { mapping } = seen;
  const { number, state, document } = mapping;
  return (
    <>
      <h1><span className="title-num num">{number}</span> <span className="title-text">{t('page.mapping.title')}</span></h1>
      <Tags>
        {[
          <Tag key="state" tone={state === 'approved' ? 'in_force' : 'unknown wrap'}>{t(`page.mapping.state.${state}`)}</Tag>, <Tag key="version">{t('page.mapping.version', { version: document.version })}</Tag>,
          document.example ? <Tag key="example">{t('page.mapping.example')}</Tag> : null, document.panel?.unilateral ? <Tag key="unilateral">{t('page.mapping.panel.unilateralTag')}</Tag> : null,
        ]}
      </Tags>
      <Standing mapping={mapping} />
      <Ends source={shown.source} target={shown.target} />
      <OtherSide seen={shown} asked={asked} path={path} />
      <Verdict seen={shown} />
      <LegalEffect mapping={mapping} />
      <CoveragePicture coverage={shown.coverage.target} number={shown.target.number} />
      <Rows seen={shown} asked={asked} path={path} />
      <Gaps seen={shown} />
      <Panel panel={document.panel} />
      <Objections mapping={mapping} />
      <History mapping={mapping} />
      <Proof mapping={mapping} address={address} today={today} />
      <TakeAlong number={number} version={document.version} />
      <ul className="links noprint"><FollowLinks kind="mapping" target={number} feed={`mappings/${number}`} account /></ul>
    </>
  );
}

/** From which document it is read, and the way to the other reading. */
function OtherSide({ seen: { source, target }, asked, path }: Readonly<{ seen: SeenMapping; asked: PageAsked; path: string }>): ReactNode {
  const { language, t } = useReading();
  const query = askedQuery({ ...asked, isTurned: !asked.isTurned });
  return <p className="noprint"><a href={pageAddress(language, query === '' ? path : `${path}?${query}`)}>{t('page.mapping.otherSide', { from: target.number, to: source.number })}</a></p>;
}

/** Both documents in each other's place; the rows, the counts and the relation as they are read so. */
function fromTheOtherSide({ mapping, source, target, coverage, texts }: SeenMapping): SeenMapping {
  const { document } = mapping;
  return {
    mapping: { ...mapping, document: { ...document, content: turned(document.content) } }, source: target, target: source,
    coverage: { source: coverage.target, target: coverage.source }, texts: { source: texts.target, target: texts.source },
  };
}
