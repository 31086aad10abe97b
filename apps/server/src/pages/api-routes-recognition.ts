import type { ApiRoute } from './api-route';

/** Routes to look up what a qualification is worth, and to suggest one. */
export const recognitionRoutes: readonly ApiRoute[] = [
  { name: 'recognitionRows', method: 'GET', path: '/recognition/rows', call: 'curl -G "{origin}/api/v1/recognition/rows" -d q=17800' },
  { name: 'recognitionRowsCsv', method: 'GET', path: '/recognition/rows.csv', call: 'curl "{origin}/api/v1/recognition/rows.csv"' },
  { name: 'recognitionRow', method: 'GET', path: '/recognition/rows/{catalogue}/{key}', call: 'curl "{origin}/api/v1/recognition/rows/fujian-2025-batch-5/r1"' },
  { name: 'recognitionConditions', method: 'GET', path: '/recognition/rows/{catalogue}/{key}/conditions', call: 'curl -G "{origin}/api/v1/recognition/rows/fujian-2025-batch-5/r1/conditions" -d paper=course' },
  { name: 'recognitionCatalogues', method: 'GET', path: '/recognition/catalogues', call: 'curl "{origin}/api/v1/recognition/catalogues"' },
  { name: 'recognitionCatalogue', method: 'GET', path: '/recognition/catalogues/{catalogue}', call: 'curl "{origin}/api/v1/recognition/catalogues/fujian-2025-batch-5"' },
  { name: 'suggestQualification', method: 'POST', path: '/recognition/suggestions', call: `curl "{origin}/api/v1/recognition/suggestions" -H "content-type: application/json" -d '{"qualification": "…"}'` },
  { name: 'suggestion', method: 'GET', path: '/recognition/suggestions/{id}', call: 'curl "{origin}/api/v1/recognition/suggestions/{id}"' },
  { name: 'suggestions', method: 'GET', path: '/recognition/suggestions', call: 'curl -b session.txt "{origin}/api/v1/recognition/suggestions"' },
  { name: 'answerSuggestion', method: 'POST', path: '/recognition/suggestions/{id}/answer', call: 'curl -b session.txt "{origin}/api/v1/recognition/suggestions/{id}/answer" -H "origin: {origin}" -H "x-gongtong-csrf: 1" -H "content-type: application/json" -d @body.json' },
];
