import type { OwnDraw, ShownDraw } from '../../application/draw/read-draws';
import type { PossibleParty } from '../../application/draw/find-parties';
import type { PartyLine } from '../../application/draw/draw-store';

export const drawBody = ({ names, reasons, parties, replacements, ...draw }: ShownDraw) => ({
  ...draw, parties: parties.map(({ name, committed, revealed, dropped }) => ({ name, committed, revealed, dropped })), replacements: replacements.map((one) => ({ ...one })), reasons: reasons.map((one) => ({ ...one })), names: [...names].map(([label, { name }]) => ({ label, name })),
});

export const ownDrawsBody = (draws: readonly OwnDraw[]) => ({ items: draws.map((draw) => ({ ...draw })) });

export const partyBody = (lines: readonly PartyLine[]) => ({
  items: lines.map(({ subject: { number, version, digest, title }, ...line }) => ({ ...line, subject: { number, version, digest }, title })),
});

export const possiblePartiesBody = (parties: readonly PossibleParty[]) => ({ items: parties.map(({ id, kind, names, example }) => ({ id, kind, names: { ...names }, example })) });
