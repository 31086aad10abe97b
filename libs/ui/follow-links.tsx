import type { ReactNode } from 'react';
import { pageAddress, useReading } from './reading';

/** `target`: a number, empty for all; `feed`: its name, as `mappings/GT-M-2026-000001-X`; `account`: whether who has an account follows it in the inbox. */
type Props = Readonly<{ kind: string; target: string; feed: string; account?: boolean }>;

/** How to be told what becomes of it: by the inbox of an account, without one by mail or by a feed. Items of a list of links. */
export function FollowLinks({ kind, target, feed, account = false }: Props): ReactNode {
  const { language, t } = useReading();
  const asked = new URLSearchParams({ kind, ...(target !== '' && { target }) });
  return (
    <>
      {account ? <li><a href={`/app/following?${asked}`} rel="nofollow">{t('ui.follow.account')}</a></li> : null}
      <li><a href={pageAddress(language, `/follow?${asked}`)} rel="nofollow">{t('ui.follow.mail')}</a></li>
      <li><a href={pageAddress(language, `/feeds/${feed}.atom`)} type="application/atom+xml" rel="nofollow">{t('ui.follow.feed')}</a></li>
    </>
  );
}
