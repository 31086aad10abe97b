import { fold } from '@pure/han';
import { clauseTextLimits as limits } from './clause-text-limits';

/** Why an abstract is refused. Each can be put right by saying in fewer and other words what the clause deals with. */
export type AbstractFault =
  | Readonly<{ code: 'ABSTRACT_TOO_LONG'; params: Readonly<{ han: number; latin: number }> }>
  | Readonly<{ code: 'ABSTRACT_QUOTES'; params: Readonly<{ han: number; latin: number }> }>
  | Readonly<{ code: 'ABSTRACT_COMMANDS'; params: Readonly<{ found: number; most: number }> }>
  | Readonly<{ code: 'ABSTRACT_IS_TITLE'; params: Readonly<Record<string, never>> }>
  | Readonly<{ code: 'ABSTRACT_ALIKE'; params: Readonly<{ standard: string; clause: string }> }>;

export const abstractFaultCodes = ['ABSTRACT_TOO_LONG', 'ABSTRACT_QUOTES', 'ABSTRACT_COMMANDS', 'ABSTRACT_IS_TITLE', 'ABSTRACT_ALIKE'] as const satisfies readonly AbstractFault['code'][];

const RUN = 5;

/** The runs of five signs of a text, both scripts as one, without spaces and marks. */
export function runsOf(text: string): ReadonlySet<string> {
  const signs = [...fold(text).replace(/[\s\p{P}]/gu, '')];
  return new Set(signs.slice(RUN - 1).map((_, at) => signs.slice(at, at + RUN).join('')));
}

/** Whether so much of the shorter of two texts is in the other that one was written from the other, or both from a third. */
export function areAlike(one: number, other: number, shared: number): boolean {
  const fewer = Math.min(one, other);
  return fewer >= limits.fewestRuns && shared / fewer >= limits.shared;
}

/** What is wrong with an abstract by itself and beside its titles; likeness to those of other standards is looked for where they are known. */
export function abstractFault(abstract: string, titles: readonly string[]): AbstractFault | null {
  if (share(abstract, limits.han, limits.latin) > 1) return { code: 'ABSTRACT_TOO_LONG', params: { han: limits.han, latin: limits.latin } };
  if (quotesIn(abstract).some((quote) => share(quote, limits.quotedHan, limits.quotedLatin) > 1)) {
    return { code: 'ABSTRACT_QUOTES', params: { han: limits.quotedHan, latin: limits.quotedLatin } };
  }
  const found = commandsIn(abstract);
  if (found > limits.commands) return { code: 'ABSTRACT_COMMANDS', params: { found, most: limits.commands } };
  return titles.some((title) => bare(title) === bare(abstract)) ? { code: 'ABSTRACT_IS_TITLE', params: {} } : null;
}

/** How much of both limits a text takes together: 1 is all. */
function share(text: string, han: number, latin: number): number {
  const signs = [...text];
  const ofHan = signs.filter((sign) => /\p{Script=Han}/u.test(sign)).length;
  return ofHan / han + (signs.length - ofHan) / latin;
}

/** What stands between quotation marks; a mark that is never closed quotes the rest. */
const quotesIn = (text: string): readonly string[] => [...text.matchAll(/[“「『«"]([^”」』»"]*)(?:[”」』»"]|$)/g)].map(([, quote = '']) => quote);

/** 应 and 應 command unless they are part of another word (反应, 供应, 适应, 应用, 应力 …). */
const COMMANDS = /(?<![反供适適相对對效感响響])[应應](?![用力变變答急对對激])|不得|必须|必須|严禁|嚴禁|\b(?:shall|must)\b/gi;
const commandsIn = (text: string): number => [...text.matchAll(COMMANDS)].length;

const bare = (text: string): string => fold(text).replace(/[\s\p{P}]/gu, '');
