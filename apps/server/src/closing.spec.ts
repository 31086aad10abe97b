import { Closing } from './closing';

it('closes in the opposite order, once, also when asked twice', async () => {
  const closed: string[] = [];
  const closing = new Closing();
  for (const name of ['database', 'server']) closing.add(async () => void closed.push(name));
  expect(closing.hasBegun).toBe(false);
  await Promise.all([closing.run(), closing.run()]);
  expect(closing.hasBegun).toBe(true);
  expect(closed).toEqual(['server', 'database']);
});
