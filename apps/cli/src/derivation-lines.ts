import type { CorrespondencesView, CorrespondenceView, Named } from '@features/correspondence';
import type { Answer, Fact, Proof, ProofStep, Standing } from '@pure/equivalence';
import type { T } from '@platform/locale';

const MOST_PROOFS = 5;

/** Correspondences in words: each with what is possible, its proof step by step, and what is missing; the effect once at the end. */
export function derivationLines(t: T, { asked, asOf, items, exhaustive, named }: CorrespondencesView): string[] {
  const standings = [...new Set(items.map(({ answer }) => answer.standing))];
  return [
    t('cli.derive.heading', { number: asked.number, asOf, count: items.length }),
    ...items.flatMap((item, at) => ['', ...itemLines(t, item, at + 1, named)]),
    ...(exhaustive ? [] : ['', t('cli.derive.notExhaustive')]),
    ...(items.length === 0 ? [] : ['', ...standings.map((standing) => effectLine(t, standing, items))]),
  ];
}

function itemLines(t: T, { document, answer }: CorrespondenceView, place: number, named: Named): string[] {
  const title = document.title[document.side === 'mainland' ? 'zh-Hans' : document.side === 'taiwan' ? 'zh-Hant' : 'en'];
  const { standing, grade, proofs, provisional, exhaustive } = answer;
  const facts = [t(`cli.derive.standing.${standing}`), t('cli.derive.grade', { grade }), ...(provisional ? [t('cli.derive.provisional')] : [])];
  return [
    `${place}. ${document.number}${title ? `  ${title}` : ''}`,
    `   ${[masked(answer), ...facts].join(' · ')}`,
    ...(answer.contradiction ? [`   ${t('cli.derive.contradiction')}`] : []),
    ...proofs.slice(0, MOST_PROOFS).flatMap((proof, at) => proofLines(t, proof, at + 1, named)),
    ...(proofs.length > MOST_PROOFS ? [`   ${t('cli.derive.moreProofs', { count: proofs.length - MOST_PROOFS })}`] : []),
    ...missingLines(t, answer).map((line) => `   ${line}`),
    ...(exhaustive ? [] : [`   ${t('cli.derive.notExhaustive')}`]),
  ];
}

function proofLines(t: T, proof: Proof, place: number, named: Named): string[] {
  return [
    `   ${t(`cli.derive.rule.${proof.rule}`, { place, mask: masked(proof), grade: proof.grade })}`,
    ...proof.steps.flatMap((step, at) => stepLines(t, step, at + 1, named)),
  ];
}

function stepLines(t: T, step: ProofStep, place: number, { sources }: Named): string[] {
  const fact = step.leaves.find((leaf) => leaf.fact.id === step.fact)?.fact;
  const source = sources.get(step.source);
  const named = step.source === 'compilation' ? t('cli.derive.compilation') : step.source;
  return [
    `     ${place}) ${step.from} → ${step.to}: ${masked(step)}`,
    `        ${[...(fact ? [factWords(t, fact)] : []), t('cli.derive.grade', { grade: step.grade }), t('cli.derive.source', { source: source?.address ?? named })].join(' · ')}`,
    ...(step.flags.length === 0 ? [] : [`        ${step.flags.map((flag) => t(`cli.flag.${flag}`)).join(' · ')}`]),
  ];
}

function factWords(t: T, fact: Fact): string {
  const words = t(`cli.fact.${fact.kind}`);
  if (fact.kind !== 'adoption') return words;
  const degree = fact.degreeStated === null ? fact.degree : t('cli.fact.stated', { degree: fact.degree, stated: fact.degreeStated });
  return t('cli.fact.adopts', { national: fact.national, base: fact.base, degree });
}

function missingLines(t: T, { gap, drift, editionGaps, whyNot }: Answer): string[] {
  return [
    ...(gap && gap.items.length > 0 ? [t(gap.complete ? 'cli.derive.gap' : 'cli.derive.gapAtLeast', { count: gap.items.length })] : []),
    ...(gap?.items.map(({ deviation }) => `  - ${[deviation.baseClause, deviation.change].filter((text) => text !== '').join(': ')}`) ?? []),
    ...editionGaps.map((between) => t('cli.derive.editionGap', between)),
    ...drift.map((between) => t('cli.derive.drift', between)),
    ...(whyNot ? [t(`correspondence.missing.${whyNot.missing}`, whyNot.at)] : []),
  ];
}

const masked = ({ mask }: Pick<Answer, 'mask'>): string => `{${mask.join(', ')}}`;

function effectLine(t: T, standing: Standing, items: readonly CorrespondenceView[]): string {
  const mappings = items.flatMap(({ answer }) => (answer.standing === standing ? (answer.mapping ?? []) : []));
  return `${t(`cli.derive.standing.${standing}`)}: ${t(`correspondence.legal.${standing}`, { mapping: mappings.join(', ') })}`;
}
