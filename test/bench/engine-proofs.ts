import { hash } from 'node:crypto';
import { answerOf, checkProof, type Graph, type GraphColumns, type Proof, derive } from '@pure/equivalence';
import { canonicalJson } from '@pure/kernel';
import { factsOfColumns } from './engine-facts';
import { BASES } from './engine-rows';
import { figure, type Report } from './figure';
import { quantile } from './timing';

const PROOFS = 1_000;
const SOURCES = 100;

/** Checking a proof that came as JSON, against hashing what it and its leaves say with the hash of Node. */
export function proofFigures(graph: Graph, columns: GraphColumns, report: Report): void {
  const derivations = Array.from({ length: SOURCES }, (_, at) => derive(graph, BASES + 1 + at, { most: 20 }).items).flat();
  const fact = factsOfColumns(columns, derivations);
  const proofs = derivations.flatMap((derivation) => answerOf(derivation, fact, (key) => `${key}`).proofs).slice(0, PROOFS);
  const texts = proofs.map((proof) => JSON.stringify(proof));
  if (texts.some((text) => checkProof(JSON.parse(text)).length > 0)) throw new Error('a proof of the engine does not hold');
  const own = took(texts, (text) => checkProof(JSON.parse(text), sha256));
  const portable = took(texts, (text) => checkProof(JSON.parse(text)));
  const bare = took(texts, (text) => hashed(JSON.parse(text) as Proof));
  const steps = proofs.reduce((sum, proof) => sum + proof.steps.length, 0) / proofs.length;
  const against = `SHA-256 of Node over the same texts; ${steps.toFixed(1)} steps a proof`;
  for (const [label, share] of [['p50', 0.5], ['p95', 0.95]] as const) {
    const told = { unit: 'ms', baseline: quantile(bare, share), n: texts.length };
    report(figure({ name: `engine-proof-${label}`, value: quantile(own, share), ...told, against }));
    report(figure({ name: `engine-proof-portable-${label}`, value: quantile(portable, share), ...told, against: `${against}; ours with the SHA-256 that runs anywhere` }));
  }
}

const sha256 = (text: string): string => hash('sha256', text);

function hashed({ id, ...proof }: Proof): readonly string[] {
  const hashOf = (value: Parameters<typeof canonicalJson>[0]) => sha256(canonicalJson(value));
  return [id, hashOf(proof), ...proof.steps.flatMap(({ leaves }) => leaves.map(({ fact }) => hashOf(fact)))];
}

function took(texts: readonly string[], work: (text: string) => unknown): readonly number[] {
  const once = (text: string): number => {
    const began = performance.now();
    work(text);
    return performance.now() - began;
  };
  texts.forEach(once);
  return texts.map(once);
}
