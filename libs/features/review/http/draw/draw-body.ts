import type { OwnDraw, ShownDraw } from '../../application/draw/read-draws';
import type { PossibleParty } from '../../application/draw/find-parties';
import type { DrawPage, PartyLine } from '../../application/draw/draw-store';

export const drawBody = ({ names, reasons, parties, replacements, ...draw }: ShownDraw) => ({
  ...draw, parties: parties.map(({ name, committed, revealed, dropped }) => ({ name, committed, revealed, dropped })), replacements: replacements.map((one) => ({ ...one })), reasons: reasons.map((one) => ({ ...one })), names: [...names].map(([label, { name }]) => ({ label, name })),
});

export const drawLinesBody = ({ items, total, next }: DrawPage) => ({
  items: items.map(({ subject: { number, version, digest, title }, numbers, ...line }) => ({ ...line, numbers: numbers && [...numbers], subject: { number, version, digest }, title })),
  total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next,
});

export const ownDrawsBody = (draws: readonly OwnDraw[]) => ({ items: draws.map((draw) => ({ ...draw })) });

export const partyBody = (lines: readonly PartyLine[]) => ({
  items: lines.map(({ subject: { number, version, digest, title }, ...line }) => ({ ...line, subject: { number, version, digest }, title })),
});

export const possiblePartiesBody = (parties: readonly PossibleParty[]) => ({ items: parties.map(({ id, kind, names, example }) => ({ id, kind, names: { ...names }, example })) });
