/** A route of the public interface: its words stand under `site.api.route.<name>`, `call` follows the origin in an example. */
export type ApiRoute = Readonly<{ name: string; method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; path: string; call: string }>;

/** Every route below `/api/v1`, in the order in which a newcomer needs them. */
export const apiRoutes: readonly ApiRoute[] = [
  { name: 'search', method: 'GET', path: '/standards', call: 'curl -G "{origin}/api/v1/standards" --data-urlencode "q=LED" -d side=taiwan -d limit=5' },
  { name: 'one', method: 'GET', path: '/standards/{number}', call: 'curl "{origin}/api/v1/standards/GB-4943.1-2022"' },
  { name: 'lookup', method: 'POST', path: '/standards/lookup', call: `curl "{origin}/api/v1/standards/lookup" -H "content-type: application/json" -d '{"text": "GB 24819-2009, CNS 15598-1:2020"}'` },
  { name: 'csv', method: 'GET', path: '/standards.csv', call: 'curl "{origin}/api/v1/standards.csv?sector=ic&status=in_force" -o standards.csv' },
  { name: 'suggestions', method: 'GET', path: '/standards/suggestions', call: 'curl "{origin}/api/v1/standards/suggestions?q=gbt%2024"' },
  { name: 'parse', method: 'POST', path: '/numbers/parse', call: `curl "{origin}/api/v1/numbers/parse" -H "content-type: application/json" -d '{"text": "gbt24819, cns 15598-1"}'` },
  { name: 'convert', method: 'POST', path: '/script/convert', call: `curl "{origin}/api/v1/script/convert" -H "content-type: application/json" -d '{"text": "GB/T 24819-2023", "to": "zh-Hant"}'` },
  { name: 'terms', method: 'GET', path: '/terms', call: 'curl -G "{origin}/api/v1/terms" --data-urlencode "q=integrated circuit"' },
  { name: 'correspondences', method: 'GET', path: '/standards/{number}/correspondences', call: 'curl "{origin}/api/v1/standards/CNS-15598-1-2020/correspondences?side=mainland"' },
  { name: 'pair', method: 'GET', path: '/correspondences/{from}/{to}', call: 'curl "{origin}/api/v1/correspondences/CNS%2015598-1:2020/GB%204943.1-2022"' },
  { name: 'delta', method: 'POST', path: '/delta-tests', call: `curl "{origin}/api/v1/delta-tests" -H "content-type: application/json" -d '{"targets": ["GB 31241-2022"], "evidence": {"conformity": [], "values": [{"characteristic": "low pressure", "value": "11.6", "unit": "kPa"}]}}'` },
  { name: 'comparisons', method: 'POST', path: '/comparisons', call: `curl "{origin}/api/v1/comparisons" -H "content-type: application/json" -d '{"source": "GB 38031-2020", "target": "GB 38031-2025"}'` },
  { name: 'requirements', method: 'POST', path: '/requirements/compare', call: `curl "{origin}/api/v1/requirements/compare" -H "content-type: application/json" -d '{"a": {"kind": "limit", "operator": "<=", "value": "0.1", "unit": "mm", "method": "GB/T 24819-2023 10"}, "b": {"kind": "limit", "operator": "<=", "value": "100", "unit": "um", "method": "GB/T 24819-2023 10"}}'` },
  { name: 'verify', method: 'POST', path: '/proofs/verify', call: `curl "{origin}/api/v1/proofs/verify" -H "content-type: application/json" -d @proof.json` },
  { name: 'common', method: 'GET', path: '/common-standards', call: 'curl "{origin}/api/v1/common-standards"' },
  { name: 'identity', method: 'POST', path: '/identities/check', call: `curl "{origin}/api/v1/identities/check" -H "content-type: application/json" -d '{"kind": "ubn", "value": "12345675"}'` },
  { name: 'signIn', method: 'POST', path: '/sessions', call: `curl -c session.txt "{origin}/api/v1/sessions" -H "content-type: application/json" -d '{"email": "…", "password": "…"}'` },
  { name: 'me', method: 'GET', path: '/me', call: 'curl -b session.txt "{origin}/api/v1/me"' },
  { name: 'signOut', method: 'DELETE', path: '/sessions/current', call: 'curl -b session.txt -X DELETE "{origin}/api/v1/sessions/current" -H "origin: {origin}" -H "x-gongtong-csrf: 1"' },
];
