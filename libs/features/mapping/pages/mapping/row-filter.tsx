import { deviationKinds } from '@pure/equivalence';
import { pageAddress, type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';
import { deviationWeights } from '../../domain/content';
import { type RowsAsked, type RowStanding, rowStandings } from '../../domain/shown/rows-asked';
import type { PageAsked } from './page-asked';

type Props = Readonly<{ path: string; asked: PageAsked }>;

/** Which rows are shown; a form that needs no script. */
export function RowFilter({ path, asked: { rows, isTurned } }: Props): ReactNode {
  const { language, t } = useReading();
  const choices = [
    { name: 'relation', chosen: rows.relation, options: rowStandings.map((each) => ({ value: each, label: standingWords(each, t) })) },
    { name: 'deviation', chosen: rows.deviation, options: deviationKinds.map((each) => ({ value: each, label: t(`page.mapping.deviation.${each}`) })) },
    { name: 'severity', chosen: rows.severity, options: deviationWeights.map((each) => ({ value: each, label: t(`page.mapping.severity.${each}`) })) },
    { name: 'test', chosen: rows.test, options: (['yes', 'no'] as const).map((each) => ({ value: each, label: t(each === 'yes' ? 'page.mapping.extraTest' : 'page.mapping.noExtraTest') })) },
  ];
  return (
    <form action={pageAddress(language, path)} method="get" className="noprint">
      {rows.show === null ? null : <input type="hidden" name="show" value={rows.show} />}
      {isTurned ? <input type="hidden" name="view" value="target" /> : null}
      <div className="fields">
        {choices.map(({ name, chosen, options }) => (
          <div key={name} className="field">
            <label htmlFor={`row-${name}`}>{t(`page.mapping.filter.${name}`)}</label>
            <select id={`row-${name}`} name={name} defaultValue={chosen ?? ''}>
              <option value="">{t('page.mapping.filter.any')}</option>
              {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
            </select>
          </div>
        ))}
        <div className="field"><button className="btn" type="submit">{t('page.mapping.filter.show')}</button></div>
      </div>
    </form>
  );
}

const standingWords = (standing: RowStanding, t: Translate): string =>
  standing === 'open' ? t('page.mapping.notLookedAt') : standing === 'no-counterpart' ? t('page.mapping.noCounterpart') : t(`correspondence.relation.${standing}`);

/** What is asked for, as the page names it. */
export function askedWords({ show, relation, deviation, severity, test }: RowsAsked, t: Translate): string {
  const words = [
    show && t(`page.mapping.shows.${show}`), relation && standingWords(relation, t), deviation && t(`page.mapping.deviation.${deviation}`), severity && t(`page.mapping.severity.${severity}`),
    test && t(test === 'yes' ? 'page.mapping.extraTest' : 'page.mapping.noExtraTest'),
  ];
  return words.filter((word) => word !== null).join(t('ui.list'));
}
