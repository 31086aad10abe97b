import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { useDesk } from '../draft/draft-field';
import type { Remark } from '../look/look';
import { ChangeLink } from './answers';

const order = ['block', 'notice', 'hint'] as const;

/** All that the rules found: what it is, by which law, and the place where it is put right. */
export function Findings({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const { look } = useDesk();
  if (look.facts === null) return <p className="meta" role="status">{t('app.declarations.looking')}</p>;
  if (look.remarks.length === 0) return <p className="notice info" role="status">{t('app.declarations.nothingFound')}</p>;
  return (
    <>
      {order.map((severity) => {
        const found = look.remarks.filter((remark) => remark.severity === severity);
        return found.length === 0 ? null : (
          <section key={severity} aria-labelledby={`found-${severity}`} className="findings">
            <h2 id={`found-${severity}`}>{t(`app.declarations.found_${severity}`, { count: found.length })}</h2>
            <ul className="remarks">{found.map((remark) => <Finding key={`${remark.code} ${remark.path}`} id={id} remark={remark} />)}</ul>
          </section>
        );
      })}
    </>
  );
}

/** An untold notice is put right where notices are told. */
function Finding({ id, remark: { severity, path, text, rule, law, toConfirm } }: Readonly<{ id: string; remark: Remark }>): ReactNode {
  const { t } = useReading();
  return (
    <li className={severity}>
      {text} <ChangeLink id={id} path={severity === 'notice' ? 'notices' : path} what={text} />
      {rule === null ? null : <><br /><span className="meta">{rule} · {law}{toConfirm ? ` · ${t('app.declarations.toConfirm')}` : ''}</span></>}
    </li>
  );
}
