import { locales } from '@platform/locale';
import { ownedTexts } from './locale-files';
import { codesIn, problemCodes } from './locale-problem-codes';

const known = new Set(ownedTexts.map(({ locale, key }) => `${locale} ${key.replace(/_(?:one|other)$/, '')}`));
const used = problemCodes();

it('every code of a problem has its title and its detail in every locale', () => {
  const missing = used.flatMap(({ code, at }) =>
    locales.flatMap((locale) =>
      ['title', 'detail'].filter((part) => !known.has(`${locale} problem.${code}.${part}`)).map((part) => `${locale} problem.${code}.${part} (${at})`),
    ),
  );
  expect([...new Set(missing)]).toEqual([]);
});

it('every text of a problem belongs to a code', () => {
  const codes = new Set(used.map(({ code }) => code));
  const unused = ownedTexts
    .filter(({ locale, key }) => locale === 'en' && key.startsWith('problem.'))
    .map(({ key }) => key.split('.')[1] ?? '')
    .filter((code) => !codes.has(code) && !fromVariables.has(code));
  expect([...new Set(unused)]).toEqual([]);
});

/** Codes that reach an answer through a variable. */
const fromVariables = new Set(['ADDRESS_UNREADABLE', 'ADDRESS_TOO_LONG', 'FORM_INVALID', 'UNKNOWN_FIELD']);

describe('the scan', () => {
  it.each([
    ["export const s = { NO_SUCH: 404, 'TOO_OLD': 409 } as const satisfies RefusalStatus<R>;", ['NO_SUCH', 'TOO_OLD']],
    ["export const s = { NO_SUCH: 404 } as const satisfies Record<R['code'], number>;", ['NO_SUCH']],
    ["throw new HttpProblem({ status: 401, code: 'SIGN_IN' });", ['SIGN_IN']],
    ["const fault: HttpProblem = { code: 'MAX', path: '' };", []],
  ])('%s', (text, codes) => expect(codesIn('x.ts', text).map(({ code }) => code)).toEqual(codes));
});
