/** Parameters of an act on one thing, in the version that its writer saw. */
export const seen = (id: string, version: number) => ({ path: { id }, header: { 'If-Match': `"${version}"` } });
