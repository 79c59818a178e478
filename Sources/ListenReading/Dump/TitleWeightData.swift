// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The numbers of ``TitleWeights``, made by `Scripts/dump-weights`; not to be changed by hand.
enum TitleWeightData {
  /// A group of ``TitleFeature`` a row.
  static let text = """
    none 0 -23 -3 5
    distance -40 -6 -11 3 11 15 14 19 3 7 -18 -58
    between -43 12 9 11 0 7 -2 -19 6 0
    words -26 -12 16 -19 28 7 8 4 -24
    ending -12 -41 -21 31 57 -14 -28 -24 -18 -4 -83 -25 -13 23 15
    share -27 -6 -9 0 -14 -6 39 -10 -11 0 -1 -10 0 -1 12 -2 11 -29 0 1 -36 0 45 26 1 32 -2
    shared -26 -13 5 12 23 14
    repeated -10 2 -11 -8 27 -26 -3 29 22
    column 27 -40 69 -30 33 -39
    gapBefore -29 25 6 -2
    gapAfter -29 24 10 -1
    cue 0 -10 -31 -12 -33 -12 -40 -13 -3 -3 -26 7 -21 -8 -57 -4 -25 0 -71 -9 0 0
    bullet -34 1 -18
    classBefore -14 -10 9 -6 -17 7 -29 -6 11 3
    classAfter 4 3 -5 -5 7 -20 10 -17 20 -16
    classSecondAfter 6 -4 -4 -14 6 -22 7 -6 28 -11
    metaAfter 21 21 8 7 -5 -11 1 0 -43
    metaBefore 12 8 -18 -8
    row -3 7 -4 -14 -42
    label 41 -29 -18 -30
    titled -20 -14 50
    shouted -12 -60 -1
    glue 11 -19 14
    separators -20 -63 -62 -89
    year -15 -17 -21
    date -19 -35 -4
    digits -10 -36 -2
    quote -5 27 5
    handle -37 -17 -6
    link 0 -56 -44
    picture -25 -39 -37
    signed -23 -9 -6
    address -10 -16 -22
    site -10 -42 -25
    place 3 -3 2 -1 1 -10
    twin -14 3 12
    first 2 -9 4
    alone 7 -4 -5
    small -37 -29 -21
    colon -32 8 22
    best 15 12 17 -30
    echo -47 -23 10 56
    caption -25 -39 -5
    nameplate -69 69 0
    arrow 3 6 0
    numbered -15 -29 -25
    wordsAfter 19 13 -20 -9 36 -14 -10 -9 -14 0 42 31 9 -21 -39 -21 -5 2 1 0 -10 -9 -8 3 -36 7 4 -15
    wordsAfter 23 -2 -12 -10 20 15 8 -2 -16 0 32 -23 -5 17 5 9 28 -43 52 -17 22 -1 0 -13 -28 -29 -26
    wordsAfter -8 63 -12 1 -1
    wordsBefore -5 -6 -16 -10 -7 -18 -7 -3 -9 -3 -10 -13 -5 21 -20 -9 -23 4 3 10 -5 -6 11 -1 -43 -11
    wordsBefore -11 -7 -1 3 -14 8 3 -6 6 41 -26 -4 34 11 -18 -23 50 -26 17 73 -33 -5 12 -6 -10 -10
    wordsBefore -13 -2 -16 7 -12 -16 -15 -13
    surroundings -21 -3 -15 -16 -14 2 -8 17 8 -3 -20 -13 2 -14 -7 9 -7 -6 14 -1 4 -12 -19 0 1 2 52
    surroundings -7 43 -7 16 19 -6 -3 -21 -15 -11 -15 -1 -1 7 -37 -24 -26 -29 -39 0 -7 57 -1 83 15 4
    surroundings 13 96 -21 0 -12 20 -3 -64 6 14 -11 -6 -1 -12 -7 -80 -3 7 -5 9 -9 -30 -6 -3 -3 -3
    surroundings -29 6 3 33 2 24 3 20 -1 6 -3 43 24 -6 2 46 -1 -2 -10 59 0
    shareAfter -7 -14 19 -8 8
    shareBefore 3 -8 0 5 0
    menuBefore -15 -26 -10 17 26
    menuAfter 0 10 8 -3 -29
    elsewhere -10 12 13 32 -16 -10 -13
    opening -29 -15 -14 0 -5 -23 -4 21 0 21 24 -5 -8 -28 0
    own -26 -13 -22 35 13 1 17 22 -30 1 12 -4 -8 -31 0
    gaps -20 -18 -11 2 -17 35 30 14 -2 22 -42 -29 -24 4 30 -60
    columnGap 8 20 31 -1 -35 -13 -12 9 -6 65 6 -19 -41 -5 -24 -7 -21 50 -46 -31 -35 -10 16 -9
    rank 15 33 14 -12 -13 -30
    tail -24 82 -11 -65
    labels 33 3 -20 14 0 -25 -6 -7 0 -15 -15 -24 0 0 0 -32
    columnRank 45 40 70 0 30 -16 23 5 0 18 16 28
    sizeAfter -3 -18 -2 11 7
    sizeBefore 18 -15 10 -26 6
    """
}
