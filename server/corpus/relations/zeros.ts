/** Numbers that start as zeros. One serves all comparisons, which are done one after another. */
export class Zeros {
  #numbers = new Float64Array(0);

  zeros(size: number): Float64Array {
    if (this.#numbers.length < size) this.#numbers = new Float64Array(2 * size);
    else this.#numbers.fill(0, 0, size);
    return this.#numbers;
  }
}
