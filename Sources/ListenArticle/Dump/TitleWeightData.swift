// SPDX-License-Identifier: GPL-3.0-or-later

/// The numbers of ``TitleWeights``, made by `Scripts/dump-weights`; not to be changed by hand.
enum TitleWeightData {
  /// A group of ``TitleFeature`` a row.
  static let text = """
    none 0 -38 20 7
    distance -15 -18 -17 0 3 20 23 22 2 2 -32 -78
    between -25 7 9 13 -1 5 -15 -21 -14 0
    words -37 -14 28 -25 45 18 5 -2 -30
    ending -14 -38 -30 15 91 -8 -29 -29 -14 -4 -82 -16 -19 38 11
    share -37 -16 -29 0 -8 -12 35 -9 -10 0 21 -6 -1 8 2 0 16 -41 0 17 -50 0 84 42 13 45 -22
    shared -50 -12 24 14 37 19
    repeated -7 7 -20 -21 43 -50 0 46 21
    column 47 -61 126 -55 40 -65
    gapBefore -50 42 13 -21
    gapAfter -59 45 16 -4
    cue 0 -52 -47 0 -43 -10 -48 -33 -8 -6 -38 0 0 0 -73 0 -21 0 -53 0 0 0
    bullet -42 -7 -13
    classBefore -29 -25 22 -10 -41 16 -79 -8 25 8
    classAfter 15 3 -18 -1 30 -38 22 -20 42 -3
    classSecondAfter 5 -15 1 -4 21 -30 16 -11 36 -4
    metaAfter 42 24 23 12 -7 -14 -2 -4 -71
    metaBefore 25 -4 -24 -8
    row 5 6 -16 -36 -55
    label 45 -47 -27 -21
    titled -21 -27 46
    shouted -11 -67 -1
    glue 12 -40 37
    separators -23 -122 -83 -91
    year -16 -27 -23
    date -19 -48 5
    digits -10 -38 -33
    quote 9 44 4
    handle -25 -23 -13
    link 0 -75 -76
    picture -25 -68 -35
    signed -35 -15 -3
    address -9 -18 -21
    site -10 -57 -14
    place 8 -10 -1 -10 14 -5
    twin -28 13 17
    first -2 -11 6
    alone 25 5 -9
    small -28 -29 -7
    colon -37 10 28
    best -40 17 26 -44
    echo -37 -29 9 74
    """
}
