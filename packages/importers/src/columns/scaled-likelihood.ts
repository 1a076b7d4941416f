// Likelihoods over a row of candidates, kept between 0 and 1 with a common factor beside them, so that products never vanish.

export interface ScaledLikelihood {
  /** The largest is 1. */
  readonly values: Float64Array;
  /** Logarithm of what the values have to be multiplied by. */
  readonly logScale: number;
}

export function certain(candidates: number): ScaledLikelihood {
  return { values: new Float64Array(candidates).fill(1), logScale: 0 };
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

export function multiplyLikelihoods(a: ScaledLikelihood, b: ScaledLikelihood): ScaledLikelihood {
  const values = new Float64Array(a.values.length);
  let largest = Number.MIN_VALUE;
  for (let index = 0; index < values.length; index++) {
    const product = (a.values[index] as number) * (b.values[index] as number);
    values[index] = product;
    if (product > largest) largest = product;
  }
  for (let index = 0; index < values.length; index++) values[index] = (values[index] as number) / largest;
  return { values, logScale: a.logScale + b.logScale + Math.log(largest) };
}

/** Logarithm of the mean of a product over all candidates, each of which is as likely beforehand. */
export function logMeanOfProduct(a: ScaledLikelihood, b: ScaledLikelihood): number {
  // Two rows may exclude each other so strictly that no number holds their product.
  let sum = Number.MIN_VALUE;
  for (let index = 0; index < a.values.length; index++) {
    sum += (a.values[index] as number) * (b.values[index] as number);
  }
  return Math.log(sum / a.values.length) + a.logScale + b.logScale;
}
