import { ok, refuse, type Result } from '@pure/kernel';

/** `membership`: that of the person who acts in the organisation that applies, now or in the last twelve months. */
export type Ties = Readonly<{ organisation: string; account: string; applicant: Readonly<{ organisation: string; account: string }>; membership: 'now' | 'lately' | null }>;
export type DecidesOnOwn = Readonly<{ code: 'DECIDES_ON_OWN'; tie: 'organisation' | 'applicant' | 'member' }>;

/** Nobody acts on what their own organisation, they themselves or an organisation of theirs applied for. */
export function impartial({ organisation, account, applicant, membership }: Ties): Result<null, DecidesOnOwn> {
  if (organisation === applicant.organisation) return refuse({ code: 'DECIDES_ON_OWN', tie: 'organisation' });
  if (account === applicant.account) return refuse({ code: 'DECIDES_ON_OWN', tie: 'applicant' });
  return membership === null ? ok(null) : refuse({ code: 'DECIDES_ON_OWN', tie: 'member' });
}
