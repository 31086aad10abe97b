import { localDate, partialDate, type LocalDate, type PartialDate } from '@pure/kernel';
import { statusAsOf, type StatusFacts, type Successor } from './status';

const day = (text: string): LocalDate => localDate(text) ?? fail(text);
const part = (text: string): PartialDate => partialDate(text) ?? fail(text);
const fail = (text: string): never => {
  throw new Error(`no date: ${text}`);
};
const by = (on?: string, more: Partial<Successor> = {}): Successor => ({ extent: 'whole', planned: false, ...(on && { on: part(on) }), ...more });

type Given = { recorded?: StatusFacts['recorded']; issued?: string; implemented?: string; withdrawn?: string; successors?: Successor[] };
const facts = ({ recorded = 'unknown', issued, implemented, withdrawn, successors = [] }: Given): StatusFacts => ({
  recorded,
  successors,
  ...(issued && { issued: part(issued) }),
  ...(implemented && { implemented: part(implemented) }),
  ...(withdrawn && { withdrawn: part(withdrawn) }),
});

describe('status of an edition as of a day', () => {
  it.each<[string, Given, string, string, string | undefined]>([
    ['the day before issue', { issued: '2024-05-01' }, '2024-04-30', 'unknown', '2024-05-01'],
    ['the day of issue, implementation later', { issued: '2024-05-01', implemented: '2024-11-01' }, '2024-05-01', 'upcoming', '2024-11-01'],
    ['the day before implementation', { implemented: '2024-11-01', recorded: 'in_force' }, '2024-10-31', 'upcoming', '2024-11-01'],
    ['the day of implementation', { implemented: '2024-11-01', recorded: 'in_force' }, '2024-11-01', 'in_force', undefined],
    ['issued and implemented on one day', { issued: '2024-04-25', implemented: '2024-04-25', recorded: 'in_force' }, '2024-04-25', 'in_force', undefined],
    ['recorded as upcoming, date reached', { implemented: '2024-11-01', recorded: 'upcoming' }, '2024-11-01', 'in_force', undefined],
    ['recorded as upcoming, no date', { issued: '2024-01-01', recorded: 'upcoming' }, '2024-11-01', 'upcoming', undefined],
    ['implemented, but no source calls it in force', { implemented: '2020-01-01' }, '2024-11-01', 'unknown', undefined],
    ['the day before withdrawal', { withdrawn: '2007-02-01', issued: '1995-12-22', recorded: 'withdrawn' }, '2007-01-31', 'in_force', '2007-02-01'],
    ['the day of withdrawal', { withdrawn: '2007-02-01', recorded: 'in_force' }, '2007-02-01', 'withdrawn', undefined],
    ['withdrawn, with a successor', { withdrawn: '2018-03-08', recorded: 'withdrawn', successors: [by()] }, '2020-01-01', 'replaced', undefined],
    ['withdrawn earlier than its successor comes', { withdrawn: '2018-03-08', recorded: 'withdrawn', successors: [by('2019-01-01')] }, '2018-06-01', 'withdrawn', '2019-01-01'],
    ['recorded as withdrawn, no dates, no successor', { recorded: 'withdrawn' }, '2020-01-01', 'withdrawn', undefined],
    ['recorded as withdrawn, successor in force', { recorded: 'withdrawn', successors: [by('2015-09-15', { extent: 'unknown' })] }, '2020-01-01', 'replaced', undefined],
    ['the day before the successor comes into force', { recorded: 'replaced', issued: '2009-01-01', successors: [by('2026-01-01')] }, '2025-12-31', 'in_force', '2026-01-01'],
    ['the day on which the successor comes into force', { recorded: 'in_force', successors: [by('2026-01-01')] }, '2026-01-01', 'replaced', undefined],
    ['recorded as replaced ahead of time, start unknown', { recorded: 'replaced', successors: [by('2026-01-01')] }, '2025-12-31', 'unknown', '2026-01-01'],
    ['replaced in part', { recorded: 'in_force', successors: [by('2020-01-01', { extent: 'part' })] }, '2024-01-01', 'in_force', undefined],
    ['extent unknown, a source says in force', { recorded: 'in_force', successors: [by('2020-01-01', { extent: 'unknown' })] }, '2024-01-01', 'in_force', undefined],
    ['extent unknown, no word of a source', { successors: [by('2020-01-01', { extent: 'unknown' })] }, '2024-01-01', 'replaced', undefined],
    ['replaced whole by an edition without a date', { successors: [by()] }, '2024-01-01', 'replaced', undefined],
    ['a draft will replace it', { recorded: 'in_force', successors: [by('2020-01-01', { planned: true })] }, '2024-01-01', 'in_force', undefined],
    ['a draft', { recorded: 'draft', issued: '2030-01-01' }, '2024-01-01', 'draft', undefined],
    ['a year is known, its first day reached', { implemented: '2024', recorded: 'in_force' }, '2024-01-01', 'in_force', undefined],
    ['nothing is known', {}, '2024-01-01', 'unknown', undefined],
  ])('%s', (_, given, on, status, until) => {
    expect(statusAsOf(facts(given), day(on))).toEqual({ status, ...(until && { until }) });
  });

  it('does not change between its day and the day it names', () => {
    const standard = facts({ recorded: 'replaced', issued: '2009-05-04', implemented: '2010-11-01', successors: [by('2026-01-01')] });
    const steps = ['2000-01-01', '2009-05-04', '2010-11-01', '2026-01-01'].map((on) => statusAsOf(standard, day(on)));
    expect(steps.map(({ status }) => status)).toEqual(['unknown', 'upcoming', 'in_force', 'replaced']);
    expect(steps.map(({ until }) => until)).toEqual(['2009-05-04', '2010-11-01', '2026-01-01', undefined]);
  });
});
