// Likelihoods over a row of candidates, kept between 0 and 1 with a common factor beside them, so that products never vanish.

export interface ScaledLikelihood {
  /** The largest is 1. */
  readonly values: Float64Array;
  /** Logarithm of what the values have to be multiplied by. */
  readonly logScale: number;
}

// Plain loops below: these are the innermost steps of an import, and callbacks cost several times as much.

export function fromLogarithms(logarithms: Float64Array): ScaledLikelihood {
  let logScale = Number.NEGATIVE_INFINITY;
  for (const logarithm of logarithms) if (logarithm > logScale) logScale = logarithm;
  const values = new Float64Array(logarithms.length);
  for (let index = 0; index < values.length; index++)
    values[index] = Math.exp((logarithms[index] as number) - logScale);
  return { values, logScale };
}

/** Products of none, one, two … all of the factors. */
export function runningProducts(factors: readonly ScaledLikelihood[], candidates: number): readonly ScaledLikelihood[] {
  const values = new Float64Array(candidates).fill(1);
  let logScale = 0;
  const products: ScaledLikelihood[] = [{ values: values.slice(), logScale }];
  for (const factor of factors) {
    logScale += multiplyInPlace(values, factor);
    products.push({ values: values.slice(), logScale });
  }
  return products;
}

/** Logarithm of the mean over all candidates, each as likely beforehand, of the products of none, one, two … all factors. */
export function runningLogMeans(factors: readonly ScaledLikelihood[], candidates: number): readonly number[] {
  const values = new Float64Array(candidates).fill(1);
  let logScale = 0;
  const means = [0];
  for (const factor of factors) {
    logScale += multiplyInPlace(values, factor);
    let sum = 0;
    for (const value of values) sum += value;
    means.push(Math.log(sum / candidates) + logScale);
  }
  return means;
}

/** Logarithm of the mean of a product over all candidates. */
export function logMeanOfProduct(a: ScaledLikelihood, b: ScaledLikelihood): number {
  // Two rows may exclude each other so strictly that no number holds their product.
  let sum = Number.MIN_VALUE;
  for (let index = 0; index < a.values.length; index++) {
    sum += (a.values[index] as number) * (b.values[index] as number);
  }
  return Math.log(sum / a.values.length) + a.logScale + b.logScale;
}

/** Leaves the largest value 1 and gives back the logarithm of what was taken out. */
function multiplyInPlace(values: Float64Array, factor: ScaledLikelihood): number {
  let largest = Number.MIN_VALUE;
  for (let index = 0; index < values.length; index++) {
    const product = (values[index] as number) * (factor.values[index] as number);
    values[index] = product;
    if (product > largest) largest = product;
  }
  for (let index = 0; index < values.length; index++) values[index] = (values[index] as number) / largest;
  return Math.log(largest) + factor.logScale;
}
