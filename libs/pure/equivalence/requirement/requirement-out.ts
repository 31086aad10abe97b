import type { Json } from '@pure/kernel';
import { conditionText } from './condition';
import type { Requirement } from './requirement';

/** The requirement as JSON: decimals as strings, scripts under hyphenated keys, what is absent left out; `readRequirement` reads it. */
export function requirementOut({ document, characteristic, conditions, method, kind, operator, id, ...rest }: Requirement): { readonly [key: string]: Json | undefined } {
  const { hans, hant, en } = characteristic;
  const { clause, value, lower, upper, unit, sample, statement, source, grade } = rest;
  return defined({
    id,
    standard: document,
    clause,
    characteristic: defined({ 'zh-Hans': hans, 'zh-Hant': hant, en }),
    kind,
    operator,
    value,
    lower,
    upper,
    unit,
    conditions: conditions.map((condition) => defined({ name: condition.name, value: conditionText(condition), unit: condition.unit })),
    method: method?.text,
    sample,
    statement,
    source,
    grade,
  });
}

const defined = (members: Readonly<Record<string, Json | undefined>>): { readonly [key: string]: Json | undefined } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
