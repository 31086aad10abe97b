import { SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOf, type Application } from './applications';
import { proofWords } from './proof-words';
import { fieldsOf, type FieldName, stepsOf } from './questions';

/** All answers with what is kept of them, each with the way to its question; of a person a part is shown. */
export function Written({ application, isOpen }: Readonly<{ application: Application; isOpen: boolean }>): ReactNode {
  const { t } = useReading();
  const { id } = application;
  const asked = stepsOf(application).flatMap((step) => fieldsOf(step, application.kind).map(({ name, free }) => ({ step, name, free })));
  const rows = asked.flatMap(({ step, name, free }) => {
    const text = textOf(application, name, t);
    if (text === null && free) return [];
    const term = t(`applying.field.${name}`);
    return [{ term, detail: <>{text ?? <em>{t('applying.notWritten')}</em>}{isOpen ? <> <Change to={`${addressOf(id, step)}?then=check`} what={term} /></> : null}</> }];
  });
  const files = application.proofs.map(({ name, ...proof }) => `${proofWords(application, proof, t)}${name === null ? '' : `（${name}）`}`);
  return (
    <section aria-labelledby="written">
      <h2 id="written">{t('applying.written')}</h2>
      <p className="meta">{t('applying.maskedHint')}</p>
      <SummaryList rows={[...rows, { term: t('applying.step.proofs'), detail: <>{files.length === 0 ? <em>{t('applying.noFile')}</em> : <ul>{application.proofs.map(({ id: proof }, place) => <li key={proof}>{files[place]}</li>)}</ul>}{isOpen ? <Change to={addressOf(id, 'proofs')} what={t('applying.step.proofs')} /> : null}</> }]} />
    </section>
  );
}

function Change({ to, what }: Readonly<{ to: string; what: string }>): ReactNode {
  const { t } = useReading();
  return <Link to={to} className="nb">{t('applying.change')}<span className="sr"> {what}</span></Link>;
}

const chosen: Readonly<Partial<Record<FieldName, string>>> = { paper: 'paper', level: 'level', permitKind: 'permitKind', degree: 'degree' };

/** As it is shown; null: not written yet. */
function textOf({ kind, answers, person }: Application, name: FieldName, t: (key: string) => string): string | null {
  const kept: unknown = Reflect.get({ ...answers, ...person }, name);
  if (typeof kept !== 'string' && typeof kept !== 'number') return null;
  const words = chosen[name];
  return words === undefined ? String(kept) : t(`applying.${name === 'level' && kind === 'firm' ? 'firmLevel' : words}.${kept}`);
}
