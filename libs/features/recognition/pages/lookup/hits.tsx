import { pageAddress, Sentence, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { FoundRow } from '../../application/catalogue/catalogue-reading';
import type { LookedUpRows } from '../../application/lookup/look-up-rows';
import type { Hit } from '../../domain/lookup/look-up';
import { LOOKUP, rowPath, SUGGEST } from './addresses';
import type { LookupShown } from './shown';
import { BothEnds, Evidence, Territory, Words } from './words';

/** Rows that answer, one page of them; then those that state another level. */
export function Hits({ shown, heading }: Readonly<{ shown: LookupShown; heading: string }>): ReactNode {
  const { t } = useReading();
  const { looked: { hits, otherLevels, understood }, from, most } = shown;
  const others = hits.length === 0 || from + most >= hits.length ? otherLevels.slice(0, most) : [];
  return (
    <>
      {hits.length > 0 ? <section aria-labelledby="found"><h2 id="found">{t(heading, { count: hits.length })}</h2><Rows hits={hits.slice(from, from + most)} looked={shown.looked} /><Pages shown={shown} /></section> : otherLevels.length > 0 ? null : <NotListed shown={shown} />}
      {others.length === 0 ? null : (
        <section aria-labelledby="others">
          <h2 id="others">{t('page.recognition.others', { count: otherLevels.length })}</h2>
          <p className="meta">{t(understood.level === null ? 'page.recognition.othersMainland' : 'page.recognition.othersNote')}</p>
          <Rows hits={others} looked={shown.looked} />
        </section>
      )}
    </>
  );
}

function Rows({ hits, looked }: Readonly<{ hits: readonly Hit<FoundRow>[]; looked: LookedUpRows }>): ReactNode {
  return <ol className="hits">{hits.map(({ found, reason }) => <HitOf key={`${found.catalogue.id}/${found.row.key}`} found={found} reason={reason} isHandled={looked.handled.has(found.catalogue.id) && !found.row.toConfirm} />)}</ol>;
}

function HitOf({ found: { catalogue, row }, reason, isHandled }: Readonly<{ found: FoundRow; reason: Hit<FoundRow>['reason']; isHandled: boolean }>): ReactNode {
  const { language, t } = useReading();
  const { effect: { allows } } = row;
  return (
    <li>
      <h3><a href={pageAddress(language, rowPath(catalogue.id, row.key))}><BothEnds row={row} /></a></h3>
      <Tags>
        {[
          row.toConfirm || catalogue.toConfirm ? <Tag key="confirm" tone="warn">{t('page.recognition.toConfirm')}</Tag> : null, catalogue.example ? <Tag key="example">{t('page.recognition.example')}</Tag> : null,
          row.mainland.type === null ? null : <Tag key="type" tone="wrap">{t(`page.recognition.type.${row.mainland.type}`)}</Tag>, <Tag key="here" tone={isHandled ? 'in_force' : 'unknown wrap'}>{t(isHandled ? 'page.recognition.here' : 'page.recognition.elsewhere')}</Tag>,
        ]}
      </Tags>
      {allows.length === 0 ? null : <p><Sentence k={row.toConfirm ? 'page.recognition.allowsToConfirm' : 'page.recognition.allows'} what={allows.map((each) => <Words key={each}>{each}</Words>).flatMap((each, place) => (place === 0 ? [each] : [t('ui.list'), each]))} /></p>}
      <p className="meta"><Words>{catalogue.title}</Words> · {t('page.recognition.version', { version: catalogue.version })} · <Territory codes={catalogue.territory} />{reason === 'all' ? null : <> · {t(`page.recognition.by.${reason}`)}</>}</p>
      <p><Evidence of={row} /></p>
    </li>
  );
}

/** What is not listed may still be possible: pages.md, P14. */
function NotListed({ shown: { question: { text } } }: Readonly<{ shown: LookupShown }>): ReactNode {
  const { language, t } = useReading();
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t('page.recognition.none')}</h2>
      <p className="lead">{t('page.recognition.notListed')}</p>
      <p className="noprint"><a className="btn sec" href={pageAddress(language, text === '' ? SUGGEST : `${SUGGEST}?${new URLSearchParams({ about: text })}`)}>{t('page.recognition.suggest.title')}</a></p>
    </section>
  );
}

function Pages({ shown: { question: { text, paper, level }, looked: { hits }, from, most } }: Readonly<{ shown: LookupShown }>): ReactNode {
  const { language, t } = useReading();
  if (from === 0 && hits.length <= most) return null;
  const asked = { ...(text !== '' && { q: text }), ...(paper !== null && { paper }), ...(level !== null && { level }) };
  const last = hits[from + most - 1]?.found;
  const address = (more: Readonly<Record<string, string>>): string => pageAddress(language, `${LOOKUP}?${new URLSearchParams({ ...asked, ...more })}`);
  return (
    <nav className="pager" aria-label={t('page.recognition.pages')}>
      {from > 0 ? <a className="btn sec" href={address({})}>{t('page.recognition.first')}</a> : null}
      {last && from + most < hits.length ? <a className="btn sec" rel="next" href={address({ after: `${last.catalogue.id}/${last.row.key}` })}>{t('page.recognition.next')}</a> : null}
    </nav>
  );
}
