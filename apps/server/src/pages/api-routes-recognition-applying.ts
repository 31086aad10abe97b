import type { ApiRoute } from './api-route';

const base = '{origin}/api/v1/recognition/applications';
const send = (method: string, path: string, body: string, more = ''): string => `curl -b session.txt -X ${method} "${base}${path}" -H "origin: {origin}" -H "x-gongtong-csrf: 1"${more} -H "content-type: application/json" -d '${body}'`;
const act = (name: string, path: string, body = '{}'): ApiRoute => ({ name, method: 'POST', path: `/recognition/applications/{id}/${path}`, call: send('POST', `/{id}/${path}`, body) });

/** Routes of those who apply for the recognition of a qualification. */
export const recognitionApplyingRoutes: readonly ApiRoute[] = [
  { name: 'recognitionApplications', method: 'GET', path: '/recognition/applications', call: `curl -b session.txt "${base}"` },
  { name: 'beginApplication', method: 'POST', path: '/recognition/applications', call: send('POST', '', '{"catalogue": "fujian-2025-batch-5", "row": "r1", "whose": "self"}') },
  { name: 'recognitionApplication', method: 'GET', path: '/recognition/applications/{id}', call: `curl -b session.txt "${base}/{id}"` },
  { name: 'changeApplication', method: 'PATCH', path: '/recognition/applications/{id}', call: send('PATCH', '/{id}', '{"paper": "technician"}', ' -H \'if-match: "1"\'') },
  act('addApplicationProof', 'proofs', '{"kind": "certificate", "file": "{id}"}'),
  act('removeApplicationProof', 'proofs/{proof}/remove'),
  act('submitApplication', 'submit', '{"catalogueVersion": 1}'),
  act('answerApplication', 'answer'),
  act('withdrawApplication', 'withdraw'),
  act('appealApplication', 'appeal', '{"words": "…"}'),
  act('correctApplication', 'correction', '{"words": "…"}'),
  act('eraseApplication', 'erase'),
  act('actFirst', 'act-first'),
  act('claimCode', 'claim-code'),
  act('takeOverApplication', 'take-over'),
  { name: 'claimApplication', method: 'POST', path: '/recognition/claims', call: `curl -b session.txt "{origin}/api/v1/recognition/claims" -H "origin: {origin}" -H "x-gongtong-csrf: 1" -H "content-type: application/json" -d '{"code": "…"}'` },
];
