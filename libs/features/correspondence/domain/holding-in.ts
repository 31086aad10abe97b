/** The digits of a territory that count: 00 stands for the whole of what is before it, `CN` for all. */
const reachOf = (territory: string): string => (territory === 'CN' ? '' : territory.replace(/^(\d\d)(?:0000|(\d\d)00)$/, '$1$2'));

/** Six digits of GB/T 2260-2007, or `CN`; in Taiwan (71) no decision of a mainland body has an effect. */
const REGION = /^(?:CN|(?!71)\d{6})$/;

/** Of the territories in which mappings hold those in which all of the region lies; none where it is no region of theirs. */
export function holdingIn(territories: readonly string[], region: string): readonly string[] {
  return REGION.test(region) ? territories.filter((territory) => reachOf(region).startsWith(reachOf(territory))) : [];
}
