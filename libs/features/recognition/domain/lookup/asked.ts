import { degrees, type Paper, papers, taiwanLevels } from '../catalogue/row';
import { type Held, nothingSaid } from './prove';
import type { Question } from './question';

/** Parameters of an address: text, several of one name, or anything else, which is taken for nothing. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Longest question that is read, in UTF-16 code units. */
export const LONGEST = 200;
/** Most years of work that anybody can name. */
export const MOST_YEARS = 60;

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | null => all.find((each) => each === value) ?? null;
const answers = { yes: true, no: false } as const;
const answerIn = (value: unknown): boolean | null => (value === 'yes' || value === 'no' ? answers[value] : null);

/** A question as an address asks it; what cannot be read counts as not asked. */
export const questionIn = (parameters: Parameters): Question =>
  ({ text: textIn(parameters['q']).trim().slice(0, LONGEST), paper: oneOf(papers, parameters['paper']), level: oneOf(taiwanLevels, parameters['level']) });

/** What somebody says they hold, as an address says it: categories alone. */
export function heldIn(parameters: Parameters): Held {
  const [said, years] = [parameters['paper'], textIn(parameters['years'])];
  const named: readonly unknown[] = Array.isArray(said) ? said : [said];
  return {
    ...nothingSaid, papers: papers.filter((paper: Paper) => named.includes(paper)), trade: /^\d{5}$/.test(textIn(parameters['trade'])) ? textIn(parameters['trade']) : null,
    level: oneOf(taiwanLevels, parameters['level']), degree: oneOf(degrees, parameters['degree']), years: /^\d{1,2}$/.test(years) && Number(years) <= MOST_YEARS ? Number(years) : null,
    employer: answerIn(parameters['employer']), association: answerIn(parameters['association']), filing: answerIn(parameters['filing']),
  };
}

/** Whether anything was said at all. */
export const saysAnything = ({ papers: said, ...rest }: Held): boolean => said.length > 0 || Object.values(rest).some((value) => value !== null);
