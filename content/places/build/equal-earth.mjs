// The Equal Earth projection (Šavrič, Patterson and Jenny, 2018), in units of the earth's radius, y upwards.
const A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796, M = Math.sqrt(3) / 2

const height = t => t * (A1 + A2 * t ** 2 + A3 * t ** 6 + A4 * t ** 8)
const slope = t => A1 + 3 * A2 * t ** 2 + 7 * A3 * t ** 6 + 9 * A4 * t ** 8

/** [longitude, latitude] in degrees to [x, y]. */
export function project ([longitude, latitude]) {
  const t = Math.asin(M * Math.sin(latitude * Math.PI / 180))
  return [longitude * Math.PI / 180 * Math.cos(t) / (M * slope(t)), height(t)]
}

/** [x, y] to [longitude, latitude] in degrees. */
export function unproject ([x, y]) {
  let t = y / A1
  for (let i = 0; i < 12; i++) t -= (height(t) - y) / slope(t)
  return [x * M * slope(t) / Math.cos(t) * 180 / Math.PI, Math.asin(Math.sin(t) / M) * 180 / Math.PI]
}
