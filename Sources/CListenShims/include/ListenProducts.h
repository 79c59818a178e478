// SPDX-License-Identifier: GPL-3.0-or-later
// Products of rows of 16-bit integers with the wide registers that most x86-64 processors have.
// Swift has no way to compile one function for a processor above the baseline; without them the
// network that restores Arabic vowels takes twice the time.
#ifndef LISTEN_PRODUCTS_H
#define LISTEN_PRODUCTS_H

#include <stdint.h>

#if defined(__x86_64__)
#include <immintrin.h>

/// Whether the processor can run `listen_products_wide`.
static inline int listen_has_wide_products(void) { return __builtin_cpu_supports("avx2") != 0; }

/// Two rows by two columns of running sums, each added up: `{p0, p1, q0, q1}`.
__attribute__((target("avx2"))) static inline __m128i listen_sums_wide(
    __m256i p0, __m256i p1, __m256i q0, __m256i q1) {
  __m256i sums = _mm256_hadd_epi32(_mm256_hadd_epi32(p0, p1), _mm256_hadd_epi32(q0, q1));
  return _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
}

/// For `count` rows and `outputs` columns of `width` numbers each (`width` a multiple of 16):
/// `products[row * stride + column] = Σ rows[row][i] · columns[column][i]`.
/// Columns are padded to an even number, products as well.
__attribute__((target("avx2"))) static inline void listen_products_wide(
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
          a0 = _mm256_add_epi32(a0, _mm256_madd_epi16(v, x));
          a1 = _mm256_add_epi32(a1, _mm256_madd_epi16(v, y));
          v = _mm256_loadu_si256(b + i);
          b0 = _mm256_add_epi32(b0, _mm256_madd_epi16(v, x));
          b1 = _mm256_add_epi32(b1, _mm256_madd_epi16(v, y));
          v = _mm256_loadu_si256(c + i);
          c0 = _mm256_add_epi32(c0, _mm256_madd_epi16(v, x));
          c1 = _mm256_add_epi32(c1, _mm256_madd_epi16(v, y));
          v = _mm256_loadu_si256(d + i);
          d0 = _mm256_add_epi32(d0, _mm256_madd_epi16(v, x));
          d1 = _mm256_add_epi32(d1, _mm256_madd_epi16(v, y));
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
          a0 = _mm256_add_epi32(a0, _mm256_madd_epi16(v, _mm256_loadu_si256(left + i)));
          a1 = _mm256_add_epi32(a1, _mm256_madd_epi16(v, _mm256_loadu_si256(right + i)));
        }
        _mm_storel_epi64((__m128i *)out, listen_sums_wide(a0, a1, a0, a1));
      }
    }
  }
}
#else
static inline int listen_has_wide_products(void) { return 0; }
static inline void listen_products_wide(
    const int16_t *rows, long count, const int16_t *columns, long outputs, long width,
    int32_t *products, long stride) {}
#endif

#endif
