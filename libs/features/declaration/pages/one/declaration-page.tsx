import { Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';
import { Became, stateWords } from '../became';
import { Notices, OldVersion } from '../notices';
import { Badge } from '../taking/badge';
import { Taking } from '../taking/taking';
import { Form } from './form';
import { History } from './history';
import { Inspections } from './inspections';
import { Proof } from './proof';
import { Snippet } from './snippet';
import { Ways } from './ways';

/** One version of a declaration: where it stands, what it says in the order of GB/T 27050.1, its history and what proves it. `code`: address of the page behind its code. */
export function DeclarationPage({ seen, code, address }: Readonly<{ seen: SeenDeclaration; code: string; address: string }>): ReactNode {
  const { t } = useReading();
  const { number, state, example, shown } = seen;
  return (
    <>
      <h1><span className="title-num num">{number}</span> <span className="title-text">{t('page.declaration.title')}</span></h1>
      <Tags>{[<Tag key="state">{stateWords(state, t)}</Tag>, <Tag key="version">{t('page.declaration.version', { version: shown.version })}</Tag>, example ? <Tag key="example">{t('page.declaration.example')}</Tag> : null]}</Tags>
      <OldVersion seen={seen} />
      <div className="answer">
        <Became declaration={seen} by={shown.document.declarer} />
        <p>{t('page.declaration.own')}</p>
      </div>
      <Notices seen={seen} />
      <Form seen={seen} />
      <Inspections seen={seen} />
      <History seen={seen} />
      <Proof seen={seen} code={code} />
      <Snippet seen={seen} address={address} />
      <Taking seen={seen} />
      <Badge seen={seen} origin={new URL(code).origin} />
      <Ways number={number} enterprise={shown.document.declarer.number} />
    </>
  );
}
