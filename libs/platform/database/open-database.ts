import { DataSource } from 'typeorm';
import { type Connections, readOptions, singleOptions, writeOptions } from './connection';
import { ReadPool, WritePool } from './pools';

export type Database = Readonly<{ read: ReadPool; write: WritePool; close(): Promise<void> }>;

/** The two pools without Nest, for the command line and for tests. */
export async function openDatabase(connections: Connections): Promise<Database> {
  const write = await new DataSource(writeOptions(connections)).initialize();
  const single = await new DataSource(singleOptions(connections)).initialize();
  const read = await new DataSource(readOptions(connections)).initialize();
  return {
    read: new ReadPool(read),
    write: new WritePool(write, single),
    async close() {
      await Promise.all([read.destroy(), write.destroy(), single.destroy()]);
    },
  };
}
