import { Node } from 'ts-morph';
import { faultAt, isProductCode, type Habit } from '../habit';

const WRITING_NAME = /^(?:save|insert|update|delete|remove|upsert|merge|write|append|record|lock|put|create|copy|truncate|replace|store|stage|load(?=Into)|mark|clear|apply|link)(?![a-z])/;
const WRITING_QUERY = /^(?:insert|update|delete|upsert|merge|truncate|copy)(?:[A-Z]|$)/;
const WRITING_SQL = /\b(?:insert\s+into|update\s+[a-z_]+\.|delete\s+from|merge\s+into|truncate\s|copy\s+\S+.*\sfrom\s+stdin)/i;

const STORE = 'libs/features/a/persistence/a.store.ts';

export const transactions: Habit = {
  says: 'a method of a store that writes takes `tx` first',
  covers: (path) => isProductCode(path) && /^libs\/features\/[^/]+\/(?:persistence|application)\//.test(path),
  faults: (file) =>
    file.nodes().filter(Node.isMethodDeclaration)
      .filter((method) => isStore(method.getParent(), file.path))
      .filter((method) => WRITING_NAME.test(method.getName()) || writes(method))
      .filter((method) => method.getParameters()[0]?.getName() !== 'tx')
      .map(faultAt),
  bites: [
    [STORE, 'class SqlThings implements Things { async saveDraft(draft: Draft) {} }'],
    [STORE, 'class SqlThings { touch(id: number, tx: Tx) { return tx.query(`update a.thing set seen = true where id = $1`, [id]); } }'],
    [STORE, 'class SqlThings { touch(id: number) { return this.db.query(queries.insertThing, [id]); } }'],
    ['libs/features/a/application/ports.ts', 'export abstract class ThingStore { abstract lockDraft(id: string): Promise<Draft>; }'],
  ],
  passes: [
    [STORE, 'class SqlThings { async saveDraft(tx: Tx, draft: Draft) {} }'],
    [STORE, 'class SqlThings { find(id: number) { return this.db.query(queries.updatedSince, [id]); } }'],
    [STORE, 'class SqlThings { transaction(work: Work) { return this.pool.transaction(work); } }'],
    ['libs/features/a/application/ports.ts', 'export abstract class ThingStore { abstract lockDraft(tx: Tx, id: string): Promise<Draft>; }'],
    ['libs/features/a/application/import-things.ts', 'export class Importer { loadInto(rows: Row[]) {} }'],
  ],
};

/** Every class of persistence is one; in application those ports whose name says so. */
function isStore(owner: Node, path: string): boolean {
  if (!Node.isClassDeclaration(owner)) return false;
  return path.includes('/persistence/') || (owner.isAbstract() && (owner.getName() ?? '').endsWith('Store'));
}

const writes = (method: Node) =>
  method.getDescendants().some((node) => {
    if (Node.isPropertyAccessExpression(node)) return /^(?:queries|sql|statements)$/i.test(node.getExpression().getText()) && WRITING_QUERY.test(node.getName());
    if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node) || Node.isTemplateExpression(node)) return WRITING_SQL.test(node.getText());
    return false;
  });
