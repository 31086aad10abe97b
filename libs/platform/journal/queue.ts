import { underLock } from '@platform/database';
import { Logger as NestLogger } from '@nestjs/common';
import { Logger, runMigrations } from 'graphile-worker';

const nest = new NestLogger('Worker');

/** What the queue says, as lines of ours: its faults and warnings alone. */
export const queueLogger = new Logger(() => (level, message) => {
  if (level === 'error') nest.error(message);
  if (level === 'warning') nest.warn(message);
});

/** Makes the queue's own schema, or brings it up to date. `url` is the connection of the owner. Many may start at once. */
export function prepareQueue(url: string): Promise<void> {
  return underLock(url, 'gongtong queue', () => runMigrations({ connectionString: url, logger: queueLogger, maxPoolSize: 1 }));
}
