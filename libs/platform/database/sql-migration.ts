import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MigrationFault } from './migration-fault';

/** One step of the schema: `name` is `NNNN-what`, `up` and `down` are SQL texts of any number of statements. */
export type SqlMigration = Readonly<{ name: string; up: string; down: string }>;

type MigrationClass = new () => MigrationInterface;

/** The step as TypeORM's runner wants it: a class whose name ends in thirteen digits, by which it orders and remembers. */
export function migrationClass({ name, up, down }: SqlMigration): MigrationClass {
  return class implements MigrationInterface {
    readonly name = recordedName(name);
    async up(runner: QueryRunner): Promise<void> {
      await step(name, runner, up);
    }
    async down(runner: QueryRunner): Promise<void> {
      await step(name, runner, down);
    }
  };
}

async function step(name: string, runner: QueryRunner, sql: string): Promise<void> {
  await runner.query(sql).catch((cause: unknown) => {
    throw new MigrationFault(name, cause);
  });
}

/** `0001-catalogue` → `0001-catalogue-0000000000001`. */
export function recordedName(name: string): string {
  return `${name}-${name.slice(0, 4).padStart(13, '0')}`;
}

/** The way back of `recordedName`. */
export function plainName(recorded: string): string {
  return recorded.slice(0, -14);
}
