import { useReading } from '@ui';
import type { ReactNode } from 'react';

type Props = Readonly<{ kind: 'declaration' | 'standard'; target: string; feed: string }>;

/** How to be told what becomes of it: with an account by the inbox, without one by a feed. Items of a list of links. */
export function FollowWays({ kind, target, feed }: Props): ReactNode {
  const { t } = useReading();
  return (
    <>
      <li><a href={`/app/following?${new URLSearchParams({ kind, target })}`} rel="nofollow">{t(`page.following.follow.${kind}`)}</a></li>
      <li><a href={feed} type="application/atom+xml" rel="nofollow">{t('page.following.feed')}</a></li>
    </>
  );
}
