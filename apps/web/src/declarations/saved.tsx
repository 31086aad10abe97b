import { useReading } from '@ui';
import { type ReactNode, useEffect, useRef } from 'react';
import type { SavedDraft } from './draft/use-saved-draft';

/** Whether what stands here has reached the server; said politely. */
export function Saved({ saved: { isDirty, isSaving, error } }: Readonly<{ saved: SavedDraft }>): ReactNode {
  const { t } = useReading();
  const state = error !== null ? 'unsaved' : isSaving ? 'saving' : isDirty ? 'typing' : 'saved';
  return <p className="meta" role="status">{t(`app.declarations.saving.${state}`)}</p>;
}

/** A row that was taken away comes back by one press; nobody was asked before. */
export function Undo({ onUndo }: Readonly<{ onUndo: () => void }>): ReactNode {
  const { t } = useReading();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return <p className="notice info" role="status">{t('app.declarations.removed')} <button type="button" className="plain" ref={button} onClick={onUndo}>{t('app.declarations.undo')}</button></p>;
}
