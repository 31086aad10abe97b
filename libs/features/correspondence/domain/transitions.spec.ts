import { transitionsFor } from './transitions';

const all = ['new-types', 'approved-types', 'type-approval', 'rpc', 'doc', 'renewal', 'mandatory-use'].map((procedure) => ({ procedure }));
const asked = (circumstances: Parameters<typeof transitionsFor>[1]) => transitionsFor(all, circumstances).map(({ procedure }) => procedure);

it.each([
  [{}, ['new-types', 'approved-types', 'type-approval', 'rpc', 'doc', 'renewal', 'mandatory-use']],
  [{ route: 'declaration' }, ['new-types', 'approved-types', 'doc', 'renewal', 'mandatory-use']],
  [{ type: 'new' }, ['new-types', 'type-approval', 'rpc', 'doc', 'mandatory-use']],
  [{ route: 'registration', type: 'existing' }, ['approved-types', 'rpc', 'renewal', 'mandatory-use']],
] as const)('%j asks for %j', (circumstances, procedures) => expect(asked(circumstances)).toEqual(procedures));
