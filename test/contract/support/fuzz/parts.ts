import type { Operation } from './requests';

/** The description in three parts of about the same work, each a file of its own, so that they run beside each other: pages, what people do, and the rest. */
export const isPage = ({ url }: Operation): boolean => !url.startsWith('/api/');

/** Where the caller matters, or is made: these need no facts. */
export const isOfPeople = ({ url, described: { security = [] } }: Operation): boolean => security.length > 0 || /^\/api\/v1\/(?:sessions|recovery|setup|feedback)\b/.test(url);
