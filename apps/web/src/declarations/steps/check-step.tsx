import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Own } from '../declarations';
import type { SavedDraft } from '../draft/use-saved-draft';
import { Answers } from './answers';
import { CodePreview } from './code-preview';
import { Findings } from './findings';
import { Publish } from './publish';

type Props = Readonly<{ own: Own; saved: SavedDraft; onPublished: (number: string) => void }>;

/** Everything once more, what the rules say of it, and the act. On paper it is marked as a draft. */
export function CheckStep({ own, saved, onPublished }: Props): ReactNode {
  const { t } = useReading();
  return (
    <>
      <p className="draft-mark" aria-hidden="true">{t('app.declarations.state.draft')}</p>
      <Findings id={own.id} />
      <Answers id={own.id} />
      <p className="meta">{own.number === null ? t('app.declarations.numberLater') : t('app.declarations.numberStays', { number: own.number, version: own.published + 1 })}</p>
      {own.number === null ? <CodePreview /> : null}
      <Publish id={own.id} saved={saved} onPublished={onPublished} />
    </>
  );
}
