import { tilePath, tilePlace } from './tile-path';

it.each([
  ['tile/0/x001/x234/067', { level: 0, index: 1_234_067, width: 256 }],
  ['tile/0/x001/x234/067.p/8', { level: 0, index: 1_234_067, width: 8 }],
  ['tile/1/001.p/17', { level: 1, index: 1, width: 17 }],
  ['tile/entries/000', { level: 'entries' as const, index: 0, width: 256 }],
  ['tile/63/999.p/255', { level: 63, index: 999, width: 255 }],
])('%s', (path, place) => {
  expect(tilePath(place)).toBe(path);
  expect(tilePlace(path)).toEqual(place);
});

it.each([
  'tile/64/000', 'tile/00/000', 'tile/0/0', 'tile/0/x000/001', 'tile/0/001/002', 'tile/0/000.p/0', 'tile/0/000.p/256', 'tile/0/000.p/300', 'tile/0/000.p/08', 'tile/8/0/000',
  'tile/0/../000', 'tile/-1/000', 'tile/0/000/', 'checkpoint', '',
])('%s is no path', (path) => expect(tilePlace(path)).toBeNull());
