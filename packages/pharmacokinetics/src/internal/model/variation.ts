import { OpenKetamineError } from '@openketamine/model';
import type { PharmacokineticModel } from '../../model-data.js';

/**
 * The lower triangular factor that turns independent normal numbers into a model's random effects,
 * one row per effect.
 *
 * @throws OpenKetamineError `DATA_INVALID` when the covariances contradict the variances,
 *   `MODEL_UNSUITABLE` when the model has no variability
 * @internal
 */
export function effectFactor(model: PharmacokineticModel): Float64Array {
  const { variability } = model;
  if (variability === undefined || variability.effects.length === 0) {
    throw new OpenKetamineError(
      'MODEL_UNSUITABLE',
      '/model',
      `For ${model.id} no variability between people was read, so there is no population to draw.`,
      'Simulate the typical person, or choose a model with variability.',
    );
  }
  const { effects, covariances = [] } = variability;
  const n = effects.length;
  const matrix = new Float64Array(n * n);
  effects.forEach((effect, i) => (matrix[i * n + i] = variance(effect)));
  for (const { between, covariance } of covariances) {
    const [i, j] = between.map((name) => effects.findIndex(({ on }) => on === name));
    if (i === undefined || j === undefined || i < 0 || j < 0) {
      throw new OpenKetamineError(
        'DATA_INVALID',
        '/variability/covariances',
        `${between.join(' and ')} do not both vary.`,
        'Name two effects that are listed.',
      );
    }
    matrix[i * n + j] = covariance.value;
    matrix[j * n + i] = covariance.value;
  }
  return cholesky(matrix, n);
}

type Effect = NonNullable<PharmacokineticModel['variability']>['effects'][number];

/** Variance of an effect, from whichever of variance, CV and standard deviation the source prints. */
function variance({ variance: v, cv, sd }: Effect): number {
  if (v !== undefined) return v.value;
  if (cv !== undefined) return Math.log1p((cv.value / 100) ** 2);
  return (sd?.value ?? Number.NaN) ** 2;
}

function cholesky(a: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (out[i * n + k] as number) * (out[j * n + k] as number);
      if (i === j && !(sum > 0)) {
        throw new OpenKetamineError(
          'DATA_INVALID',
          '/variability',
          'The covariances do not belong to any set of random effects.',
          'Check variances and covariances against the source.',
        );
      }
      out[i * n + j] = i === j ? Math.sqrt(sum) : sum / (out[j * n + j] as number);
    }
  }
  return out;
}
