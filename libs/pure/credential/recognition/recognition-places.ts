import type { CompactRecognition } from '../qr/compact-recognition';
import { type StatedPlace, type StatusPurpose, statusPurposes } from '../vc/status-entry';

/** Path of a list of status of recognitions: it stands in credentials, and so never changes. */
export const recognitionListPath = (purpose: StatusPurpose, list: number, example: boolean): string => `/api/v1/recognition/status-lists/${purpose}/${example ? 'examples-' : ''}${list}`;

/** The places that a code names. `origin`: of the site whose lists they are. */
export const placesOfCode = ({ listed: { list, index }, example }: CompactRecognition, origin: string): readonly StatedPlace[] =>
  statusPurposes.map((purpose) => ({ purpose, list: `${origin}${recognitionListPath(purpose, list, example)}`, index }));
