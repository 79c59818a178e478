<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme><grapheme>Beijing</grapheme><phoneme>ˌbeɪˈdʒɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Putin</grapheme><phoneme>ˈpuːtən</phoneme></lexeme>
  <lexeme><grapheme>Ushakov</grapheme><phoneme>ˌuːʃəˈkɔːf</phoneme></lexeme>
  <lexeme><grapheme>Xi</grapheme><phoneme>ʃiː</phoneme></lexeme>
  <lexeme><grapheme>Xi Jinping</grapheme><phoneme>ˌʃiː dʒɪnˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Yury</grapheme><grapheme>Yuri</grapheme><phoneme>ˈjʊɹi</phoneme></lexeme>
</lexicon>
