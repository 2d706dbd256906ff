/** Below this a variance or covariance of credits is what rounding leaves of 0. */
const ROUNDING = 1e-12;

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The mean of at least one value; NaN of none. */
export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

/**
 * The covariance of two lists of the same length, with n − 1. 0 for fewer than two values, and exactly 0 where only
 * rounding makes it differ from 0, so that "no variance" can be asked for. Meant for values of about 0 to 1000.
 */
export function covarianceOf(one: readonly number[], other: readonly number[]): number {
  if (one.length < 2) return 0;
  const [meanOne, meanOther] = [meanOf(one), meanOf(other)];
  const products = one.map((value, at) => (value - meanOne) * ((other[at] ?? NaN) - meanOther));
  const covariance = sumOf(products) / (one.length - 1);
  return Math.abs(covariance) < ROUNDING ? 0 : covariance;
}

/** The variance with n − 1; 0 for fewer than two values. */
export function varianceOf(values: readonly number[]): number {
  return covarianceOf(values, values);
}
