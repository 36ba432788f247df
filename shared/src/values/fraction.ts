/** An exact share or figure: reduced, with its sign on the numerator and a denominator above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** An exact fraction of two whole numbers. Throws a `RangeError` on a denominator of 0 or an inexact number. */
export function fraction(numerator: bigint | number, denominator: bigint | number): Fraction {
  const [above, below] = [whole(numerator), whole(denominator)];
  if (below === 0n) {
    throw new RangeError(
      `Cannot make a fraction of "${String(numerator)}" and "0": expected a denominator other than 0`,
    );
  }
  const divisor = greatestDivisor(above, below) * (below < 0n ? -1n : 1n);
  return { numerator: above / divisor, denominator: below / divisor };
}

/** Tells which of two fractions is greater: -1 the second, 0 neither, 1 the first. */
export function compareFractions(one: Fraction, other: Fraction): -1 | 0 | 1 {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The exact sum of two fractions. */
export function addFractions(one: Fraction, other: Fraction): Fraction {
  return fraction(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

/** The first fraction less the second, exactly. */
export function subtractFractions(one: Fraction, other: Fraction): Fraction {
  return addFractions(one, { numerator: -other.numerator, denominator: other.denominator });
}

/** The exact product of two fractions. */
export function multiplyFractions(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** The greatest whole number that is not above the fraction. */
export function floorOf({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? quotient - 1n : quotient;
}

/** The least whole number that is not below the fraction. */
export function ceilOf({ numerator, denominator }: Fraction): bigint {
  return -floorOf({ numerator: -numerator, denominator });
}

function whole(number: bigint | number): bigint {
  if (typeof number === 'bigint') return number;
  if (Number.isSafeInteger(number)) return BigInt(number);
  throw new RangeError(`Cannot use "${String(number)}" in a fraction: expected a whole number that is held exactly`);
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
