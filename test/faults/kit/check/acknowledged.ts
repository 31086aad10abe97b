import type { Act, Operation } from '../load/operation';
import { type Facts, type Violation, violation } from './facts';

type Has = (facts: Facts, operation: Operation) => boolean;

const counted = (items: readonly unknown[], least: number): boolean => items.length >= least;
const same = (facts: Facts, { act, about }: Operation) => facts.operations.filter((one) => one.act === act && one.about === about && one.outcome === 'acknowledged');

/** Whether the database holds what an answer said was done, with its content. */
const has: Readonly<Record<Act, Has>> = {
  register: ({ enterprises }, { facts }) => enterprises.some(({ id, uscc }) => id === facts['enterprise'] && uscc === facts['uscc']),
  'add-site': ({ sites }, { about, facts }) => sites.some(({ id, enterprise, name }) => id === facts['site'] && enterprise === about && name === facts['name']),
  change: (facts, operation) => facts.enterprises.some(({ id, address }) => id === operation.about && (address === operation.facts['address'] || changedLater(facts, operation, address))),
  'add-contact': (facts, operation) => counted(facts.contacts.filter(({ enterprise }) => enterprise === operation.about), same(facts, operation).length),
  'begin-file': ({ uploads, files }, { facts }) => [...uploads, ...files].some(({ id }) => id === facts['file']),
  'send-file': ({ files }, { facts }) => files.some(({ id }) => id === facts['file']),
  'add-evidence': ({ evidence }, { about, facts }) => evidence.some(({ id, enterprise, file }) => id === facts['evidence'] && enterprise === about && file === facts['file']),
  submit: (facts, operation) => counted(facts.submissions.filter(({ enterprise }) => enterprise === operation.about), same(facts, operation).length),
  propose: (facts, operation) => counted(facts.proposals.filter(({ enterprise, act }) => enterprise === operation.about && act === operation.facts['act']), sameDecision(facts, operation)),
  confirm: (facts, operation) =>
    counted(facts.proposals.filter(({ enterprise, act, outcome }) => enterprise === operation.about && act === operation.facts['act'] && outcome === 'confirmed'), sameDecision(facts, operation)) &&
    facts.enterprises.some(({ id, number }) => id === operation.about && number === operation.facts['number']),
};

const sameDecision = (facts: Facts, operation: Operation): number => same(facts, operation).filter((one) => one.facts['act'] === operation.facts['act']).length;

const changedLater = ({ operations }: Facts, { about, sentAt }: Operation, address: string | null): boolean =>
  operations.some((later) => later.act === 'change' && later.about === about && later.sentAt >= sentAt && later.outcome !== 'refused' && later.facts['address'] === address);

export function acknowledgedLost(facts: Facts): readonly Violation[] {
  return facts.operations.filter((operation) => operation.outcome === 'acknowledged' && !has[operation.act](facts, operation)).map(({ act, id, about, client }) => violation('ACKNOWLEDGED_LOST', `${act} ${id} of ${client} about ${about || 'a new one'}`));
}

/** What was refused at the first try was not done. A key that was sent again may have met what it did itself. */
export function refusedDone({ operations, enterprises, sites }: Facts): readonly Violation[] {
  const refused = operations.filter(({ outcome, attempts }) => outcome === 'refused' && attempts === 1);
  const registered = new Set(enterprises.map(({ uscc }) => uscc));
  const added = new Set(sites.map(({ name }) => name));
  const done = refused.filter(({ act, facts }) => (act === 'register' && registered.has(String(facts['uscc']))) || (act === 'add-site' && added.has(String(facts['name']))));
  return done.map(({ act, id }) => violation('REFUSED_DONE', `${act} ${id}`));
}

/** A key has one effect; an answer that never came has one at most. */
export function doneTwice({ operations, enterprises, sites, evidence, events }: Facts): readonly Violation[] {
  const times = (values: readonly string[]) => values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<string, number>());
  const registered = times(enterprises.map(({ uscc }) => uscc));
  const told = times(events.filter(({ act }) => act === 'enterprise.registered').map(({ subject }) => subject));
  const added = times(sites.map(({ name }) => name));
  const proofs = times(evidence.map(({ file }) => file));
  const count = { register: 'uscc', 'add-site': 'name', 'add-evidence': 'file' } as const;
  const twice = operations.flatMap(({ act, id, facts }) => {
    if (act !== 'register' && act !== 'add-site' && act !== 'add-evidence') return [];
    const found = { register: registered, 'add-site': added, 'add-evidence': proofs }[act].get(String(facts[count[act]])) ?? 0;
    const acts = act === 'register' ? (told.get(String(facts['enterprise'])) ?? 0) : 0;
    return found > 1 || acts > 1 ? [violation('DONE_TWICE', `${act} ${id}: ${Math.max(found, acts)} times`)] : [];
  });
  return twice;
}
