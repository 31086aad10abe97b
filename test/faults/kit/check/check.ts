import { acknowledgedLost, doneTwice, refusedDone } from './acknowledged';
import { decidedAlone, decidedTwice, decisionWithoutEffect } from './decisions';
import type { Facts, Violation } from './facts';
import { headWrong, logHole, publishedUnlogged, recordChanged, witnessContradicted } from './log';
import { numberReissued } from './numbers';

const checks = [
  acknowledgedLost, refusedDone, doneTwice, numberReissued, decidedTwice, decidedAlone, decisionWithoutEffect,
  publishedUnlogged, recordChanged, logHole, headWrong, witnessContradicted,
];

/** Everything that is not as it must be. */
export const check = (facts: Facts): readonly Violation[] => checks.flatMap((one) => one(facts));
