import { Node } from 'ts-morph';
import floors from '../floors.json';
import { faultAt, isProductCode, type Habit } from '../habit';

const schemaOf = (feature: string) => feature.replaceAll('-', '_');
const featureOf = (path: string) => /^libs\/features\/([^/]+)\//.exec(path)?.[1];

const PATH = 'libs/features/catalogue/persistence/a.sql.ts';

export const ownSchema: Habit = {
  says: "a feature's SQL names the tables of its own PostgreSQL schema only",
  covers: (path) => isProductCode(path) && /^libs\/features\/[^/]+\/(?:persistence\/|.*\.sql\.ts$)/.test(path),
  faults: (file) => {
    const others = Object.keys(floors.ranks).filter((feature) => feature !== featureOf(file.path)).map(schemaOf);
    const foreign = new RegExp(String.raw`(?<![\w.$/-])"?(?:${others.join('|')})"?\."?[a-z_]`, 'i');
    return file.nodes().filter((node) => isText(node) && foreign.test(node.getText())).map(faultAt);
  },
  bites: [
    [PATH, 'const q = `select 1 from mapping.version v where v.id = $1`;'],
    [PATH, "const q = 'update joint_standard.project set state = $1';"],
    [PATH, 'const q = `select e.id from catalogue.edition e join "declaration"."version" d on d.id = e.id`;'],
    ['libs/features/mapping/persistence/a.store.ts', 'tx.rows(`select * from catalogue.edition`)'],
  ],
  passes: [
    [PATH, 'const q = `select 1 from catalogue.edition e join catalogue.access a on a.id = e.id`;'],
    [PATH, "import { x } from './notice.entity'; const q = `select 1 from catalogue.edition`;"],
    ['libs/features/mapping/persistence/a.store.ts', '/** Reads what catalogue.edition says through the index. */ const q = `select * from mapping.version`;'],
  ],
};

const isText = (node: Node) =>
  (Node.isStringLiteral(node) && !Node.isImportDeclaration(node.getParent())) || Node.isNoSubstitutionTemplateLiteral(node) || Node.isTemplateExpression(node);
