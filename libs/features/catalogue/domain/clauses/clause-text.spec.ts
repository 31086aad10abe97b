import { abstractFault, areAlike, runsOf } from './clause-text';

const codeOf = (abstract: string, titles: readonly string[] = []) => abstractFault(abstract, titles)?.code ?? null;

describe('an abstract of a clause', () => {
  it.each([
    ['120 characters', '测'.repeat(120), null],
    ['121 characters', '测'.repeat(121), 'ABSTRACT_TOO_LONG'],
    ['300 letters', 'a'.repeat(300), null],
    ['301 letters', 'a'.repeat(301), 'ABSTRACT_TOO_LONG'],
    ['half of both', '測'.repeat(60) + 'a'.repeat(150), null],
    ['more than half of both', '測'.repeat(60) + 'a'.repeat(151), 'ABSTRACT_TOO_LONG'],
    ['characters of two units', '𠮷'.repeat(120), null],
    ['a short quotation', '说明何谓“型式检验”，不含判定', null],
    ['a quotation of 16 characters', `谈“${'测'.repeat(16)}”`, null],
    ['a quotation of 17 characters', `谈“${'测'.repeat(17)}”`, 'ABSTRACT_QUOTES'],
    ['a quotation in corner marks', `談「${'測'.repeat(17)}」`, 'ABSTRACT_QUOTES'],
    ['a quotation in English', `about "${'a'.repeat(61)}"`, 'ABSTRACT_QUOTES'],
    ['a quotation that is never closed', `谈“${'测'.repeat(17)}`, 'ABSTRACT_QUOTES'],
    ['two commands', '说明外壳应接地、标志应清晰的情形', null],
    ['three commands', '外壳应接地，标志应清晰，不得脱落', 'ABSTRACT_COMMANDS'],
    ['three commands of the other script', '外殼應接地，標示應清晰，不得脫落', 'ABSTRACT_COMMANDS'],
    ['three commands in English', 'The case shall be earthed, the mark shall be legible and must stay.', 'ABSTRACT_COMMANDS'],
    ['words that only hold the sign', '谈化学反应、电源供应、环境适应与应用及应力', null],
  ])('of %s', (_, abstract, code) => expect(codeOf(abstract)).toBe(code));

  it('that is its title once more says nothing, in either script', () => {
    expect(codeOf('标志的耐久性', ['標誌的耐久性'])).toBe('ABSTRACT_IS_TITLE');
    expect(codeOf('标志的耐久性，用布擦拭后判断', ['标志的耐久性'])).toBeNull();
  });

  it('says how far it may go', () => expect(abstractFault('測'.repeat(200), [])).toEqual({ code: 'ABSTRACT_TOO_LONG', params: { han: 120, latin: 300 } }));
});

describe('likeness', () => {
  const text = (length: number, from = 0) => Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('');
  const alike = (a: string, b: string) => {
    const [one, other] = [runsOf(a), runsOf(b)];
    return areAlike(one.size, other.size, [...one].filter((run) => other.has(run)).length);
  };

  it.each([
    ['the same, long', text(60), text(60), true],
    ['the same, short', text(43), text(43), false],
    ['the same of just as many runs as count', text(44), text(44), true],
    ['four fifths shared', text(54), text(54, 10), true],
    ['less shared', text(54), text(54, 11), false],
    ['the shorter within the longer', text(100), text(50, 20), true],
  ])('%s: %#', (_, a, b, is) => expect(alike(a, b)).toBe(is));

  it('sees through scripts, spaces and marks', () => expect(runsOf('标 志，的耐久性')).toEqual(runsOf('標誌的耐久性')));
});
