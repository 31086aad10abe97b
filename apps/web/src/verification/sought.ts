import { useSearchParams } from 'react-router';
import type { components } from '../api/schema';

export type Line = components['schemas']['EnterpriseLine'];
const states = ['submitted', 'verified', 'returned', 'suspended', 'closed'] as const satisfies readonly Line['state'][];
/** Those that wait for the centre, those in one state, or all. */
export const shows = ['waiting', 'all', ...states] as const;
export type Show = (typeof shows)[number];
export type Sought = Readonly<{ show: Show; q: string }>;

/** What is sought stands in the address, so that the way back from one enterprise leads to the list as it was. */
export function useSought(usual: Show): readonly [Sought, (sought: Sought) => void] {
  const [params, setParams] = useSearchParams();
  const show = shows.find((each) => each === params.get('show')) ?? usual;
  const seek = ({ show: which, q }: Sought): void => setParams({ ...(which !== usual && { show: which }), ...(q !== '' && { q }) });
  return [{ show, q: params.get('q') ?? '' }, seek];
}

/** As the server is asked. */
export function queryOf({ show, q }: Sought) {
  const state = states.find((each) => each === show);
  return { ...(show === 'waiting' && { waiting: 'true' as const }), ...(state && { state }), ...(q !== '' && { q }) };
}
