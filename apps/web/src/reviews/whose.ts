import type { useReading } from '@ui';
import type { Opinion } from './reviews';

/** Whose words they are: the reader's own, or those of the member of a place. */
export const whose = ({ isOwn, place }: Pick<Opinion, 'isOwn' | 'place'>, t: ReturnType<typeof useReading>['t']): string => (isOwn ? t('reviews.you') : t('reviews.member', { place }));
