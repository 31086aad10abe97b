import type { ApiRoute } from './api-route';

const write = (path: string, body?: string): string =>
  `curl -b session.txt -X POST "{origin}/api/v1/recognition/desk/{id}/${path}" -H "origin: {origin}" -H "x-gongtong-csrf: 1"${body === undefined ? '' : ` -H "content-type: application/json" -d '${body}'`}`;
const act = (name: string, path: string, body?: string): ApiRoute => ({ name, method: 'POST', path: `/recognition/desk/{id}/${path}`, call: write(path, body) });

/** Routes of the organisation that handles applications for recognition. */
export const recognitionDeskRoutes: readonly ApiRoute[] = [
  { name: 'recognitionDesk', method: 'GET', path: '/recognition/desk', call: 'curl -b session.txt "{origin}/api/v1/recognition/desk?queue=overdue"' },
  { name: 'recognitionCase', method: 'GET', path: '/recognition/desk/{id}', call: 'curl -b session.txt "{origin}/api/v1/recognition/desk/{id}"' },
  act('receiveApplication', 'receive'),
  act('returnApplication', 'return', '{"reason": "photo-illegible", "evidence": ["certificate"]}'),
  act('beginPaperVerification', 'begin-verification'),
  act('recordVerification', 'verify', '{"outcome": "confirmed", "source": "register", "askedOf": "…", "on": "2026-11-30"}'),
  act('concludeVerification', 'conclude-verification'),
  act('revealHolder', 'reveal', '{"purpose": "verification", "reason": "…"}'),
  act('proposeRecognition', 'propose', '{"act": "refuse", "basis": "…", "reasons": "…"}'),
  act('approveRecognition', 'approve'),
  act('sendBackRecognition', 'send-back', '{"words": "…"}'),
  act('endActFirst', 'end-act-first', '{"words": "…"}'),
];
