import { isHolder, otherHolderIn } from './seal-holder';

const declarer = { name: { 'zh-Hans': '示例光电（厦门）有限公司', 'zh-Hant': '示例光電（廈門）有限公司' }, uscc: '91350200MA2XNTD41J' } as Parameters<typeof isHolder>[1];
const [o, cn, number] = ['2.5.4.10', '2.5.4.3', '2.5.4.97'];

it.each<[string, Record<string, string[]>, boolean]>([
  ['names the firm alone', { [o]: ['示例光电（厦门）有限公司'] }, true],
  ['names it twice, in another width', { [o]: ['示例光电(厦门)有限公司'], [cn]: ['示例光电（厦门）有限公司'] }, true],
  ['names it in the other script', { [cn]: ['示例光電（廈門）有限公司'] }, true],
  ['has its number as common name', { [o]: ['示例光电（厦门）有限公司'], [cn]: ['91350200MA2XNTD41J'] }, true],
  ['has its number, and its former name', { [o]: ['旧名有限公司'], [number]: ['VATCN-91350200MA2XNTD41J'] }, true],
  ['is of one of its people', { [o]: ['示例光电（厦门）有限公司'], [cn]: ['张三'] }, false],
  ['is of one of its people, with its number', { [o]: ['示例光电（厦门）有限公司'], [cn]: ['张三'], [number]: ['91350200MA2XNTD41J'] }, false],
  ['names another beside it', { [o]: ['示例光电（厦门）有限公司'], [cn]: ['示例光电（厦门）有限公司', '张三'] }, false],
  ['has the number of another', { [o]: ['示例光电（厦门）有限公司'], [number]: ['91350200MA2XNTD41K'] }, false],
  ['names another', { [o]: ['别的公司'] }, false],
])('a certificate that %s', (_case, attributes, holds) => expect(isHolder({ attributes }, declarer)).toBe(holds));

it('says who it is of', () => expect(otherHolderIn({ attributes: { [o]: ['示例光电（厦门）有限公司'], [cn]: ['张三'] } }, declarer)).toBe('张三'));
