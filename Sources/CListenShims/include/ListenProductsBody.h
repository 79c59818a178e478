// SPDX-License-Identifier: GPL-3.0-or-later
// The products of ListenProducts.h, included once for each kind of processor: LISTEN_NAME,
// LISTEN_TARGET, and LISTEN_STEP, which adds the products of two vectors to a third.
__attribute__((target(LISTEN_TARGET))) static inline void LISTEN_NAME(
    const int16_t *rows, long count, const int16_t *columns, long outputs, long width,
    int32_t *products, long stride) {
  long lanes = width / 16;
  // A tile of rows stays in the first cache while the columns stream past it.
  for (long tile = 0; tile < count; tile += 16) {
    long end = tile + 16 < count ? tile + 16 : count;
    for (long column = 0; column < outputs; column += 2) {
      const __m256i *left = (const __m256i *)(columns + column * width);
      const __m256i *right = left + lanes;
      int32_t *out = products + tile * stride + column;
      long row = tile;
      for (; row + 4 <= end; row += 4, out += 4 * stride) {
        const __m256i *a = (const __m256i *)(rows + row * width);
        const __m256i *b = a + lanes, *c = b + lanes, *d = c + lanes;
        __m256i a0 = _mm256_setzero_si256(), a1 = a0, b0 = a0, b1 = a0;
        __m256i c0 = a0, c1 = a0, d0 = a0, d1 = a0;
        for (long i = 0; i < lanes; i++) {
          __m256i x = _mm256_loadu_si256(left + i), y = _mm256_loadu_si256(right + i);
          __m256i v = _mm256_loadu_si256(a + i);
          a0 = LISTEN_STEP(a0, v, x);
          a1 = LISTEN_STEP(a1, v, y);
          v = _mm256_loadu_si256(b + i);
          b0 = LISTEN_STEP(b0, v, x);
          b1 = LISTEN_STEP(b1, v, y);
          v = _mm256_loadu_si256(c + i);
          c0 = LISTEN_STEP(c0, v, x);
          c1 = LISTEN_STEP(c1, v, y);
          v = _mm256_loadu_si256(d + i);
          d0 = LISTEN_STEP(d0, v, x);
          d1 = LISTEN_STEP(d1, v, y);
        }
        __m128i top = listen_sums_wide(a0, a1, b0, b1), low = listen_sums_wide(c0, c1, d0, d1);
        _mm_storel_epi64((__m128i *)out, top);
        _mm_storel_epi64((__m128i *)(out + stride), _mm_unpackhi_epi64(top, top));
        _mm_storel_epi64((__m128i *)(out + 2 * stride), low);
        _mm_storel_epi64((__m128i *)(out + 3 * stride), _mm_unpackhi_epi64(low, low));
      }
      for (; row < end; row++, out += stride) {
        const __m256i *a = (const __m256i *)(rows + row * width);
        __m256i a0 = _mm256_setzero_si256(), a1 = a0;
        for (long i = 0; i < lanes; i++) {
          __m256i v = _mm256_loadu_si256(a + i);
          a0 = LISTEN_STEP(a0, v, _mm256_loadu_si256(left + i));
          a1 = LISTEN_STEP(a1, v, _mm256_loadu_si256(right + i));
        }
        _mm_storel_epi64((__m128i *)out, listen_sums_wide(a0, a1, a0, a1));
      }
    }
  }
}
