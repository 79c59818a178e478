// SPDX-License-Identifier: GPL-3.0-or-later
#include <opusenc.h>

/// ope_encoder_ctl(OPE_SET_SERIALNO): the stream's number, random by default.
static inline int listen_ope_set_serial(OggOpusEnc *encoder, opus_int32 serial) {
  return ope_encoder_ctl(encoder, OPE_SET_SERIALNO(serial));
}

/// ope_encoder_ctl(OPUS_SET_BITRATE), in bits a second.
static inline int listen_ope_set_bitrate(OggOpusEnc *encoder, opus_int32 bitrate) {
  return ope_encoder_ctl(encoder, OPUS_SET_BITRATE(bitrate));
}

/// ope_encoder_ctl(OPUS_SET_SIGNAL): speech, not music.
static inline int listen_ope_set_voice(OggOpusEnc *encoder) {
  return ope_encoder_ctl(encoder, OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
}

/// ope_encoder_ctl(OPE_SET_COMMENT_PADDING): bytes kept free for a later editor, 512 by default.
static inline int listen_ope_set_padding(OggOpusEnc *encoder, opus_int32 bytes) {
  return ope_encoder_ctl(encoder, OPE_SET_COMMENT_PADDING(bytes));
}
