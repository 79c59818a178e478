// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The numbers of ``SpanWeights``, made by `Scripts/dump-weights`; not to be changed by hand.
enum SpanWeightData {
  /// A group of ``SpanFeature`` a row, of the block and its neighbours, for each label in turn.
  static let text = """
    always 3
    always 5
    always 4
    always 5
    length 11 3 -1 11 12 -31 -3 -7 -8 7
    length -29 -15 2 -5 -12 27 2 14 16 -11
    length 6 4 -3 3 4 -9 -4 -9 0 -1
    length 9 8 1 -8 -2 13 5 1 -8 1
    share 0 -6 -3 10 -5 2
    share -7 10 2 -5 7 -1
    share 4 2 -1 -4 4 -9
    share 3 -4 2 -1 -1 6
    ending -10 18 -13 2 5
    ending 28 -38 12 -41 -8
    ending -13 6 -1 24 4
    ending -2 14 3 18 3
    form -9 -15 -11 -15 5 13 15 0 13 -10 -16 -23 14 -8 6 -8 -5 5 -9 0 14 -3 9 17 -11 13 1 0 -44 -7 7
    form -6 1 2 -7 0 18 -28 7 -4 -9 -16 0 0 9 8 25 10 -9 0 0 0 17 0 7 0 0 0 0 0
    form 44 -10 -15 -19 -16 -22 9 -3 7 7 12 24 -13 15 71 -13 2 19 24 -4 -15 -5 -50 -49 13 9 53 -1 38
    form -2 -26 -39 3 27 34 28 -29 -12 -13 2 20 43 26 6 -16 -55 11 -5 9 64 26 0 -1 0 -22 0 0 0 0 0
    form -9 2 6 0 6 14 -30 0 3 15 -8 -44 3 -9 -12 -3 -1 -9 -14 9 5 2 47 20 -17 -40 -18 -12 -2 23 31
    form -12 -5 -30 -13 -23 3 9 -1 -19 -6 -14 5 -6 -8 9 -20 -6 2 -22 -17 0 -4 0 6 0 0 0 0 0
    form -26 22 19 28 10 5 8 3 -23 -13 11 35 -3 3 -66 20 4 -14 0 -6 -4 5 -6 1 16 11 -37 12 8 -8 -11
    form 51 0 2 -15 -7 5 18 7 14 -5 -14 -30 0 16 39 -18 0 -2 -47 -11 0 -24 0 6 0 0 0 0 0
    stops 5 -1 -10 -15
    stops -5 11 13 13
    stops 5 -2 9 8
    stops 5 -6 -10 -5
    gaps -1 8 0 -6 -1 -9 -1 3 1
    gaps 1 -9 0 -7 4 5 -5 -12 -10
    gaps -2 5 0 10 -3 2 10 -9 4
    gaps 1 -4 0 6 -2 2 -3 18 0
    column 8 0 13 1
    column 9 3 -14 -17
    column 1 -13 8 1
    column 5 4 2 5
    cue -9 0 7 15 -6 2 1 0 1 11 7
    cue -12 -6 -5 -12 -15 6 -5 -8 -31 -20 9
    cue 28 -2 0 -3 19 -14 -9 -11 14 8 4
    cue -7 8 -1 -1 2 6 13 19 16 -10 5
    label -8 -3 3 22 -6 0 2 0 0 -26 3
    label -12 -6 -4 -12 -12 -1 -5 -7 0 20 5
    label 27 0 2 -4 12 -11 -6 -14 0 -11 4
    label -7 10 0 -7 6 12 10 20 0 16 5
    cueBefore -2 -6 12 3 -5 3 -1 2 1 18 5
    cueBefore 34 8 -11 1 -14 -1 1 -6 -5 16 6
    cueBefore -26 -9 5 -3 18 -7 -9 -7 2 -14 4
    cueBefore -6 7 -5 -1 1 5 9 12 2 -11 4
    cueAfter -9 0 6 11 -6 -1 0 -1 -2 14 4
    cueAfter 41 -3 -19 -13 42 -1 -12 18 1 10 0
    cueAfter -31 -6 13 -1 -48 -4 -2 -5 9 -16 7
    cueAfter 0 9 1 2 12 6 14 -12 -7 -28 4
    cueSecondBefore 0 -4 9 -4 -4 3 -2 0 -4 7 1
    cueSecondBefore -4 1 -7 -3 -12 -8 -3 -6 3 21 3
    cueSecondBefore 5 -4 0 5 20 1 -1 -7 -1 -27 2
    cueSecondBefore 1 8 -3 2 -3 4 7 13 2 1 2
    classThirdBefore 9 3 1 -6 -7 8 1 4 -10 7
    classThirdBefore -3 4 2 1 -4 4 4 -11 4 -4
    classThirdBefore -1 -4 1 4 9 1 -10 5 6 -3
    classThirdBefore -3 -2 2 3 3 0 7 4 2 -2
    classSecondBefore 8 5 4 -2 -7 6 -5 2 -7 11
    classSecondBefore 0 1 1 3 7 -4 6 -12 0 -8
    classSecondBefore -6 -5 0 0 -6 4 -7 8 6 -2
    classSecondBefore -4 0 2 4 4 2 6 3 4 -1
    classBefore 0 -1 4 -3 -6 6 -3 3 1 6
    classBefore -9 -6 0 7 -6 7 6 -4 1 -6
    classBefore 6 2 -2 2 3 -1 -6 1 -6 0
    classBefore 2 5 0 1 8 1 3 1 4 0
    classAfter -3 3 -2 8 4 -2 -2 -4 0 -1
    classAfter -7 -8 5 -2 -10 9 1 11 3 -5
    classAfter 9 7 0 -3 8 1 3 -11 -5 0
    classAfter 0 -2 0 2 0 5 -1 4 3 6
    classSecondAfter 0 -4 2 6 4 5 -1 1 9 -3
    classSecondAfter -3 3 1 1 -1 7 9 -8 -11 1
    classSecondAfter -1 -1 2 -4 1 -2 -8 8 -5 0
    classSecondAfter 3 1 4 4 -5 4 14 -1 5 0
    classThirdAfter -4 -2 2 2 3 -3 7 3 10 -4
    classThirdAfter -3 0 1 -2 -3 0 -4 -1 -11 2
    classThirdAfter -2 -1 2 -2 4 0 -8 1 -3 1
    classThirdAfter 8 2 -1 4 -2 1 6 -2 5 1
    classPair 3 -2 -7 3 5 -6 -4 -5 -4 -1 2 1 -5 8 3 -12 -9 -2 -3 -1 -3 -2 5 1 6 4 -9 3 -2 -1 -1 -1
    classPair -3 3 -10 -3 3 -6 4 -2 16 14 3 3 -1 -32 0 -10 -18 0 1 5 5 7 -6 4 2 3 -2 -1 -2 7 -18 14
    classPair 26 -7 2 -15 -2 0 3 5 -2 2 -3 3 3 -1 4 -2 -1 2 -1 10 2 5 3 3 0 -2 0 0 0 0 0 0 0 0 0 0
    classPair 4 8 11 5 -22 6 -17 7 -5 -10 -9 -5 12 0 11 3 -10 14 12 -1 13 8 -9 -9 -19 -4 4 4 -10 -6
    classPair -13 -13 4 8 0 4 -28 13 17 -15 -20 -4 -9 15 -19 50 -40 16 12 63 -7 3 -4 -15 8 6 8 -7 -1
    classPair -7 -21 -17 15 -6 4 17 3 5 -3 -18 -16 -11 -2 -4 0 -6 -1 -3 -2 3 -14 -3 14 -10 -12 3 11
    classPair 7 -8 10 0 0 0 0 0 0 0 0 0 0
    classPair -5 -7 -3 -4 13 15 -4 2 -3 0 6 6 -1 -5 -5 2 -12 -15 -4 0 -9 -2 -2 9 19 -10 24 -5 12 0 9
    classPair 13 2 -5 2 3 12 -12 -20 0 1 -6 -9 -1 25 -38 33 9 -35 0 8 3 15 5 8 0 -1 -2 -7 0 13 15 3
    classPair -8 -24 -5 0 -3 4 0 17 13 1 -2 8 6 -3 -7 2 0 3 -1 -7 -3 22 4 -14 -2 7 0 0 0 0 0 0 0 0 0
    classPair 0 0
    classPair -2 1 -2 -4 0 -19 25 -4 12 10 1 -3 -5 -3 -10 8 30 2 -3 2 -2 -4 4 0 -8 12 -16 -2 0 6 5 0
    classPair -2 -3 8 1 11 4 -2 18 3 -4 15 -16 -5 12 18 -14 27 -63 -4 -12 -14 0 -14 2 -8 6 12 8 11
    classPair -6 0 -4 -8 -5 7 14 0 18 -4 -7 4 4 -2 -3 1 11 -3 -1 13 2 -7 4 -8 -13 0 -8 6 -9 0 0 0 0
    classPair 0 0 0 0 0 0
    classPairBefore 4 0 -11 -2 -3 -3 -1 5 -19 28 2 9 -5 -6 -10 3 9 -1 -5 20 -5 -2 7 -3 0 4 -18 4 4 3
    classPairBefore 4 3 4 -6 4 12 13 -1 1 14 6 8 22 -13 3 -1 15 -6 -6 16 2 -10 8 12 -45 -2 0 5 9 0
    classPairBefore -7 -8 -8 -18 0 0 2 -1 12 0 -4 -3 4 -4 -13 5 -12 -1 8 1 -6 1 3 4 -30 2 -2 5 4 4 0
    classPairBefore 0 0 0 0 0 0 0 0 0
    classPairBefore 5 4 16 -5 -8 12 14 10 8 -28 -6 -9 -2 3 5 14 23 10 7 -20 -2 7 -6 -1 -17 -7 23 -3
    classPairBefore -2 -3 -13 -9 -5 12 6 4 5 -2 3 -14 -20 -10 6 14 -18 49 8 -4 9 -16 -27 11 -5 -10
    classPairBefore -29 9 -2 -13 -10 0 6 9 5 8 -1 13 -6 -11 0 0 -11 -13 -3 -6 -3 0 4 -2 -3 -1 -17
    classPairBefore -20 11 -3 22 -2 11 -5 -12 -4 0 0 0 0 0 0 0 0 0 0
    classPairBefore -2 -6 0 12 -8 -3 -25 -12 -5 0 -3 0 14 2 16 -7 -28 -1 -13 0 -4 -14 -1 3 15 19 -15
    classPairBefore -7 -4 0 1 1 5 -3 -1 -16 1 1 -12 0 12 11 -11 -9 18 -34 -16 11 -12 0 10 -15 -14 0
    classPairBefore 59 2 10 11 5 0 -33 -23 28 -16 -23 -3 12 12 -2 0 23 10 -2 3 35 -8 -20 -5 -1 0 8
    classPairBefore 22 -21 2 -45 -7 -4 4 5 0 0 0 0 0 0 0 0 0 0 0
    classPairBefore -8 2 -5 -5 17 -9 12 -3 17 0 6 1 -7 1 -14 -12 -5 -8 10 0 11 9 1 -1 -3 -16 11 7 1
    classPairBefore 0 7 4 -2 0 -10 0 -18 3 8 0 0 -8 -17 6 2 -19 -10 3 10 0 12 14 13 2 6 8 -7 -3 -4 0
    classPairBefore 33 21 -23 19 22 -10 -12 0 -11 0 -9 4 1 7 -19 3 28 8 -4 0 11 -4 7 -4 39 10 -6 -4
    classPairBefore 3 0 0 0 0 0 0 0 0 0 0 0
    picture 0 -6 4
    picture -25 -34 -47
    picture 8 1 10
    picture 25 27 8
    year 7 1 -3
    year -5 -15 -11
    year 1 10 8
    year -3 3 6
    clock 4 -9 0
    clock -18 1 -13
    clock 1 -5 -22
    clock 12 10 33
    date 3 1 0
    date -3 -15 0
    date 4 7 0
    date -6 4 0
    month -2 -10 3
    month 14 16 8
    month -6 -3 -7
    month -8 -3 -4
    signed 5 7 -10
    signed -15 -17 12
    signed 10 12 -14
    signed 0 -2 13
    ago -11 -10 2
    ago 32 6 7
    ago -40 -10 -12
    ago 19 13 3
    role 6 0 1
    role -16 -51 2
    role -18 4 -4
    role 28 47 0
    agency 16 13 -5
    agency -12 -34 8
    agency -10 27 3
    agency 6 -5 -6
    photo 5 11 18
    photo -25 -55 -22
    photo 20 43 11
    photo -1 1 -5
    address 1 -1 -15
    address -23 -3 1
    address 12 -9 7
    address 10 13 8
    speaker 5 -9 -9
    speaker -3 2 -1
    speaker 14 2 2
    speaker -17 7 8
    published 2 8 12
    published -15 -14 -1
    published 8 -7 -5
    published 4 13 -6
    source 8 -11 -1
    source -31 -29 -41
    source 8 21 -9
    source 15 18 48
    site 1 6 8
    site -20 -29 -25
    site 15 11 13
    site 3 12 3
    handle -10 6 7
    handle 17 24 1
    handle -38 -43 1
    handle 31 -5 -8
    link -4 4 16
    link 69 23 -14
    link -31 -23 -2
    link -47 -7 7
    quote -6 0 -3
    quote 28 14 10
    quote -15 -13 0
    quote -1 -1 -7
    glue -7 5 2
    glue -9 -9 -12
    glue 11 -2 19
    glue 3 5 -8
    small -11 0 22
    small -5 21 -16
    small 6 -5 3
    small 13 -19 -5
    shouted 8 -9 0
    shouted -17 -32 -12
    shouted -5 31 -9
    shouted 13 3 19
    titled 8 9 21
    titled -21 -25 -68
    titled 4 5 17
    titled 6 13 29
    repeated 2 -3 -11 10 20 4 3 -6 13
    repeated 8 3 9 -15 -34 3 -27 -12 -50
    repeated 1 6 -8 -2 12 15 12 20 43
    repeated 3 0 8 4 2 -25 7 6 -16
    digits -4 -12 -20
    digits 2 7 49
    digits 2 -27 22
    digits -2 33 -49
    separators 10 22 16
    separators -7 -21 -30
    separators -7 -4 10
    separators 4 2 0
    commas 13 9 -3
    commas 10 -4 15
    commas -66 18 -4
    commas 38 -28 -7
    credit 27 8 -7
    credit -12 -33 -2
    credit 24 22 0
    credit -39 3 9
    """
}
