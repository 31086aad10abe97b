import { ok, refuse, type Result } from '@pure/kernel';

export const requestStates = ['asked', 'accepted', 'drafted', 'answered', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

export const requestActs = ['ask', 'accept', 'draft', 'answer', 'withdraw'] as const;
export type RequestAct = (typeof requestActs)[number];

/** Whose step it is. */
export type RequestSide = 'firm' | 'centre';

type Step = Readonly<{ side: RequestSide; from: readonly RequestState[]; to: RequestState }>;

/** What can be done with a request, by whom, and where it stands then. An answer ends it; one that was drafted is answered too. */
export const requestCourse: Readonly<Record<Exclude<RequestAct, 'ask'>, Step>> = {
  accept: { side: 'centre', from: ['asked'], to: 'accepted' },
  draft: { side: 'centre', from: ['accepted'], to: 'drafted' },
  answer: { side: 'centre', from: ['asked', 'accepted', 'drafted'], to: 'answered' },
  withdraw: { side: 'firm', from: ['asked', 'accepted'], to: 'withdrawn' },
};

/** `state`: where it stands now. */
export type RequestStateUnfit = Readonly<{ code: 'COMPARISON_REQUEST_STATE'; state: RequestState }>;

/** Where a request stands after an act. */
export function afterAct(state: RequestState, act: Exclude<RequestAct, 'ask'>): Result<RequestState, RequestStateUnfit> {
  const { from, to } = requestCourse[act];
  return from.includes(state) ? ok(to) : refuse({ code: 'COMPARISON_REQUEST_STATE', state });
}
