import { CallFailed } from '../api/problem';

export type Texts = Readonly<Record<'size' | 'least.mainland' | 'least.taiwan' | 'days.answer' | 'days.round' | 'days.discussion' | 'days.vote' | 'draw.deadline' | 'draw.revealHours' | 'draw.lottery', string>>;
export const nothingAsked: Texts = {
  size: '', 'least.mainland': '', 'least.taiwan': '', 'days.answer': '', 'days.round': '', 'days.discussion': '', 'days.vote': '', 'draw.deadline': '', 'draw.revealHours': '', 'draw.lottery': '',
};
export const panelDays = ['answer', 'round', 'discussion', 'vote'] as const;

/** What is typed as a whole number; the server refuses -1 at its field. */
const numberIn = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : -1);
/** `2026-12-01 16:00`, in the time of both sides; what is no such moment is sent as it stands and refused at its field. */
const momentIn = (text: string): string => text.trim().replace(/^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/, '$1T$2:00+08:00');

/** What is sent to open a panel. */
export function panelIn(typed: Texts, { fields, parties }: Readonly<{ fields: readonly string[]; parties: readonly string[] }>) {
  const lottery = typed['draw.lottery'].trim();
  const day = (name: (typeof panelDays)[number]): string => typed[`days.${name}`].trim();
  return {
    size: numberIn(typed.size), least: { mainland: numberIn(typed['least.mainland']), taiwan: numberIn(typed['least.taiwan']) }, fields: [...fields],
    days: { answer: day('answer'), round: day('round'), discussion: day('discussion'), vote: day('vote') },
    draw: { deadline: momentIn(typed['draw.deadline']), revealHours: numberIn(typed['draw.revealHours']), parties: [...parties], ...(lottery !== '' && { lottery }) },
  };
}

const places: Readonly<Record<string, string>> = {
  PANEL_TOO_SMALL: 'size', PANEL_SIZE_EVEN: 'size', PANEL_SEATS_OVERDRAWN: 'size', PANEL_CANNOT_BE_FILLED: 'size', DRAW_FIELD_UNKNOWN: 'fields', DRAW_DEADLINE_PAST: 'draw.deadline', DRAW_PARTIES_TOO_FEW: 'draw.parties', DRAW_PARTY_UNFIT: 'draw.parties',
};

function placeOf(problem: CallFailed['problem'], typed: Texts): string | undefined {
  if (problem.code === 'PANEL_SIDE_UNSEATED') return 'side' in problem && problem.side === 'taiwan' ? 'least.taiwan' : 'least.mainland';
  if (problem.code !== 'PANEL_DAYS_UNFIT') return places[problem.code];
  const name = panelDays.find((each) => 'day' in problem && typed[`days.${each}`].trim() === problem.day);
  return name && `days.${name}`;
}

/** A refusal at the field that it is about; every other as it is. */
export function atPanelField(fault: unknown, typed: Texts): unknown {
  if (!(fault instanceof CallFailed) || fault.problem.errors !== undefined) return fault;
  const path = placeOf(fault.problem, typed);
  return path === undefined ? fault : new CallFailed({ ...fault.problem, errors: [{ path, code: fault.problem.code, detail: fault.problem.detail }] });
}
