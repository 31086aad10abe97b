import { ConsoleLogger, Logger } from '@nestjs/common';
import { closeTestDatabases } from './database';

jest.setTimeout(180_000); // the first file of a run may have to build a template
Logger.overrideLogger(new ConsoleLogger()); // whatever the file before had it say
Logger.overrideLogger(['log', 'error', 'warn', 'debug', 'verbose', 'fatal']);
afterAll(closeTestDatabases);
