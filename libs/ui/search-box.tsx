import type { ReactNode } from 'react';
import { pageAddress, useReading } from './reading';

type Props = Readonly<{ value?: string; hint?: ReactNode; autoFocus?: boolean }>;

/** The one box: a number in any spelling, or words of a title. */
export function SearchBox({ value, hint, autoFocus }: Props): ReactNode {
  const { language, t } = useReading();
  return (
    <form role="search" action={pageAddress(language, '/search')} method="get" className="noprint">
      <label htmlFor="q">{t('ui.search.label')}</label>
      <div className="seek">
        <input id="q" name="q" type="search" defaultValue={value} autoFocus={autoFocus} maxLength={200} autoComplete="off" spellCheck={false} aria-describedby={hint ? 'q-hint' : undefined} />
        <button className="btn" type="submit">{t('ui.search.submit')}</button>
      </div>
      {hint ? <p className="hint" id="q-hint">{hint}</p> : null}
    </form>
  );
}
