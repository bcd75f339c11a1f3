/** IEEE 754 binary16, in which weights of models are kept: a sign, five bits of exponent, ten of fraction. */
const EXPONENTS = 31;
const FRACTION = 1024;

function decode(half: number): number {
  const sign = half < 0x8000 ? 1 : -1;
  const exponent = (half >>> 10) & EXPONENTS;
  const fraction = half & (FRACTION - 1);
  if (exponent === EXPONENTS) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return (sign * fraction) / 2 ** 24;
  return sign * (1 + fraction / FRACTION) * 2 ** (exponent - 15);
}

/** The numbers that all 65,536 bit patterns stand for: a model has ten million of them to be read. */
const DECODED = Float32Array.from({ length: 0x10000 }, (_, half) => decode(half));

/** The number that 16 bits stand for. */
export function fromHalf(half: number): number {
  return DECODED[half] ?? Number.NaN;
}

const single = new Float32Array(1);
const bits = new Uint32Array(single.buffer);

/** The 16 bits that stand for the nearest number; infinity for what is too large. */
export function toHalf(value: number): number {
  single[0] = value;
  const all = bits[0] ?? 0;
  const sign = (all >>> 16) & 0x8000;
  const exponent = ((all >>> 23) & 0xff) - 112;
  const fraction = all & 0x7fffff;
  if (exponent >= EXPONENTS) return sign | 0x7c00 | (exponent === 143 && fraction !== 0 ? 0x200 : 0);
  // Rounded up at a half: adding one carries into the exponent, as it should.
  if (exponent > 0) return sign | (((exponent << 10) | (fraction >>> 13)) + ((fraction >>> 12) & 1));
  if (exponent < -10) return sign;
  const shift = 14 - exponent;
  const whole = fraction | 0x800000;
  return sign | ((whole >>> shift) + ((whole >>> (shift - 1)) & 1));
}
