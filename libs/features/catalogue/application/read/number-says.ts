import { canonical, designation, undated, type Amendment, type StandardNumber } from '@pure/standard-number';
import type { Nature } from '../../domain/edition';
import type { LookUp, LookUpName, NumberSays } from './number-lookup';

/** What a number says by itself, and where its issuer's documents are looked up. */
export function whatNumberSays(number: StandardNumber): NumberSays {
  const nature = printedNature(number);
  return {
    canonical: canonical(number),
    family: undated(number),
    side: number.side,
    issuer: number.issuer,
    ...(nature ? { nature } : {}),
    ...(number.type ? { documentType: number.type } : {}),
    ...(number.part ? { part: number.part } : {}),
    ...(number.year ? { year: number.year } : {}),
    ...(number.rocYear ? { rocYear: number.rocYear } : {}),
    amendments: number.amendments.map(amendmentText),
    ...(number.dual ? { dual: designation(number.dual) } : {}),
    lookUps: lookUps(number),
  };
}

/** `AMD1:2024`, `XG1-2017`, `AMD1:2012/COR1:2013`. */
export function amendmentText({ kind, number, year, of }: Amendment): string {
  const dated = year === undefined ? '' : `${kind === 'XG' ? '-' : ':'}${year}`;
  return `${of ? `${amendmentText(of)}/` : ''}${kind}${number}${dated}`;
}

/** 标准化法 art. 2 and 10: of the national standards those without a letter are mandatory; group standards are voluntary. */
function printedNature({ system, nature }: StandardNumber): Nature | undefined {
  if (system === 'GROUP' || system === 'ENT') return 'voluntary';
  if (nature === 'T') return 'recommended';
  if (nature === 'Z') return 'guidance';
  return system === 'GB' ? 'mandatory' : undefined;
}

const addresses: Readonly<Record<LookUpName, string>> = {
  'std-samr': 'https://std.samr.gov.cn/',
  openstd: 'https://openstd.samr.gov.cn/',
  hbba: 'https://hbba.sacinfo.org.cn/',
  dbba: 'https://dbba.sacinfo.org.cn/',
  ttbz: 'https://www.ttbz.org.cn/',
  qybz: 'https://www.qybz.org.cn/',
  'cns-online': 'https://www.cnsonline.com.tw/',
  iso: 'https://www.iso.org/',
  'iec-webstore': 'https://webstore.iec.ch/',
};

const namesBySystem: Readonly<Record<StandardNumber['system'], readonly LookUpName[]>> = {
  GB: ['std-samr', 'openstd'],
  IND: ['hbba', 'std-samr'],
  LOCAL: ['dbba', 'std-samr'],
  GROUP: ['ttbz'],
  ENT: ['qybz'],
  CNS: ['cns-online'],
  INTL: ['iso', 'iec-webstore'],
  OTHER: [],
};

function lookUps(number: StandardNumber): readonly LookUp[] {
  return namesBySystem[number.system].filter((name) => issues(name, number.issuer)).map((name) => ({ name, address: addresses[name] }));
}

/** ISO sells what ISO issues, IEC what IEC and CISPR issue, both their joint documents. */
function issues(name: LookUpName, issuer: string): boolean {
  if (name === 'iso') return issuer.includes('ISO');
  if (name === 'iec-webstore') return issuer.includes('IEC') || issuer === 'CISPR';
  return true;
}
