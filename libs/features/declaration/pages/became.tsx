import type { DeclarationDocument } from '@pure/credential';
import { Sentence, type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Published } from '../application/published-declarations';
import { Written } from './written';

type Props = Readonly<{ declaration: Published; by: DeclarationDocument['declarer'] }>;

/** Where it stands, since when, and why it left force. */
export function Became({ declaration: { state, stateSince, reason }, by }: Props): ReactNode {
  const { t } = useReading();
  return (
    <>
      <p><strong>{t(`page.declaration.became.${state}`, { day: stateSince })}</strong></p>
      {reason === null ? null : <p><Sentence k="page.declaration.reason" reason={<Written text={reason} by={by} />} /></p>}
    </>
  );
}

export const stateWords = (state: Published['state'], t: Translate): string => t(`page.declaration.state.${state}`);
