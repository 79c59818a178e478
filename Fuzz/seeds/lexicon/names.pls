<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" alphabet="ipa" xml:lang="en-US" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" xmlns:say="urn:listen:say">
  <lexeme><grapheme>Xi</grapheme><grapheme>Xi Jinping</grapheme><phoneme prefer="true">ˈʃiː</phoneme></lexeme>
  <lexeme role="say:letters"><grapheme>NATO</grapheme></lexeme>
  <lexeme role="say:es"><grapheme>Rio de Janeiro</grapheme></lexeme>
  <lexeme><grapheme>Ana Rey</grapheme><alias>Anna Ray</alias></lexeme>
</lexicon>
