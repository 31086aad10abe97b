import { HttpAdapterHost } from '@nestjs/core';
import { conversion } from '@platform/han';
import { testDatabase } from '../support/database';
import { ConvertScript } from '../../libs/features/catalogue/application/terms/convert-script';
import { SqlTermReader } from '../../libs/features/catalogue/persistence/terms/sql-term-reader';
import { WarmConversions } from '../../libs/features/catalogue/jobs/warm-conversions';

it('makes both directions ready', async () => {
  const { read } = await testDatabase();
  const asked: string[] = [];
  const convert = new ConvertScript(new SqlTermReader(read), (name) => {
    asked.push(name);
    return conversion(name);
  });
  await new WarmConversions(convert, new HttpAdapterHost()).warm();
  expect(asked.sort()).toEqual(['s2tw', 'tw2s']);
});
