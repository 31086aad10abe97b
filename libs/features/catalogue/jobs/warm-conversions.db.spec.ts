import { conversion } from '@platform/han';
import { testDatabase } from '../../../../test/support/database';
import { ConvertScript } from '../application/terms/convert-script';
import { SqlTermReader } from '../persistence/terms/sql-term-reader';
import { WarmConversions } from './warm-conversions';

it('makes both directions ready', async () => {
  const { read } = await testDatabase();
  const asked: string[] = [];
  const convert = new ConvertScript(new SqlTermReader(read), (name) => {
    asked.push(name);
    return conversion(name);
  });
  await new WarmConversions(convert).warm();
  expect(asked.sort()).toEqual(['s2tw', 'tw2s']);
});
