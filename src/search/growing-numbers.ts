/** A list of whole numbers from 0 to 4,294,967,295 that grows at its end, four bytes each. */
export interface GrowingNumbers {
  readonly length: number;
  push(number: number): void;
  /** The numbers so far, without a copy; not to be kept beyond the next `push`. */
  view(): Uint32Array;
}

const FIRST_CAPACITY = 1024;

export function createGrowingNumbers(): GrowingNumbers {
  let numbers = new Uint32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === numbers.length) {
        const larger = new Uint32Array(numbers.length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = number;
      length += 1;
    },
    view: () => numbers.subarray(0, length),
  };
}

/** Whole numbers in the narrowest elements that hold them. */
export type NarrowNumbers = Uint8Array | Uint16Array | Uint32Array;

/** So many zeros, in elements that hold whole numbers up to `most`. */
export function narrowNumbers(length: number, most: number): NarrowNumbers {
  if (most < 2 ** 8) return new Uint8Array(length);
  return most < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** A copy in the narrowest elements that hold all of the numbers. */
export function narrowed(numbers: Uint32Array): NarrowNumbers {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  const copy = narrowNumbers(numbers.length, most);
  copy.set(numbers);
  return copy;
}
