export const steps = ['subject', 'standards', 'products', 'notices', 'check'] as const;
export type Step = (typeof steps)[number];

export const isStep = (step: string | undefined): step is Step => steps.some((each) => each === step);

export const stepAddress = (id: string, step: Step): string => `/declarations/${id}/${step}`;

const STEPS: Readonly<Record<string, Step>> = { subject: 'subject', standards: 'standards', comparedWith: 'standards', products: 'products', indicators: 'products' };

/** Where a place of the draft is asked for. */
export const stepOf = (path: string): Step => STEPS[path.replace(/\..*/, '')] ?? 'notices';

/** The step after one; the last has none. */
export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? 'check';
