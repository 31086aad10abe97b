import { ok, refuse, type Result } from '@pure/kernel';

/** Where an application stands. `returned`: something is missing, and it is with the applicant. Nothing leads out of `withdrawn`. */
export const applicationStates = ['draft', 'submitted', 'received', 'verifying', 'deciding', 'returned', 'withdrawn', 'recognised', 'partly-recognised', 'refused'] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** Who acts: who applies, or the organisation that handles the catalogue. */
export type Side = 'applicant' | 'desk';

/**
 * What is done. `verify`: what the home side said of the papers is recorded; `conclude-verification`: there is enough to decide on;
 * `send-back`: the second person sees it otherwise. After a decision the state stays while an appeal or a correction is looked at:
 * `uphold-appeal` has it decided anew, by two persons again.
 */
export const actSides = {
  submit: 'applicant', answer: 'applicant', withdraw: 'applicant', appeal: 'applicant', 'ask-correction': 'applicant',
  receive: 'desk', return: 'desk', 'begin-verification': 'desk', verify: 'desk', 'conclude-verification': 'desk', propose: 'desk', 'send-back': 'desk',
  recognise: 'desk', 'recognise-partly': 'desk', refuse: 'desk', 'uphold-appeal': 'desk', 'dismiss-appeal': 'desk', correct: 'desk', 'decline-correction': 'desk',
} as const satisfies Readonly<Record<string, Side>>;
type CourseAct = keyof typeof actSides;
export const applicationActs = Object.keys(actSides).filter((act): act is CourseAct => Object.hasOwn(actSides, act));

/** 先执业后确认: begun, ended by whoever decides, or over since nobody confirmed it in time. They move no application. */
export const actFirstActs = ['act-first', 'end-act-first', 'act-first-over'] as const;
export type ApplicationAct = CourseAct | (typeof actFirstActs)[number];

/** States from which an application is returned, and in which it goes on once that is answered. */
export const returnableStates = ['submitted', 'received', 'verifying'] as const;
export type ReturnableState = (typeof returnableStates)[number];

type Next = Readonly<Partial<Record<ApplicationAct, ApplicationState>>>;

/** Where each act leads, by the state in which it is possible. `answer` leads back to where it was returned from; its row here is for who returns before receipt. */
export const nextStates: Readonly<Record<ApplicationState, Next>> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { receive: 'received', return: 'returned', withdraw: 'withdrawn' },
  received: { 'begin-verification': 'verifying', return: 'returned', withdraw: 'withdrawn' },
  verifying: { verify: 'verifying', 'conclude-verification': 'deciding', return: 'returned', withdraw: 'withdrawn' },
  deciding: { propose: 'deciding', 'send-back': 'verifying', recognise: 'recognised', 'recognise-partly': 'partly-recognised', refuse: 'refused', withdraw: 'withdrawn' },
  returned: { answer: 'submitted', withdraw: 'withdrawn' },
  recognised: { 'ask-correction': 'recognised', correct: 'recognised', 'decline-correction': 'recognised' },
  'partly-recognised': {
    appeal: 'partly-recognised', 'dismiss-appeal': 'partly-recognised', 'uphold-appeal': 'deciding',
    'ask-correction': 'partly-recognised', correct: 'partly-recognised', 'decline-correction': 'partly-recognised',
  },
  refused: { appeal: 'refused', 'dismiss-appeal': 'refused', 'uphold-appeal': 'deciding', 'ask-correction': 'refused', correct: 'refused', 'decline-correction': 'refused' },
  withdrawn: {},
};

export const decidedStates = ['recognised', 'partly-recognised', 'refused'] as const satisfies readonly ApplicationState[];
export const isDecided = (state: ApplicationState): boolean => decidedStates.some((decided) => decided === state);
/** Submitted and not decided: clocks run, or it waits for the applicant. */
export const isRunning = (state: ApplicationState): boolean => !isDecided(state) && state !== 'draft' && state !== 'withdrawn';
/** States in which the applicant writes. */
export const isWritable = (state: ApplicationState): boolean => state === 'draft' || state === 'returned';

export type Standing = Readonly<{ state: ApplicationState; returnedFrom: ReturnableState | null }>;
/** `APPLICATION_DECIDED`: it was withdrawn too late; an appeal or a correction is open instead. */
export type CourseRefusal = Readonly<{ code: 'APPLICATION_STATE'; state: ApplicationState }> | Readonly<{ code: 'APPLICATION_DECIDED'; state: ApplicationState }>;

/** Where an act leads from there. */
export function standingAfter({ state, returnedFrom }: Standing, act: ApplicationAct): Result<Standing, CourseRefusal> {
  const next = nextStates[state][act];
  if (!next) return refuse({ code: act === 'withdraw' && isDecided(state) ? 'APPLICATION_DECIDED' : 'APPLICATION_STATE', state });
  if (act === 'answer') return ok({ state: returnedFrom ?? next, returnedFrom: null });
  return ok({ state: next, returnedFrom: act === 'return' ? (returnableStates.find((from) => from === state) ?? null) : null });
}
