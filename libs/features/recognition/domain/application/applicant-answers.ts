import { type Paper, papers, type TaiwanLevel, taiwanLevels } from '../catalogue/row';

/** What an application says besides the person. `whose`: it is written for oneself, for an employee who agrees, or by the firm; `scope`, `association`: of firms. */
export type ApplicantAnswers = Readonly<{
  whose: 'self' | 'employee' | 'firm';
  paper: Paper | null;
  code: string | null;
  level: TaiwanLevel | null;
  scope: string | null;
  association: string | null;
}>;

export const emptyAnswers = (whose: ApplicantAnswers['whose']): ApplicantAnswers => ({ whose, paper: null, code: null, level: null, scope: null, association: null });

/** As they were kept; what is not there was not said. */
export function answersOf(kept: Readonly<Record<string, unknown>>): ApplicantAnswers {
  const text = (name: string): string | null => { const value = kept[name]; return typeof value === 'string' ? value : null; };
  const one = <T extends string>(all: readonly T[], value: string | null): T | null => all.find((each) => each === value) ?? null;
  return {
    whose: one(['self', 'employee', 'firm'], text('whose')) ?? 'self',
    paper: one(papers, text('paper')), code: text('code'), level: one(taiwanLevels, text('level')), scope: text('scope'), association: text('association'),
  };
}
