import { type Locale, locales, translator } from '@platform/locale';
import type { Linted } from '../application/lint-draft';
import type { LintFinding } from '../domain/finding';
import type { DraftFault } from '../domain/reading/draft-fault';
import { WORDED, WORDS } from '../domain/worded';

/** Codes become sentences in the reader's language. */
export function lintedBody({ state, findings, faults }: Linted, locale: Locale) {
  return { state, findings: findings.map((finding) => findingBody(finding, locale)), faults: faults.map((fault) => faultBody(fault, locale)) };
}

/** What a declaration tells its readers of a finding. */
export const noticeText = (finding: LintFinding, locale: Locale): string => said(WORDED.has(finding.code) ? 'wording' : 'finding', finding, locale);

function findingBody(finding: LintFinding, locale: Locale) {
  const { rule, code, severity, path, basis, toConfirm } = finding;
  const { law, article = null, from = null } = basis;
  return {
    rule, code, severity, path, detail: said('finding', finding, locale),
    basis: { law, title: translator(locale)(`declaration.law.${law}`), article, from }, toConfirm,
    wording: WORDED.has(code) ? Object.fromEntries(locales.map((each) => [each, said('wording', finding, each)])) : null,
  };
}

function said(as: 'finding' | 'wording', { code, params }: LintFinding, locale: Locale): string {
  const t = translator(locale);
  return t(`declaration.${as}.${code}`, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, WORDS.has(name) ? t(`declaration.word.${value}`) : value])));
}

const faultBody = ({ path, code, params }: DraftFault, locale: Locale) => ({ path, code, detail: translator(locale)(`field.${code}`, params) });
