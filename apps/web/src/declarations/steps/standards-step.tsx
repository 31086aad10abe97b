import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useDesk } from '../draft/draft-field';
import { listAt, textAt } from '../draft/typed-draft';
import { remarksAt } from '../look/look';
import { Remarks } from '../look/remarks';
import { StandardPicker } from './standard-picker';
import { StandardRow } from './standard-row';

/** Which editions are followed: those of the register are picked from it. */
export function StandardsStep(): ReactNode {
  const { t } = useReading();
  const { draft, change, look } = useDesk();
  const rows = listAt(draft, 'standards');
  const own = listAt(draft, 'comparedWith');
  return (
    <>
      <Remarks of={look.remarks.filter(({ path }) => path === 'standards')} />
      {rows.map((row, place) => <StandardRow key={place} row={row} place={place} />)}
      <div className="btns"><button type="button" className="btn sec" onClick={() => change(`standards.${rows.length}`, { type: textAt(rows.at(-1), 'type') || 'enterprise' })}>{t('app.declarations.addStandard')}</button></div>
      <section aria-labelledby="compared">
        <h2 id="compared">{t('app.declarations.compared')}</h2>
        <p className="meta">{t('app.declarations.comparedLead')}</p>
        {own.map((_, place) => <Compared key={place} place={place} />)}
        <Remarks of={remarksAt(look.remarks, 'comparedWith')} />
        <StandardPicker name="comparedWith" label={t('app.declarations.comparedPick')} hint={t('app.declarations.pickHint')} nature="recommended" onPick={({ number }) => change(`comparedWith.${own.length}`, number)} />
        <p className="meta">{t('app.declarations.askCentre')} <Link to={`/requests?${new URLSearchParams({ have: cited(textAt(draft, 'standards.0.edition'), textAt(draft, 'standards.0.number')), want: textAt(draft, 'comparedWith.0') })}`}>{t('app.declarations.askCentreLink')}</Link></p>
      </section>
    </>
  );
}

const cited = (edition: string, number: string): string => (edition === '' ? number : edition);

function Compared({ place }: Readonly<{ place: number }>): ReactNode {
  const { t } = useReading();
  const { draft, remove } = useDesk();
  const number = textAt(draft, `comparedWith.${place}`);
  return <p className="picked"><span className="num">{number}</span> <button type="button" className="plain" onClick={() => remove('comparedWith', place)} aria-label={t('app.declarations.removeWhat', { what: number })}>{t('app.declarations.remove')}</button></p>;
}
