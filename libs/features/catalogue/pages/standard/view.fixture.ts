import type { LocalDate, PartialDate } from '@pure/kernel';
import type { AdoptionView, EditionRef, SourceView, StandardView } from '../../application/standard-view';

const date = (text: string): PartialDate => text as PartialDate;

export const compilation: SourceView = { id: 'compilation', grade: 1 };
export const register: SourceView = { id: 'SAMR', grade: 3, address: 'https://std.samr.gov.cn/gb/search', statedOn: date('2026-11-24') };
export const laboratory: SourceView = { id: 'CTI', grade: 2, address: 'https://cti-cert.com.tw/new/7542.html' };

export const edition = (number: string, slug: string, side: EditionRef['side'], more: Partial<EditionRef> = {}): EditionRef => ({
  number, slug, side, title: {}, status: 'in_force', document: 'edition', citedOnly: false, ...more,
});

const gb2022 = edition('GB 4943.1-2022', 'GB-4943.1-2022', 'mainland', {
  title: { 'zh-Hans': '音视频、信息技术和通信技术设备 第1部分：安全要求', en: 'Audio/video, information and communication technology equipment — Part 1: Safety requirements' },
  year: 2022, issued: date('2022-07-19'), implemented: date('2023-08-01'), nature: 'mandatory',
});
const gb2011 = edition('GB 4943.1-2011', 'GB-4943.1-2011', 'mainland', { year: 2011, status: 'replaced', nature: 'mandatory', implemented: date('2012-12-01'), title: { 'zh-Hans': '信息技术设备 安全 第1部分：通用要求' } });
const gb8898 = edition('GB 8898-2011', 'GB-8898-2011', 'mainland', { year: 2011, status: 'replaced', nature: 'mandatory', title: { 'zh-Hans': '音频、视频及类似电子设备 安全要求' } });
const iec2018 = edition('IEC 62368-1:2018', 'IEC-62368-1-2018', 'international', { year: 2018, status: 'replaced', issued: date('2018-10-04'), title: { en: 'Audio/video, information and communication technology equipment - Part 1: Safety requirements' } });
const iec2023 = edition('IEC 62368-1:2023', 'IEC-62368-1-2023', 'international', { year: 2023, issued: date('2023-05-26') });
const cns = edition('CNS 15598-1:2020', 'CNS-15598-1-2020', 'taiwan', { year: 2020, status: 'unknown', title: { 'zh-Hant': '音訊／視訊、資訊及通訊技術設備－第1部：安全要求' } });
const cnsOld = edition('CNS 14336-1', 'CNS-14336-1', 'taiwan', { status: 'replaced' });

const adoption = (national: EditionRef, base: EditionRef, more: Partial<AdoptionView>): AdoptionView => ({
  national, base, degree: 'MOD', confirmed: true, baseDated: true, deviations: [], deviationsSeen: false, deviationsComplete: false, findings: [], source: compilation, ...more,
});
const own = adoption(gb2022, iec2018, { findings: [{ rule: 'V2', severity: 'notice', at: 'deviations', params: { count: 0 } }] });
const theirs = adoption(cns, iec2018, { degree: 'undetermined', degreeStated: 'IDT', source: laboratory });

/** A standard with one of everything: two sources that disagree, a drifted base, the other side on the same base. */
export const fullView: StandardView = {
  edition: gb2022,
  kind: 'standard',
  family: { number: 'GB 4943.1', slug: 'GB-4943.1', editions: [gb2022, gb2011] },
  committee: '全国音频、视频和多媒体系统与设备标准化技术委员会',
  officialPage: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo',
  asOf: '2026-11-24' as LocalDate,
  amends: [],
  amendments: [],
  replaces: [
    { other: gb2011, extent: 'whole', planned: false, on: date('2023-08-01'), source: register },
    { other: gb8898, extent: 'whole', planned: false, on: date('2023-08-01'), source: compilation, note: 'two safety standards merged' },
  ],
  replacedBy: [],
  adopts: [own],
  adoptedBy: [],
  lanes: { editions: [gb2022, iec2018, cns, gb2011, cnsOld], adoptions: [own, theirs], replacements: [{ newer: 'CNS 15598-1:2020', older: 'CNS 14336-1', extent: 'whole' }] },
  drift: [{ base: iec2018, latest: iec2023 }],
  classifications: [
    { scheme: 'ICS', code: '35.020', path: [{ code: '35', title: { en: 'Information technology' } }, { code: '35.020', title: { en: 'Information technology (IT) in general' } }], chosen: true, basis: 'cover', source: register },
    { scheme: 'ICS', code: '33.160', path: [], chosen: false, basis: 'list', source: compilation },
    { scheme: 'CCS', code: 'L09', path: [{ code: 'L', title: { 'zh-Hans': '电子元器件与信息技术' } }, { code: 'L09', title: { 'zh-Hans': '卫生、安全、劳动保护' } }], chosen: true, basis: 'cover', source: register },
  ],
  transitions: [{ procedure: 'new-types', startsOn: date('2023-08-01'), source: compilation }],
  access: [{ product: { 'zh-Hans': '音视频、信息技术和通信技术设备', 'zh-Hant': '影音、資訊及通訊技術設備', en: 'Audio, video, information and communication technology equipment' }, side: 'mainland', scheme: 'CCC', startsOn: date('2023-08-01'), standards: [gb2022], source: compilation }],
  relations: [{ kind: 'cites', other: edition('GB/T 2423.1-2008', 'GB-T-2423.1-2008', 'mainland', { status: 'unknown', citedOnly: true }), outgoing: true, source: compilation }],
  changes: [{ from: [gb2011, gb8898], clause: '5.2', oldClause: '5.1', summary: 'two safety standards merged; energy source classes added', kind: 'different', source: laboratory }],
  facts: [
    { name: 'title_hans', value: '音视频、信息技术和通信技术设备 第1部分：安全要求', basis: 'cover', chosen: true, source: register },
    { name: 'nature', value: 'mandatory', basis: 'cover', chosen: true, source: register },
    { name: 'issued', value: '2022-07-19', basis: 'cover', chosen: true, source: register },
    { name: 'ics', value: '35.020', basis: 'cover', chosen: true, source: register },
    { name: 'ics', value: '33.160', basis: 'list', chosen: false, source: compilation, note: 'aggregator disagrees with the cover' },
  ],
  conflicts: [
    {
      name: 'ics',
      chosen: { name: 'ics', value: '35.020', basis: 'cover', chosen: true, source: register },
      others: [{ name: 'ics', value: '33.160', basis: 'list', chosen: false, source: compilation }],
    },
  ],
};
