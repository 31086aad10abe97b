/** Grade of a source as files letter it: A official, B established project, C compilation; M (memory) is no fact. */
const grades: Readonly<Record<string, number>> = { A: 3, B: 2, C: 1 };

/** 3, 2 or 1; null for the letter M, whose rows are not taken in; undefined for any other text. */
export function gradeOfLetter(letter: string): number | null | undefined {
  return letter === 'M' ? null : grades[letter];
}

/** The letter of a grade in files; empty for a grade that only our own acts give. */
export function letterOfGrade(grade: number): string {
  return Object.keys(grades).find((letter) => grades[letter] === grade) ?? '';
}

/** Addresses of grade C are kept, and shown to nobody outside the centre. */
export const LOWEST_LINKED_GRADE = 2;
