import { content, row } from './catalogue.fixture';
import { diffCatalogues } from './diff';

const said = ({ head, added, removed, changed, unchanged }: ReturnType<typeof diffCatalogues>) => ({ head: head.map(({ at }) => at), added: added.map(({ key }) => key), removed: removed.map(({ key }) => key), changed: changed.map(({ key, changes }) => [key, ...changes.map(({ at }) => at)]), unchanged });

it.each([
  ['nothing', content(), content(), { unchanged: 1 }],
  ['a level', content(), content({}, [row({ mainland: { level: '三级' } })]), { changed: [['r1', 'mainland.level']] }],
  ['rows come and go by their keys', content({}, [row(), row({ key: 'r2' })]), content({}, [row({ key: 'r2' }), row({ key: 'r3' })]), { added: ['r3'], removed: ['r1'], unchanged: 1 }],
  ['the whole', content(), content({ decider: { kind: 'human-resources', name: '局' }, window: { from: null, until: null } }), { head: ['decider.kind', 'decider.name', 'window'], unchanged: 1 }],
  ['order alone is none', content({}, [row(), row({ key: 'r2' })]), content({}, [row({ key: 'r2' }), row()]), { unchanged: 2 }],
])('%s', (_, before, after, expected) => expect(said(diffCatalogues(before, after))).toEqual({ head: [], added: [], removed: [], changed: [], unchanged: 0, ...expected }));
