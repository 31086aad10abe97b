/** The environment variable in which the journeys find the server that was started for them. */
export const siteVariable = 'GONGTONG_TEST_SITE';

/** Where the site of this run answers: `http://127.0.0.1:port`. */
export function siteOrigin(): string {
  const origin = process.env[siteVariable];
  if (!origin) throw new Error('no site: the file belongs to another jest project than journeys (see test/README.md)');
  return origin;
}
