import { type Facts, lint, type LintFinding, readDraft, WORDED, WORDS } from '@features/declaration/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Translate, useReading } from '@ui';
import { useDeferredValue, useMemo, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { listAt, textAt, type TypedDraft } from '../draft/typed-draft';
import { useLater } from './later';
import { placeName } from './place-name';
import { useFindingTexts } from './texts';

/** One thing that a rule found, or that could not be read (`rule` null), in the reader's words. */
export type Remark = Readonly<{
  rule: string | null; code: string; severity: 'block' | 'notice' | 'hint'; path: string; text: string;
  /** How the declaration tells it to its readers. */
  wording: string; law: string | null; toConfirm: boolean;
}>;
/** `remarks`: all but notices that are told; `notices`: all that readers are to be told; `facts`: what the register knows, null at first. */
export type Look = Readonly<{ remarks: readonly Remark[]; notices: readonly Remark[]; facts: Facts | null; isFresh: boolean }>;

const nothing: Omit<Look, 'facts' | 'isFresh'> = { remarks: [], notices: [] };
const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null && 'cited' in value && 'today' in value && 'sameMethods' in value;

/** What the facts are about: without those on it nothing can be said. */
function citedIn(draft: TypedDraft): string {
  const standards = listAt(draft, 'standards').map((row) => textAt(row, 'edition') || textAt(row, 'number'));
  const indicators = listAt(draft, 'indicators').map((row) => [textAt(row, 'name'), textAt(row, 'requirement'), textAt(row, 'method.edition')]);
  return JSON.stringify([standards, listAt(draft, 'comparedWith'), indicators]);
}

/** What else they depend on: the likeness to other declarations, and what products are called. */
const askedIn = ({ products, standards, comparedWith, indicators, promise }: TypedDraft): string => JSON.stringify([products, standards, comparedWith, indicators, promise]);

async function fetchFacts(draft: TypedDraft): Promise<Facts> {
  const facts: unknown = await bodyOf(api.POST('/api/v1/declarations/facts', { body: { draft } }));
  if (!isFacts(facts)) throw new Error('the facts are of another form');
  return facts;
}

/** The rules of law, run here on what is typed: by the same code as on the server, with facts that it gave. It decides nothing. */
export function useLook(typed: TypedDraft): Look {
  const { language, t } = useReading();
  const draft = useDeferredValue(typed);
  const cited = citedIn(draft);
  const now = useMemo(() => ({ cited, draft }), [cited, draft]);
  const settled = useLater(now);
  const { data } = useQuery({
    queryKey: ['declarations', 'facts', useMemo(() => askedIn(settled.draft), [settled])],
    queryFn: async () => ({ facts: await fetchFacts(settled.draft), cited: settled.cited }),
    placeholderData: keepPreviousData,
  });
  const hasTexts = useFindingTexts(language);
  const isFresh = data !== undefined && hasTexts && data.cited === cited;
  const found = useMemo(() => (isFresh ? lookAt(draft, data.facts, t) : null), [isFresh, draft, data, t]);
  const [last, keep] = useState(nothing);
  if (found !== null && found !== last) keep(found);
  return useMemo(() => ({ ...(found ?? last), facts: data?.facts ?? null, isFresh }), [found, last, data, isFresh]);
}

export function lookAt(typed: TypedDraft, facts: Facts, t: Translate): Omit<Look, 'facts' | 'isFresh'> {
  const { draft, faults } = readDraft(typed);
  const findings = lint({ ...draft, notices: [] }, facts).map((finding) => remarkOf(finding, t));
  const told = new Set(draft.notices.map(({ code, path }) => `${code} ${path}`));
  const slips = faults.map(({ path, code, params }) => unreadable(path, code, code === 'FIELD_MISSING' || code === 'NUMBER_MISSING' ? missing(t, path) : t(`field.${code}`, { ...params })));
  const gaps = missingIn(typed).map((path) => unreadable(path, 'FIELD_MISSING', missing(t, path)));
  return {
    remarks: [...slips, ...gaps, ...findings.filter(({ severity, code, path }) => severity !== 'notice' || !told.has(`${code} ${path}`))],
    notices: findings.filter(({ severity }) => severity === 'notice'),
  };
}

const missing = (t: Translate, path: string): string => t('app.declarations.missing', { what: placeName(t, path) });
const unreadable = (path: string, code: string, text: string): Remark => ({ rule: null, code, severity: 'block', path, text, wording: text, law: null, toConfirm: false });

/** What a published version has in any case (GB/T 27050.1-2006, 6), and no rule of law asks for. */
function missingIn(typed: TypedDraft): readonly string[] {
  const names = listAt(typed, 'products').map((_, place) => `products.${place}.name`);
  return [...names, 'promise', 'signatory.function', 'place'].filter((path) => textAt(typed, path).trim() === '');
}

function remarkOf({ rule, code, severity, path, params, basis, toConfirm }: LintFinding, t: Translate): Remark {
  const words = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, WORDS.has(name) ? t(`declaration.word.${value}`) : value]));
  const law = [t(`declaration.law.${basis.law}`), basis.article === undefined ? '' : t('app.declarations.article', { article: basis.article })].filter((part) => part !== '').join(' ');
  return { rule, code, severity, path, text: t(`declaration.finding.${code}`, words), wording: t(`declaration.${WORDED.has(code) ? 'wording' : 'finding'}.${code}`, words), law, toConfirm };
}

/** What was found at a place, or within it. */
export const remarksAt = (remarks: readonly Remark[], path: string): readonly Remark[] => remarks.filter((remark) => remark.path === path || remark.path.startsWith(`${path}.`));
