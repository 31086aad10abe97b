/** Why a log stands still: its database was restored, so that it may have forgotten what others saw; or its epoch was ended. */
export type HaltReason = 'restored' | 'ended';

/** How it went on: after what was seen last, or in the epoch after it. */
export type WayOn = 'same-epoch' | 'next-epoch';
