import { useReading } from '@ui';
import { useEffect } from 'react';

/** Names the page in the browser's title, as the public pages do. */
export function usePageTitle(page: string): void {
  const { t } = useReading();
  useEffect(() => {
    document.title = t('ui.title', { page });
  }, [t, page]);
}
