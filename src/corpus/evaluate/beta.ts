/** Random numbers of the beta distribution, from gamma ones. `random` gives numbers from 0 to 1. */
export function randomBeta(a: number, b: number, random: () => number): number {
  const x = randomGamma(a, random);
  const y = randomGamma(b, random);
  return x + y === 0 ? a / (a + b) : x / (x + y);
}

/** By rejection from a normal (Marsaglia & Tsang 2000); below 1 from the shape above, with a power. */
function randomGamma(shape: number, random: () => number): number {
  if (shape < 1) return randomGamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = randomNormal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random()) < x ** 2 / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** Box & Muller 1958. */
function randomNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
