import { dependence, transitionsFor } from './transitions';

const all = ['new-types', 'approved-types', 'type-approval', 'rpc', 'doc', 'renewal', 'mandatory-use'].map((procedure) => ({ procedure }));
const asked = (circumstances: Parameters<typeof transitionsFor>[1]) => transitionsFor(all, circumstances).map(({ procedure }) => procedure);

it.each([
  [{}, ['new-types', 'approved-types', 'type-approval', 'rpc', 'doc', 'renewal', 'mandatory-use']],
  [{ route: 'declaration' }, ['new-types', 'approved-types', 'doc', 'renewal', 'mandatory-use']],
  [{ type: 'new' }, ['new-types', 'type-approval', 'rpc', 'doc', 'mandatory-use']],
  [{ route: 'registration', type: 'existing' }, ['approved-types', 'rpc', 'renewal', 'mandatory-use']],
] as const)('%j asks for %j', (circumstances, procedures) => expect(asked(circumstances)).toEqual(procedures));

it.each([
  [[], false, false], [['mandatory-use'], false, false], [['mandatory-use', 'doc'], true, false], [['renewal'], false, true], [['new-types', 'type-approval'], true, true],
])('%j depends on the route: %s, on the type: %s', (procedures, route, type) => expect(dependence(procedures.map((procedure) => ({ procedure })))).toEqual({ route, type }));
