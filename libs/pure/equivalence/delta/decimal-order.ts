const DECIMAL = /^(-?)(\d{1,60})(?:\.(\d{1,60}))?$/;

/** Sign of a - b for two decimals as written, exactly; undefined where either is no decimal of at most 60 digits on each side of the point. */
export function decimalOrder(a: string, b: string): number | undefined {
  const digits = Math.max(fractionOf(a), fractionOf(b));
  const [left, right] = [scaled(a, digits), scaled(b, digits)];
  if (left === undefined || right === undefined) return undefined;
  return left < right ? -1 : Number(left > right);
}

const fractionOf = (text: string): number => DECIMAL.exec(text)?.[3]?.length ?? 0;

function scaled(text: string, digits: number): bigint | undefined {
  const [, sign = '', whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  return whole === undefined ? undefined : BigInt(`${sign}${whole}${fraction.padEnd(digits, '0')}`);
}
