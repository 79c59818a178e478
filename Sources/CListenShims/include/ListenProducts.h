// SPDX-License-Identifier: GPL-3.0-or-later
// Products of rows of 16-bit integers with the wide registers that most x86-64 processors have.
// Swift has no way to compile one function for a processor above the baseline; without them the
// network that restores Arabic vowels takes twice the time, and with bytes a quarter less again.
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
#define LISTEN_NAME listen_products_plain
#define LISTEN_TARGET "avx2"
#define LISTEN_STEP(sum, x, y) _mm256_add_epi32(sum, _mm256_madd_epi16(x, y))
#include "ListenProductsBody.h"
#undef LISTEN_NAME
#undef LISTEN_TARGET
#undef LISTEN_STEP

/// The same with the instruction that multiplies and adds at once; the sums are the same.
#define LISTEN_NAME listen_products_fused
#define LISTEN_TARGET "avx2,avx512vl,avx512vnni"
#define LISTEN_STEP(sum, x, y) _mm256_dpwssd_epi32(sum, x, y)
#include "ListenProductsBody.h"
#undef LISTEN_NAME
#undef LISTEN_TARGET
#undef LISTEN_STEP

/// Whether the processor can run `listen_products_bytes`.
static inline int listen_has_byte_products(void) {
  return __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl");
}

/// The same for pairs of bytes, of which those of the rows have no sign: twice the products a step,
/// and half the memory. No sum is cut off.
#define LISTEN_NAME listen_products_pairs
#define LISTEN_TARGET "avx2,avx512vl,avx512vnni"
#define LISTEN_STEP(sum, x, y) _mm256_dpbusd_epi32(sum, x, y)
#include "ListenProductsBody.h"
#undef LISTEN_NAME
#undef LISTEN_TARGET
#undef LISTEN_STEP

/// For rows and columns of `width` bytes each (`width` a multiple of 32), otherwise as above.
static inline void listen_products_bytes(
    const uint8_t *rows, long count, const int8_t *columns, long outputs, long width,
    int32_t *products, long stride) {
  listen_products_pairs(
      (const int16_t *)rows, count, (const int16_t *)columns, outputs, width / 2, products, stride);
}

/// Writes `row[i] - least` for the `count` numbers of a row, and returns the least of them; they must
/// lie within 255 of each other.
static inline int32_t listen_bytes_of_row(const int16_t *row, long count, uint8_t *bytes) {
  int16_t least = row[0];
  for (long i = 1; i < count; i++) least = row[i] < least ? row[i] : least;
  for (long i = 0; i < count; i++) bytes[i] = (uint8_t)(row[i] - least);
  return least;
}

/// The products by the widest way that the processor has.
static inline void listen_products_wide(
    const int16_t *rows, long count, const int16_t *columns, long outputs, long width,
    int32_t *products, long stride) {
  if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl")) {
    listen_products_fused(rows, count, columns, outputs, width, products, stride);
  } else {
    listen_products_plain(rows, count, columns, outputs, width, products, stride);
  }
}
#else
static inline int listen_has_wide_products(void) { return 0; }
static inline int listen_has_byte_products(void) { return 0; }
static inline int32_t listen_bytes_of_row(const int16_t *row, long count, uint8_t *bytes) {
  return 0;
}
static inline void listen_products_bytes(
    const uint8_t *rows, long count, const int8_t *columns, long outputs, long width,
    int32_t *products, long stride) {}
static inline void listen_products_wide(
    const int16_t *rows, long count, const int16_t *columns, long outputs, long width,
    int32_t *products, long stride) {}
#endif

#endif
