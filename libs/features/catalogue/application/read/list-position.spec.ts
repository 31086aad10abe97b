import { byPosition, cursorOf, positionOf } from './list-position';

const place = { rank: 3, gone: 0, newest: '2024-05', id: 17 };

it('a cursor leads back to its place', () => expect(positionOf(cursorOf(place))).toEqual(place));

it.each([
  ['nothing', ''],
  ['no JSON', Buffer.from('[1,').toString('base64url')],
  ['too few values', Buffer.from('[1,2]').toString('base64url')],
  ['a number too large for the database', Buffer.from('[1,0,"2024",9999999999]').toString('base64url')],
  ['text where a date stands', Buffer.from('[1,0,"\' or 1=1",1]').toString('base64url')],
  ['a fraction', Buffer.from('[1,0,"2024",1.5]').toString('base64url')],
])('no cursor: %s', (_, text) => expect(positionOf(text)).toBeNull());

it.each([
  ['the number asked for first', { ...place, rank: 0 }, place],
  ['in force before gone', place, { ...place, gone: 1 }],
  ['newer before older', { ...place, newest: '2025' }, place],
  ['the lower id of equals', { ...place, id: 16 }, place],
])('%s', (_, a, b) => expect([b, a].sort(byPosition)).toEqual([a, b]));
