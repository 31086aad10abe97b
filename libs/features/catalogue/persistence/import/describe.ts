import type { Tx } from '@platform/database';
import { commands, queries as documents } from './merge-documents.sql';
import { queries as statements } from './merge-statements.sql';

const { takeDescribed, mergeCitedSources, gatherDescribed, describeStubs, mergeFamiliesOfDescribed, mergeDescribed, keepCited } = documents;

/** In one message: while rows are read nobody has time to hand on one after the other. */
const steps = [
  takeDescribed, mergeCitedSources, gatherDescribed, describeStubs, mergeFamiliesOfDescribed, mergeDescribed, statements.mergeStatements, keepCited,
  commands.emptyBatch,
].join(';');

/**
 * Takes the staged statements into the catalogue, with the documents that they describe, and empties their staging tables:
 * batch by batch, so that the database works while rows are read on. What is only named is kept for the end of the file,
 * for a later row may describe it.
 */
export async function describe(tx: Tx): Promise<void> {
  await tx.query(steps);
}
