export { checkDraw, type DrawFaultCode, drawFaultCodes } from './record/check-draw';
export { type DrawAnnouncement, DRAW_RULES, drawRules, type DrawOpening, type PublishedFitness, type PublishedSkip } from './record/draw-record';
export { commitmentOf, fitnessDigest, fitnessNonce, labelOf } from './record/labels';
export { randomnessOf } from './record/randomness';
export { type DrawFile, readDraw } from './record/read-draw';
export { rfc3797Picks } from './rfc3797/picks';
export { type Candidate, type PanelSide, panelSides, type Seats, type Selection, selectPanel, type SkipReason, skipReasons } from './select/select-panel';
export { codeAfter, drawnOrder } from './vrs/order';
