import { together } from './together';

it('says each of them', () => {
  const { message } = together([new Error('the first'), new TypeError('the second'), 'a third']);
  for (const said of ['the first', 'the second', 'a third']) expect(message).toContain(said);
});
