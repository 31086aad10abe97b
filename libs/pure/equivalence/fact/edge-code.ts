import type { Mask } from '../relation/relation';
import { type EdgeFlag, edgeFlags } from './edge';
import type { Grade } from './fact';

/** An edge in one number: the mask in bits 0 to 4, the grade in bits 5 to 7, the flags from bit 8 on in the order of `edgeFlags`. */
export type EdgeCode = number;

const GRADE_AT = 5;
const FLAGS_AT = 8;

export const maskInCode = (code: EdgeCode): Mask => code & 31;
export const gradeInCode = (code: EdgeCode): Grade => ((code >> GRADE_AT) & 7) as Grade;
export const flagsInCode = (code: EdgeCode): EdgeFlag[] => edgeFlags.filter((flag) => (code & flagCode(flag)) !== 0);

export const gradeCode = (grade: number): EdgeCode => grade << GRADE_AT;
export const flagCode = (flag: EdgeFlag): EdgeCode => 1 << (FLAGS_AT + edgeFlags.indexOf(flag));
