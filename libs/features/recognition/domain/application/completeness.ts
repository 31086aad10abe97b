import type { Written } from './holder';
import { type EvidenceKind, lacking, type Requirement } from './requirement';

export const questions = ['paper', 'level', 'name', 'permit', 'birthDate', 'certificateNumber', 'scope', 'association', 'consent'] as const;
export type Question = (typeof questions)[number];

/** What is not there yet: a question without an answer, or a file. `condition`: key of the condition that it would prove. */
export type Gap = Readonly<{ question: Question }> | Readonly<{ evidence: EvidenceKind; condition: string | null }>;

export type Answered = Readonly<{
  kind: 'person' | 'firm' | 'title';
  /** Whether the row distinguishes levels and names a paper. */
  hasLevel: boolean;
  hasPaper: boolean;
  answers: Readonly<{ paper: string | null; level: string | null; scope: string | null; association: string | null }>;
  written: Written;
  /** Who writes for somebody else has said that the person agrees; true for oneself and for firms. */
  agreed: boolean;
}>;

const firmQuestions = (answers: Answered['answers'], { texts }: Written) => [['certificateNumber', texts.certificate_number], ['scope', answers.scope], ['association', answers.association]] as const;
const personQuestions = ({ permitKind, texts }: Written) =>
  [['name', texts.name], ['permit', permitKind === null ? null : texts.permit_number], ['birthDate', texts.birth_date], ['certificateNumber', texts.certificate_number]] as const;

/** All that holds a submission back, in the order in which it is asked. */
export function gapsOf({ kind, hasLevel, hasPaper, answers, written, agreed }: Answered, requirements: readonly Requirement[]): readonly Gap[] {
  const own = kind === 'firm' ? firmQuestions(answers, written) : personQuestions(written);
  const asked: readonly (readonly [Question, unknown])[] = [['paper', hasPaper ? answers.paper : true], ['level', hasLevel ? answers.level : true], ...own, ['consent', agreed || null]];
  const open = asked.flatMap(([question, answer]): readonly Gap[] => (answer === null ? [{ question }] : []));
  return [...open, ...lacking(requirements).map(({ kind: evidence, condition }) => ({ evidence, condition }))];
}
