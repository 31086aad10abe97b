import { versionOf } from './expected-version';

it.each([['"3"', 3], ['3', 3], ['W/"12"', 12], [' "1" ', 1]])('%s is version %d', (header, version) => expect(versionOf(header)).toBe(version));

it.each([[undefined, 428, 'IF_MATCH_MISSING'], ['*', 400, 'IF_MATCH_UNREADABLE'], ['"x"', 400, 'IF_MATCH_UNREADABLE'], ['', 400, 'IF_MATCH_UNREADABLE'], ['"1", "2"', 400, 'IF_MATCH_UNREADABLE']])('%s: %d %s', (header, status, code) => {
  expect(() => versionOf(header)).toThrow(expect.objectContaining({ problem: { status, code } }));
});
