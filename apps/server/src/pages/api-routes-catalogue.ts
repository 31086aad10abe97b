import type { ApiRoute } from './api-route';

/** Routes by which the centre writes the catalogue. */
export const catalogueRoutes: readonly ApiRoute[] = [
  { name: 'catalogueProposals', method: 'GET', path: '/catalogue-proposals', call: 'curl -b session.txt "{origin}/api/v1/catalogue-proposals"' },
  { name: 'catalogueProposal', method: 'GET', path: '/catalogue-proposals/{id}', call: 'curl -b session.txt "{origin}/api/v1/catalogue-proposals/{id}"' },
  { name: 'previewFacts', method: 'POST', path: '/catalogue-proposals/preview', call: 'curl -b session.txt "{origin}/api/v1/catalogue-proposals/preview" -H "origin: {origin}" -H "x-gongtong-csrf: 1" -H "content-type: application/json" -d @body.json' },
  { name: 'proposeFacts', method: 'POST', path: '/catalogue-proposals', call: 'curl -b session.txt "{origin}/api/v1/catalogue-proposals" -H "origin: {origin}" -H "x-gongtong-csrf: 1" -H "content-type: application/json" -d @body.json' },
  { name: 'changeProposal', method: 'PUT', path: '/catalogue-proposals/{id}', call: 'curl -b session.txt -X PUT "{origin}/api/v1/catalogue-proposals/{id}" -H "origin: {origin}" -H "x-gongtong-csrf: 1" -H "if-match: \\"1\\"" -H "content-type: application/json" -d @body.json' },
  { name: 'withdrawProposal', method: 'POST', path: '/catalogue-proposals/{id}/withdraw', call: 'curl -b session.txt -X POST "{origin}/api/v1/catalogue-proposals/{id}/withdraw" -H "origin: {origin}" -H "x-gongtong-csrf: 1" -H "if-match: \\"1\\""' },
  { name: 'returnProposal', method: 'POST', path: '/catalogue-proposals/{id}/return', call: 'curl -b session.txt "{origin}/api/v1/catalogue-proposals/{id}/return" -H "origin: {origin}" -H "x-gongtong-csrf: 1" -H "if-match: \\"1\\"" -H "content-type: application/json" -d @body.json' },
  { name: 'confirmProposal', method: 'POST', path: '/catalogue-proposals/{id}/confirm', call: 'curl -b session.txt -X POST "{origin}/api/v1/catalogue-proposals/{id}/confirm" -H "origin: {origin}" -H "x-gongtong-csrf: 1" -H "if-match: \\"1\\""' },
  { name: 'importClauses', method: 'POST', path: '/catalogue-clauses/import', call: 'curl -b session.txt "{origin}/api/v1/catalogue-clauses/import" -H "origin: {origin}" -H "x-gongtong-csrf: 1" -H "content-type: application/octet-stream" --data-binary @file' },
  { name: 'clauseTable', method: 'GET', path: '/catalogue-clauses/table', call: 'curl -b session.txt -G "{origin}/api/v1/catalogue-clauses/table" --data-urlencode "standard=GB 4943.1-2022"' },
];
