import type { Application, Step } from '../../application/applying/application-store';
import type { SeenApplication, SeenLine } from '../../application/applying/read-applications';
import { answersOf } from '../../domain/application/applicant-answers';
import type { Gap } from '../../domain/application/completeness';
import type { ApplicationAct } from '../../domain/application/course';
import { conditionKey } from '../../domain/application/requirement';
import { decidedActs } from '../../domain/decision/decided-act';
import type { Condition } from '../../domain/catalogue/row';

const headBody = ({ id, number, kind, state, version, example, writtenAt, submittedAt, decidedAt, answers }: Application) =>
  ({ id, number, kind, whose: answersOf(answers).whose, state, version, example, writtenAt, submittedAt, decidedAt });

export const lineBody = ({ application, found: { catalogue, row }, isHolder }: SeenLine) => ({
  ...headBody(application), isHolder,
  row: { catalogue: catalogue.id, version: catalogue.version, key: row.key, taiwan: row.taiwan.name, taiwanLevel: row.taiwan.level, mainland: row.mainland.name, mainlandLevel: row.mainland.level },
});

/** What whoever decides does among themselves before it is decided is no step for the applicant. */
const within: readonly ApplicationAct[] = ['verify', 'propose', 'send-back'];
const stepBody = ({ place, act, to, side, reason, words, due, clock, at }: Step) => ({ place, act, state: to, side, reason, words, due, clock, at });

const conditionBody = (condition: Condition, place: number) => ({
  key: conditionKey(place), kind: condition.kind, words: condition.words, degree: condition.kind === 'degree' ? condition.degree : null, years: condition.kind === 'years' ? condition.years : null, alternative: condition.alternative,
});
const gapBody = (gap: Gap) => ('question' in gap ? { question: gap.question, evidence: null, condition: null } : { question: null, evidence: gap.evidence, condition: gap.condition });

function rowBody({ found: { catalogue, row }, lastVersion }: SeenApplication) {
  const { taiwan, mainland: { name, code, level, type }, effect } = row;
  return {
    catalogue: catalogue.id, version: catalogue.version, lastVersion, key: row.key, title: catalogue.title, issuingBody: catalogue.issuingBody, territory: catalogue.territory, legalBasis: catalogue.legalBasis,
    taiwan, mainland: { name, code, level, type }, allows: effect.allows, stillNeeded: effect.stillNeeded, scope: row.kind === 'firm' ? row.scope : null, conditions: row.conditions.map(conditionBody),
  };
}

/** What two persons decided, with how it can be contested. Its reasons are the words of the step. */
const decisionBody = ({ act, on, words, details: { level = null, part = null, basis = null, officialNumber = null, validUntil = null, remedy = null } }: Step) =>
  ({ act, on, reasons: words, level, part, basis, officialNumber, validUntil, remedy });

export function applicationBody(seen: SeenApplication) {
  const { application, answers: { paper, code, level, scope, association }, person: { background, ...person }, hands, actFirst, proofs, requirements, gaps, proven, steps, progress, turn, handler, clock, certificate } = seen;
  return {
    ...headBody(application), row: rowBody(seen), answers: { paper, code, level, scope, association }, person: { ...person, ...background }, proofs,
    required: requirements, missing: gaps.map(gapBody),
    proven: { outcome: proven.outcome, checks: proven.checks.map(({ about, state, alternative }) => ({ about, state, alternative })) },
    steps: steps.filter(({ act }) => !within.includes(act)).map(stepBody), progress, hands, actFirst, digest: application.digest, handler, decisions: steps.filter(({ act }) => decidedActs.some((one) => one === act)).map(decisionBody),
    turn: { ...turn, clock: turn.holds === 'desk' ? clock : null }, certificate,
  };
}
