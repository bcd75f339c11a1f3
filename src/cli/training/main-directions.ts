const ROUNDS = 60;

/** Makes vectors orthogonal and of length 1, one after another (Gram and Schmidt). */
function straighten(vectors: Float64Array[]): void {
  for (const [at, vector] of vectors.entries()) {
    for (const other of vectors.slice(0, at)) {
      const shared = other.reduce((sum, part, place) => sum + part * (vector[place] ?? 0), 0);
      for (let place = 0; place < vector.length; place += 1)
        vector[place] = (vector[place] ?? 0) - shared * (other[place] ?? 0);
    }
    const length = Math.hypot(...vector) || 1;
    for (let place = 0; place < vector.length; place += 1) vector[place] = (vector[place] ?? 0) / length;
  }
}

/**
 * The directions in which vectors around zero differ most, the first one first: principal components, by orthogonal iteration
 * (Golub and Van Loan, "Matrix Computations", 8.2.4).
 *
 * @param size how many numbers each vector has @param count how many directions, at most `size`
 */
export function mainDirections(vectors: readonly Float64Array[], size: number, count: number): Float64Array[] {
  const products = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors)
    for (const [row, own] of products.entries()) {
      const factor = vector[row] ?? 0;
      for (let column = 0; column < size; column += 1)
        own[column] = (own[column] ?? 0) + factor * (vector[column] ?? 0);
    }
  let directions = Array.from({ length: Math.min(count, size) }, (_, number) =>
    Float64Array.from({ length: size }, (_, at) => Math.sin(1 + 31 * number + 17 * at)),
  );
  straighten(directions);
  for (let round = 0; round < ROUNDS; round += 1) {
    directions = directions.map((direction) =>
      Float64Array.from(products, (row) => row.reduce((sum, part, at) => sum + part * (direction[at] ?? 0), 0)),
    );
    straighten(directions);
  }
  return directions;
}
