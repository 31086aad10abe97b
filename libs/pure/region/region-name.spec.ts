import { regionName } from './region-name';

it.each([['350000', '福建省'], ['350200', '厦门市'], ['350128', '平潭县'], ['110101', '东城区'], ['999999', null], ['CN', null]])('%s is %s', (code, name) => expect(regionName(code)).toBe(name));
