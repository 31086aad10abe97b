/** Which side issued a document; `international` is ISO, IEC, ISO/IEC, CISPR, ITU; `other` any other body (SEMI, EN, ASTM …). */
export type Side = 'mainland' | 'taiwan' | 'international' | 'other';

/**
 * Families of grammar (domain notes 2.4). `other` is a body whose form is only recognised, not taken apart.
 * GB also covers GB/T, GB/Z and GBZ; IND the industry codes (SJ/T, QC/T …); LOCAL DB35 and DB3502; GROUP T/…; ENT Q/….
 */
export type System = 'GB' | 'IND' | 'LOCAL' | 'GROUP' | 'ENT' | 'CNS' | 'INTL' | 'OTHER';

/** An amendment or corrigendum that belongs to the number: AMD1:2012, COR1:2009, XG1-2017, ISH1:2013, ADD 1:1986. */
export type Amendment = Readonly<{
  kind: 'AMD' | 'COR' | 'ADD' | 'ISH' | 'SUP' | 'FRAG' | 'XG';
  /** Ordinal as printed, without leading zeros; a draft's round after a dot (`1.3`). */
  number: string;
  /** Stage of a draft amendment: `D`, `FD`, `CD`, `WD`, `PRF` … (DAM and DAmd are `D`). */
  stage?: string;
  /** Printed with `+`: its text is part of the consolidated print. */
  incorporated?: true;
  /** Words before the ordinal as printed, with their space: `Amd `, `AMD`, `FDAM `. Absent: the house style of the body. */
  label?: string;
  year?: number;
  /** Corrigendum to this amendment: IEC 62031:2008/AMD1:2012/COR1:2013. */
  of?: Amendment;
}>;

/** A standard number as a value. What the print does not say is absent; nothing is computed from the part suffix. */
export type StandardNumber = Readonly<{
  system: System;
  side: Side;
  /** Body as it opens the number: `GB`, `GBZ`, `SJ`, `DB35`, `T/CESA`, `Q/ABC`, `CNS`, `ISO`, `IEC`, `ISO/IEC`, `CISPR`, `SEMI`. */
  issuer: string;
  /** Nature letter printed after the body: `T` recommended, `Z` guidance. Absent: none printed. */
  nature?: 'T' | 'Z';
  /** Document type of an international number: `TR`, `TS`, `PAS`, `Guide`, `IWA`, `ISP`, `SRD` … */
  type?: string;
  /** Stage of an international draft: `DIS`, `FDIS`, `CD`, `PRF` …; `D`, `FD`, `PD` are printed together with the type (DTR). */
  stage?: string;
  /** Round of a draft after a dot: `2` in ISO/DIS 11612.2. */
  round?: string;
  /** Serial as printed (`001`, `0001S`, `50340`); leading zeros are dropped in the key only. */
  serial: string;
  /** Part as printed without its separator: `1`, `203`, `2-13`. GB 20871.12 has part `12`, and that is not 1-2. */
  part?: string;
  /** Year of the Gregorian calendar. A ROC year of a CNS is converted and kept in `rocYear`. */
  year?: number;
  rocYear?: number;
  amendments: readonly Amendment[];
  /** Printed as one document with its amendments: +A1:2006, +AMD1:2006 CSV. */
  consolidated: boolean;
  /** (all parts), （所有部分）, （所有部份）. */
  allParts: boolean;
  /** Class number beside a CNS serial (類號): X0003. */
  classNumber?: string;
  /** Trailing marks in normal form, in order, with one space between them: `RLV`, `CSV`, `EXV`, `ED1`, `(E)`, `(en,fr)`. */
  suffix?: string;
  /** The other half of a dual number: GB/T 24819—2023/IEC 62031:2018. */
  dual?: StandardNumber;
}>;

/** Something to tell the reader, with the place in the text: UTF-16 code units, end exclusive. */
export type NumberFault = Readonly<{
  code: NumberFaultCode;
  at: number;
  /** What to write instead, or the readings between which only a person can choose. */
  hint?: string;
  readings?: readonly string[];
}>;

/** All codes, so that a test can ask for the text of each in three languages. */
export const numberFaultCodes = [
  'NUMBER_UNREADABLE', //        looks like a standard number, but the grammar stops at `at`
  'NUMBER_TOO_LONG', //          more than 200 characters without a break
  'NUMBER_UNKNOWN_PREFIX', //    GB/Q: no such nature or body
  'NUMBER_UNKNOWN_REGION', //    DB99: no such region
  'NUMBER_NO_LOCAL_SERIES', //   DB71: no local standards are issued under this code
  'NUMBER_YEAR_AMBIGUOUS', //    GB/T 1234-20, CNS 15598-1:109
  'NUMBER_YEAR_IN_FUTURE', //    GB/T 1234-3020
  'NUMBER_SERIAL_MISSING', //    GB/T -2006, GBn
  'NUMBER_IS_RANGE', //          GB/T 18029.1～18029.26
  'NUMBER_DAMAGED', //           OCR damage that only a person may repair; beside a value: read from a damaged print
  'NUMBER_CLASS_ONLY', //        總號 … 類號 … without the letters CNS
  'NUMBER_LEGACY_FORM', //       beside a value: valid, but written as of old: IEC 598-1, IEC Pub. 335-1, GB 2312-80
  'NUMBER_SEVERAL', //           several numbers where one was asked for
] as const;

export type NumberFaultCode = (typeof numberFaultCodes)[number];

/** One number found in a text. */
export type FoundNumber = Readonly<{ raw: string; start: number; end: number; number: StandardNumber; notes: readonly NumberFault[] }>;

export type Parsed = Readonly<{ items: readonly FoundNumber[]; errors: readonly NumberFault[] }>;
