import type { Folded } from '../fold';
import { after, take, type Reading, type Scope } from '../reading';
import { readInternational } from './international';
import { readOther } from './other';

const JOINT = / ?(?:\/|,? ?(?:IDT|等同采用|等同採用)) ?/y;
const BRACKET = / ?\( ?(?:(IDT|等同采用|等同採用) ?)?/y;
const IDENTICAL = / ?, ?(?:IDT|等同采用?|等同採用?) ?\)/y;
const BRACKET_END = / ?\)/y;

/**
 * The adopted half of a dual number: after a slash, after `idt`, in brackets with the degree IDT, or glued to the year.
 * A base printed with another degree (MOD, NEQ, EQV) is no dual number (GB/T 1.2-2020): it is left to be read by itself.
 */
export function readDual(text: Folded, at: number, scope: Scope): Reading | null {
  const bracket = take(BRACKET, text.upper, at);
  if (bracket) {
    const inside = readAdopted(text, after(bracket), scope);
    if (!inside || 'fault' in inside) return null;
    const close = take(bracket[1] === undefined ? IDENTICAL : BRACKET_END, text.upper, inside.end);
    return close && { ...inside, end: after(close) };
  }
  const joint = take(JOINT, text.upper, at) ?? (scope.whole ? take(/ /y, text.upper, at) : null);
  return readAdopted(text, joint ? after(joint) : at, scope);
}

const readAdopted = (text: Folded, at: number, scope: Scope): Reading | null => readInternational(text, at, scope) ?? readOther(text, at, scope);
