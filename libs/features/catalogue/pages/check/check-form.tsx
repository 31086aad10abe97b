import type { ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';

type Props = Readonly<{ text: string; fault?: string }>;

/** Paste a text, or send a list. One form; what it takes and that nothing is kept is said beside it. */
export function CheckForm({ text, fault }: Props): ReactNode {
  const { language, t } = useReading();
  const described = fault === undefined ? 'text-hint kept' : 'text-fault text-hint kept';
  return (
    <form action={pageAddress(language, '/check')} method="post" encType="multipart/form-data" className="noprint">
      <div className="field">
        <label htmlFor="text">{t('page.check.text')}</label>
        <p className="hint" id="text-hint">{t('page.check.textHint')} <a href={pageAddress(language, '/check?example=1')}>{t('page.check.fill')}</a></p>
        {fault === undefined ? null : <p className="fault" id="text-fault">{fault}</p>}
        <textarea id="text" name="text" rows={9} defaultValue={text} spellCheck={false} aria-describedby={described} />
      </div>
      <div className="field">
        <label htmlFor="file">{t('page.check.file')}</label>
        <p className="hint" id="file-hint">{t('page.check.fileHint')}</p>
        <input id="file" name="file" type="file" accept=".txt,.csv,.jsonl,.xlsx" aria-describedby="file-hint" />
      </div>
      <p className="hint" id="kept">{t('page.check.kept')}</p>
      <p><button className="btn" type="submit">{t('page.check.submit')}</button></p>
    </form>
  );
}
