import { partialDate } from '@pure/kernel';
import { resolve } from './resolve';
import type { Statement } from './statement';

const aStatement = (more: Partial<Statement>): Statement => ({ sourceId: 'S', grade: 1, basis: 'page', ics: [], ccs: [], ...more });
const on = (text: string) => partialDate(text) ?? undefined;

describe('what stands where sources disagree', () => {
  const cover = aStatement({ sourceId: 'D5', basis: 'cover', ics: ['43.080'], ccs: ['T47'] });
  const aggregator = aStatement({ sourceId: 'AGG', basis: 'page', grade: 3, ics: ['43.120'], ccs: ['T84'] });

  it('the cover wins over a page of a better grade, and the page stays as a conflict', () => {
    const { ics, ccs } = resolve([aggregator, cover]);
    expect(ics?.chosen).toEqual({ name: 'ics', value: ['43.080'], by: cover });
    expect(ics?.others).toEqual([{ name: 'ics', value: ['43.120'], by: aggregator }]);
    expect(ccs?.chosen.value).toEqual(['T47']);
  });

  it.each<[string, Partial<Statement>, Partial<Statement>, string]>([
    ['a register over a page', { basis: 'page', titleEn: 'b' }, { basis: 'register', titleEn: 'a' }, 'a'],
    ['the better grade', { grade: 1, titleEn: 'b' }, { grade: 2, titleEn: 'a' }, 'a'],
    ['the newer date', { statedOn: on('2019'), titleEn: 'b' }, { statedOn: on('2019-02'), titleEn: 'a' }, 'a'],
    ['the first source', { sourceId: 'Y', titleEn: 'b' }, { sourceId: 'X', titleEn: 'a' }, 'a'],
    ['the later word of one source', { arrival: 1, titleEn: 'b' }, { arrival: 2, titleEn: 'a' }, 'a'],
    ['a title that was read over a subject described', { basis: 'cover', titleBasis: 'descriptive', titleEn: 'b' }, { basis: 'note', titleEn: 'a' }, 'a'],
  ])('%s', (_, weaker, stronger, expected) => {
    const statements = [aStatement(weaker), aStatement(stronger)];
    expect(resolve(statements).title_en?.chosen.value).toBe(expected);
    expect(resolve([...statements].reverse()).title_en?.chosen.value).toBe(expected);
    expect(resolve(statements).title_en?.others).toHaveLength(1);
  });

  it.each<[string, Partial<Statement>, Partial<Statement>]>([
    ['titles that differ by width and punctuation', { titleHans: '轮椅车 第1部分：静态稳定性' }, { titleHans: '轮椅车第1部分:静态稳定性' }],
    ['titles that differ by case', { titleEn: 'LED Modules' }, { titleEn: 'LED modules' }],
    ['codes in another order', { ics: ['29.140.99', '31.080.99'] }, { ics: ['31.080.99', '29.140.99'] }],
    ['a year and a day of it', { issued: on('2019') }, { issued: on('2019-07-12') }],
    ['pages of two issuers', { page: 'a.example/1' }, { page: 'b.example/2' }],
    ['a status that is not known', { status: 'unknown' }, { status: 'in_force' }],
  ])('no conflict: %s', (_, a, b) => {
    const resolution = resolve([aStatement(a), aStatement(b)]);
    expect(Object.values(resolution).flatMap(({ others }) => others)).toEqual([]);
  });

  it('takes the fuller of two dates that agree', () => {
    expect(resolve([aStatement({ basis: 'cover', issued: on('2019') }), aStatement({ issued: on('2019-07-12') })]).issued?.chosen.value).toBe('2019-07-12');
  });

  it('leaves out what nobody says', () => expect(resolve([aStatement({})])).toEqual({}));
});
