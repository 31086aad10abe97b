import type { EditionRef, SourceView } from '@features/catalogue';
import type { AdoptionFact, Answer, Proof, ProofStep } from '@pure/equivalence';
import type { LocalDate, PartialDate } from '@pure/kernel';
import type { CorrespondencesView, CorrespondenceView, Named, PairView } from '../application/views';

const date = (text: string): PartialDate => text as PartialDate;
export const asOf = '2026-11-24' as LocalDate;

const edition = (number: string, side: EditionRef['side'], more: Partial<EditionRef> = {}): EditionRef => ({ number, slug: encodeURIComponent(number), side, title: {}, status: 'in_force', document: 'edition', citedOnly: false, ...more });

export const cns = edition('CNS 15598-1:2020', 'taiwan', { year: 2020, title: { 'zh-Hant': '音訊／視訊、資訊及通訊技術設備－第1部：安全要求' } });
export const gb = edition('GB 4943.1-2022', 'mainland', { year: 2022, nature: 'mandatory', implemented: date('2023-08-01'), title: { 'zh-Hans': '音视频、信息技术和通信技术设备 第1部分：安全要求' } });
export const iec = edition('IEC 62368-1:2018', 'international', { year: 2018, status: 'replaced', title: { en: 'Audio/video, information and communication technology equipment' } });
export const iec2023 = edition('IEC 62368-1:2023', 'international', { year: 2023 });
export const gbt = edition('GB/T 45001-2020', 'mainland', { year: 2020 });

const compilation: SourceView = { id: 'compilation', grade: 1 };
const laboratory: SourceView = { id: 'CTI', grade: 2, address: 'https://cti-cert.com.tw/new/7542.html', statedOn: date('2026-11-24') };

export const named: Named = {
  documents: new Map([cns, gb, iec, iec2023, gbt].map((each) => [each.number, each])),
  sources: new Map([compilation, laboratory].map((each) => [each.id, each])),
};

const adoption = (national: EditionRef, base: EditionRef, more: Partial<AdoptionFact>): AdoptionFact => ({
  kind: 'adoption', id: `a ${national.number}`, national: national.number, base: base.number, nationalYear: national.year ?? null, nationalDated: true, baseDated: true, degree: 'MOD', degreeStated: null,
  confirmed: true, deviations: [], deviationsSeen: false, deviationsComplete: false, source: 'compilation', grade: 1, ...more,
});
const theirs = adoption(cns, iec, { degree: 'undetermined', degreeStated: 'IDT', confirmed: false, source: 'CTI', grade: 2 });
const ours = adoption(gb, iec, {});
const alsoOurs = adoption(gb, iec, { id: 'a second', degree: 'undetermined' });

const step = (from: EditionRef, to: EditionRef, facts: readonly AdoptionFact[], more: Partial<ProofStep>): ProofStep => ({
  from: from.number, to: to.number, reversed: false, fact: facts[0]?.id ?? '', source: facts[0]?.source ?? '', mask: ['equal'], grade: facts[0]?.grade ?? 0, flags: [],
  leaves: facts.map((fact) => ({ hash: `hash ${fact.id}`, fact })), ...more,
});

export const proof: Proof = {
  format: 'gongtong-proof/1', id: 'sha256:0', from: cns.number, to: gb.number, rule: 'compose', mask: ['equal', 'subset', 'superset', 'overlap'], grade: 1,
  steps: [
    step(cns, iec, [theirs], { flags: ['label-not-seen'] }),
    step(iec, gb, [ours, alsoOurs], { reversed: true, mask: ['equal', 'subset', 'superset', 'overlap'], flags: ['deviations-not-recorded'] }),
  ],
};

export const answer: Answer = {
  from: cns.number, to: gb.number, mask: proof.mask, covers: false, standing: 'candidate', provisional: true, grade: 1, flags: ['label-not-seen', 'deviations-not-recorded'], gap: null,
  editionGaps: [], drift: [{ adopted: iec.number, latest: iec2023.number }], proofs: [proof], exhaustive: true,
};

export const lead: Answer = {
  ...answer, to: gbt.number, mask: ['equal', 'subset', 'superset', 'overlap', 'disjoint'], standing: 'lead', provisional: false, flags: [], drift: [], proofs: [],
  whyNot: { missing: 'degree-missing', at: { from: cns.number, to: iec.number } },
};

export const pair = (more: Partial<Answer> = {}): PairView => ({ from: cns, to: gb, asOf, answer: { ...answer, ...more }, named });

export const item = (of: Answer, document: EditionRef = gb): CorrespondenceView => ({ document, answer: of, transitions: [{ procedure: 'new-types', startsOn: date('2023-08-01'), source: compilation }] });

export const list = (items: readonly CorrespondenceView[] = [item(answer), item(lead, gbt)]): CorrespondencesView => ({ asked: cns, asOf, items, exhaustive: true, dependsOn: { route: false, type: true }, named });
