import type { Amendment, StandardNumber } from './model';
import { raisedSerial } from './raised-serial';

const GLUED_STAGES: ReadonlySet<string> = new Set(['D', 'FD', 'PD']);

/** An amendment in the normal form of the contract: `AMD1:2024`, `COR1:2009`, `XG1-2017`, `CD AMD1`. */
export function amendmentText(amendment: Amendment): string {
  const { kind, number, year, stage } = amendment;
  if (kind === 'XG') return `XG${number}${year === undefined ? '' : `-${year}`}`;
  return `${stage ? (GLUED_STAGES.has(stage) ? stage : `${stage} `) : ''}${kind}${number}${year === undefined ? '' : `:${year}`}`;
}

/** Base edition for GB, CNS and consolidated prints; amendment documents of ISO and IEC as printed; the national half of a dual number. */
export function canonical(number: StandardNumber): string {
  const documents = number.amendments.filter((each) => !each.incorporated && each.kind !== 'XG');
  if (documents.length > 0) return designation(number);
  const all = number.allParts ? ' (all parts)' : '';
  const marks = number.issuer.startsWith('ISO') ? withoutEdition(number) : number;
  return `${edition(number)}${number.consolidated ? '' : suffixText(marks)}${all}`;
}

/** The full normal form of this document, amendments, consolidation and marks included: `IEC 62031:2008+AMD1:2012 CSV`, `GB/T 31484-2015/XG1-2025`. */
export function designation(number: StandardNumber): string {
  if (number.amendments.length === 0) return `${edition(number)}${suffixText(number)}${number.allParts ? ' (all parts)' : ''}`;
  const merged = number.amendments.filter((each) => each.incorporated).map((each) => `+${amendmentText(each)}`);
  const documents = number.amendments.filter((each) => !each.incorporated).map((each) => documentText(each, number.issuer));
  const print = merged.length > 0 ? `${merged.join('')} CSV` : '';
  return `${edition(number)}${print}${documents.join('')}${suffixText(number)}${number.allParts ? ' (all parts)' : ''}`;
}

/** The family without year, stage, amendments and marks: `GB/T 24819`, `CNS 15598-1`, `ISO/IEC Guide 21-1`; IEC 598-1:1992 is of IEC 60598-1. */
export function undated(number: StandardNumber): string {
  return `${head(number.stage === undefined ? number : withoutStage(number))}${raisedSerial(number)}${partText(number)}`;
}

function withoutStage({ stage: _, ...family }: StandardNumber): StandardNumber {
  return family;
}

/** ISO does not print editions in its numbers. */
function withoutEdition({ suffix, ...number }: StandardNumber): StandardNumber {
  const marks = suffix?.replace(/\bED\d+ ?/, '').trim();
  return marks ? { ...number, suffix: marks } : number;
}

function edition(number: StandardNumber): string {
  return `${head(number)}${number.serial}${partText(number)}${number.round ? `.${number.round}` : ''}${number.year === undefined ? '' : `${yearSign(number)}${number.year}`}`;
}

const yearSign = ({ system }: StandardNumber): string => (system === 'CNS' || system === 'INTL' || system === 'OTHER' ? ':' : '-');

function partText({ system, part }: StandardNumber): string {
  if (part === undefined) return '';
  if (part.startsWith('/')) return part;
  return `${system === 'CNS' || system === 'INTL' ? '-' : '.'}${part}`;
}

function head(number: StandardNumber): string {
  const { system, issuer, nature, type, stage } = number;
  if (system === 'OTHER') return issuer === 'TES' ? 'TES-' : `${issuer} `;
  if (system !== 'INTL') return nature ? `${issuer}/${nature} ` : /^DBS\d/.test(issuer) ? `${issuer}/ ` : `${issuer} `;
  if (issuer === 'IWA') return stage ? `${stage} IWA ` : 'IWA ';
  const words = stage && type && GLUED_STAGES.has(stage) ? `${stage}${type}` : [stage, type].filter(Boolean).join(' ');
  if (words === '') return `${issuer} `;
  const slash = (issuer === 'ISO' && words !== 'Guide') || (issuer === 'IEC' && stage !== undefined);
  return `${issuer}${slash ? '/' : ' '}${words} `;
}

function documentText(amendment: Amendment, issuer: string): string {
  const before = amendment.of ? documentText(amendment.of, issuer) : '';
  if (amendment.kind === 'XG') return `${before}/${amendmentText(amendment)}`;
  const label = amendment.label ?? houseLabel(amendment, issuer);
  return `${before}/${label}${amendment.number}${amendment.year === undefined ? '' : `:${amendment.year}`}`;
}

function houseLabel({ kind, stage = '' }: Amendment, issuer: string): string {
  const iso = issuer.startsWith('ISO') || issuer === 'IWA';
  const word = iso && kind !== 'ISH' && kind !== 'FRAG' ? `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ` : kind;
  return `${stage}${stage && !/^F?P?D$/.test(stage) ? ' ' : ''}${word}`;
}

function suffixText({ suffix }: StandardNumber): string {
  if (suffix === undefined) return '';
  return suffix.startsWith('(') ? suffix : ` ${suffix}`;
}
