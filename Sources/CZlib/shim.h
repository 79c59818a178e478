// SPDX-License-Identifier: GPL-3.0-or-later
#include <zlib.h>

/// deflateInit2 for the gzip format (a macro, which Swift cannot call): level 6, no name, no time.
static inline int listen_gzip_begin(z_stream *stream) {
  return deflateInit2(stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

/// deflateInit2 for a raw stream, as ZIP archives have it: level 9, no header.
static inline int listen_deflate_begin(z_stream *stream) {
  return deflateInit2(stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}

/// inflateInit2 for the gzip format alone.
static inline int listen_gunzip_begin(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
