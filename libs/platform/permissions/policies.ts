import type { ActionName, Policy, PolicyTable } from './policy';

/** The whole table of who may do what, put together from the tables of the features. Type and Nest token in one. */
export class Policies {
  private constructor(readonly table: PolicyTable) {}

  /** Throws where two tables speak of one action, or where a row contradicts itself. */
  static of(tables: readonly PolicyTable[]): Policies {
    const table: Record<ActionName, Policy> = {};
    for (const [action, policy] of tables.flatMap(rowsOf)) {
      if (table[action]) throw new Error(`two policies for ${action}`);
      if (policy.token && policy.stepUp) throw new Error(`the policy of ${action} is for tokens, and no token can prove who it is`);
      table[action] = policy;
    }
    return new Policies(table);
  }

  get actions(): readonly ActionName[] {
    return rowsOf(this.table).map(([action]) => action);
  }
}

const rowsOf = (table: PolicyTable): [ActionName, Policy][] =>
  Object.entries(table).flatMap(([name, policy]) => (isAction(name) ? [[name, policy] satisfies [ActionName, Policy]] : []));

const isAction = (name: string): name is ActionName => name.includes(':');
