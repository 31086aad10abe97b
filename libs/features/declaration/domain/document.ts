import { type DeclarationDocument, DOCUMENT_FORM, type DocumentFault, readDocument } from '@pure/credential';
import { type LocalDate, refuse, type Result } from '@pure/kernel';
import type { Condition } from '@pure/equivalence';
import { citedNumber, type CitedStandard, type Draft, type Indicator } from './draft';

/** Version of the rules in `rules/`; a version says by which it was looked at. */
export const RULES = 'declaration-rules/1';

export type Registered = Readonly<{ number: string; title: string | undefined }>;

/** What a version has beside its draft. `registered`: a standard as the register has it; `commitment`: to the name of the signatory, where it is shown. */
export type Issue = Readonly<{
  number: string; version: number; declarer: DeclarationDocument['declarer']; on: LocalDate; registered: (number: string) => Registered | undefined;
  notices: DeclarationDocument['notices']; example: boolean; commitment: string | null;
}>;

/** `paths`: places of the draft where something is missing or does not fit a published version. */
export type Incomplete = Readonly<{ code: 'DECLARATION_INCOMPLETE'; paths: readonly string[] }>;

/** A sound draft as the version that is published (GB/T 27050.1-2006, 6). */
export function documentOf(draft: Draft, { number, version, declarer, on, registered, notices, example, commitment }: Issue): Result<DeclarationDocument, Incomplete> {
  const read = readDocument(withoutGaps({
    form: DOCUMENT_FORM, number, version, declarer,
    standards: draft.standards.map((standard) => standardOf(standard, registered(citedNumber(standard)))),
    products: draft.products.map(({ kind, name, models, family, barCode, classification }) => ({ kind, name, models, family, barCode, classification })),
    indicators: draft.indicators.map(indicatorOf),
    notices, promise: draft.promise, signatory: { function: draft.signatory, name: commitment === null ? undefined : { commitment } }, issued: { on, place: draft.issuedAt }, validity: draft.validity, rules: RULES,
    example: example || undefined,
  }));
  return read.ok ? read : refuse({ code: 'DECLARATION_INCOMPLETE', paths: read.refusal.faults.map(placeInDraft) });
}

const placeInDraft = ({ path }: DocumentFault): string => (path === 'issued.place' ? 'place' : path);

/** As the register writes it, where it has it. */
const standardOf = (standard: CitedStandard, known: Registered | undefined): object => ({ type: standard.type, number: known?.number ?? citedNumber(standard), name: standard.name ?? known?.title, joint: standard.joint });

function indicatorOf({ name, kind, product, promised: { operator, value, lower, upper, unit, method, conditions } }: Indicator): object {
  return {
    name, kind, operator, product, unit, low: lower, high: upper,
    value: typeof value === 'object' || value === undefined ? undefined : String(value),
    values: typeof value === 'object' ? value : undefined,
    method: method && { number: method.edition ?? method.text, clause: method.clause },
    conditions: conditions.length > 0 ? conditions.map(conditionText) : undefined,
  };
}

function conditionText({ name, nominal, lower, upper, lowerOpen, upperOpen, text, unit }: Condition): string {
  const bounds = [lower === undefined ? '' : `${lowerOpen ? '>' : '≥'} ${lower}`, upper === undefined ? '' : `${upperOpen ? '<' : '≤'} ${upper}`].filter((bound) => bound !== '');
  return [name, text ?? nominal ?? bounds.join(', '), text === undefined ? unit : undefined].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Members that are undefined are absent. */
const withoutGaps = (value: object): unknown => JSON.parse(JSON.stringify(value));
