/** Grades of a source: A official, B established, C compilation; M is memory, which is never a rule. */
export const sourceGrades = ['A', 'B', 'C', 'M'] as const;
export type SourceGrade = (typeof sourceGrades)[number];
export type Sourced = Readonly<{ source: string; grade: SourceGrade; toConfirm: boolean; remark: string }>;
