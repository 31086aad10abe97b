import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Refused } from '../forms/refused';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Editor } from './editor';
import { useDraft } from './mappings';
import './texts';

export function EditorPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('mappings.one'));
  const { id = '' } = useParams();
  const own = useDraft(id);
  if (own.error !== null) return <Refused fault={own.error} />;
  return own.data === undefined ? <Waiting /> : <Editor key={id} own={own.data} />;
}
