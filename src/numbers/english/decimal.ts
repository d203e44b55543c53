/**
 * Exact decimal numbers: units / 10^places. With floating point 1.1兆 would become
 * 1,100,000,000,000.0001, and 1京 exceeds Number.MAX_SAFE_INTEGER. Places are kept as written: 2.50
 * has two.
 */
export interface Decimal {
  units: bigint;
  places: number;
}

/** @param digits ASCII digits, optionally with a point and a fraction */
export function decimalOf(digits: string): Decimal {
  const point = digits.indexOf('.');
  if (point < 0) return { units: BigInt(digits), places: 0 };
  return {
    units: BigInt(digits.slice(0, point) + digits.slice(point + 1)),
    places: digits.length - point - 1,
  };
}

export function whole(value: number): Decimal {
  return { units: BigInt(value), places: 0 };
}

/** The number times 10^power. */
export function shifted({ units, places }: Decimal, power: number): Decimal {
  if (power <= places) return { units, places: places - power };
  return { units: units * 10n ** BigInt(power - places), places: 0 };
}

export function sum(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: atPlaces(a, places) + atPlaces(b, places), places };
}

/** Negative, zero or positive, for Array.sort. */
export function compare(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = atPlaces(a, places) - atPlaces(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The same number without trailing zeros in the fraction. */
export function trimmed({ units, places }: Decimal): Decimal {
  while (places > 0 && units % 10n === 0n) {
    units /= 10n;
    places--;
  }
  return { units, places };
}

/** The value if it is a safe integer, else NaN. */
export function wholeValue(value: Decimal): number {
  const { units, places } = trimmed(value);
  const count = Number(units);
  return places === 0 && Number.isSafeInteger(count) ? count : NaN;
}

export function approximately({ units, places }: Decimal): number {
  return Number(units) / 10 ** places;
}

/** `27,000.50`: thousands separators before the point, all places after it. */
export function grouped({ units, places }: Decimal): string {
  const digits = units.toString().padStart(places + 1, '0');
  const before = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : `.${digits.slice(-places)}`;
  return before.replace(/\B(?=(?:\d{3})+$)/gu, ',') + fraction;
}

function atPlaces({ units, places }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - places);
}
