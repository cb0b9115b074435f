/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations, which keep the
 * small eigenvalues accurate. Works in place on one block of a larger matrix.
 *
 * @param a - row-major matrix of `stride` columns; the block is overwritten, its diagonal becomes the eigenvalues
 * @param v - same shape; its block is overwritten with the eigenvectors, one a column
 * @param from - first row and column of the block
 * @param to - one past the last
 * @param stride - columns of a row
 * @internal
 */
export function jacobi(
  a: Float64Array,
  v: Float64Array,
  from: number,
  to: number,
  stride: number,
): void {
  for (let i = from; i < to; i++) {
    for (let j = from; j < to; j++) v[i * stride + j] = i === j ? 1 : 0;
  }
  if (to - from < 2) return;
  for (let sweep = 0; sweep < 60; sweep++) {
    let rotated = false;
    for (let p = from; p < to - 1; p++) {
      for (let q = p + 1; q < to; q++) {
        const apq = a[p * stride + q] as number;
        const app = a[p * stride + p] as number;
        const aqq = a[q * stride + q] as number;
        // Relative to both diagonal entries: the criterion under which small eigenvalues stay accurate.
        if (apq * apq <= 1e-34 * Math.abs(app * aqq)) continue;
        rotated = true;
        const theta = (aqq - app) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        a[p * stride + p] = app - t * apq;
        a[q * stride + q] = aqq + t * apq;
        a[p * stride + q] = 0;
        a[q * stride + p] = 0;
        for (let i = from; i < to; i++) {
          if (i !== p && i !== q) {
            const aip = a[i * stride + p] as number;
            const aiq = a[i * stride + q] as number;
            const x = c * aip - s * aiq;
            const y = s * aip + c * aiq;
            a[i * stride + p] = x;
            a[p * stride + i] = x;
            a[i * stride + q] = y;
            a[q * stride + i] = y;
          }
          const vip = v[i * stride + p] as number;
          const viq = v[i * stride + q] as number;
          v[i * stride + p] = c * vip - s * viq;
          v[i * stride + q] = s * vip + c * viq;
        }
      }
    }
    if (!rotated) return;
  }
}
