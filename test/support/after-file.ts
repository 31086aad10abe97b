import { closeTestDatabases } from './database';

jest.setTimeout(180_000); // the first file of a run may have to build a template
afterAll(closeTestDatabases);
