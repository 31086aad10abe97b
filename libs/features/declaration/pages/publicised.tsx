import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../application/see-declaration';
import { Written } from './written';

/** That an order to correct was not heeded in time, as long as the inspection goes on in which that was made public (标准化法 art. 38). */
export function Publicised({ seen: { state, inspections, shown: { document } } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { t } = useReading();
  const [latest] = inspections;
  const made = state === 'under_inspection' ? inspections.find(({ act, inspection }) => act === 'publicise' && inspection === latest?.inspection) : undefined;
  if (!made) return null;
  return <Notice><p>{t('page.declaration.oversight.publicised', { day: made.on })}{made.reason === null ? null : <><br /><Written text={made.reason} by={document.declarer} /></>}</p></Notice>;
}
