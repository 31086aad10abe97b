import { localDate } from '@pure/kernel';
import type { Particulars } from './enterprise';
import { type Attached, gapsOf } from './gaps';

const nothing: Attached = { contacts: 0, evidence: [] };
const bare: Particulars = { subject: 'mainland', name: {}, uscc: null, ubn: null, registeredOn: null, route: null, thirdTerritory: null, address: null, territory: null, website: null };
const full: Particulars = {
  ...bare, name: { 'zh-Hans': '厦门光电', 'zh-Hant': '廈門光電' }, uscc: '91350100M000100Y43', ubn: '22099131', registeredOn: localDate('2020-01-01'), route: 'direct', address: '翔安', territory: '350200',
};

it.each([
  ['a bare mainland firm', bare, nothing, ['NAME_HANS', 'USCC', 'REGISTERED_ON', 'ROUTE', 'ADDRESS', 'TERRITORY', 'CONTACT', 'BUSINESS_LICENCE']],
  ['a bare Taiwan firm', { ...bare, subject: 'taiwan-registered' }, nothing, ['NAME_HANT', 'UBN', 'REGISTERED_ON', 'ADDRESS', 'TERRITORY', 'CONTACT', 'TAIWAN_REGISTRATION']],
  ['a bare firm of both sides', { ...bare, subject: 'both' }, nothing, ['NAME_HANS', 'NAME_HANT', 'USCC', 'UBN', 'REGISTERED_ON', 'ROUTE', 'ADDRESS', 'TERRITORY', 'CONTACT', 'BUSINESS_LICENCE', 'TAIWAN_REGISTRATION']],
  ['a mainland firm with all', full, { contacts: 1, evidence: ['business-licence'] }, []],
  ['a firm of both sides with all', { ...full, subject: 'both' }, { contacts: 1, evidence: ['taiwan-registration', 'business-licence'] }, []],
  ['a way through a third territory that is not shown', { ...full, route: 'third-territory' }, { contacts: 1, evidence: ['business-licence'] }, ['THIRD_TERRITORY', 'THIRD_TERRITORY_CHAIN']],
  ['a way through a third territory that is shown', { ...full, route: 'third-territory', thirdTerritory: 'HK' }, { contacts: 2, evidence: ['business-licence', 'third-territory-chain'] }, []],
  ['a Taiwan firm that names a way nobody asks it for', { ...full, subject: 'taiwan-registered', route: 'third-territory' }, { contacts: 1, evidence: ['taiwan-registration'] }, []],
] as const)('%s', (_case, particulars, attached, gaps) => expect(gapsOf(particulars, attached)).toEqual(gaps));
