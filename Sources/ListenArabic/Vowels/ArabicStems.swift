// SPDX-License-Identifier: GPL-3.0-or-later

/// Words of the news that the network, trained on older books, often vowels as others.
///
/// An entry gives the vowels of the stem; the last letter keeps the ending that the network gave
/// it. Only words that hardly ever mean anything else in a newspaper stand here.
enum ArabicStems {
  /// `vowelled` with the vowels of its stem put right, nil where nothing is known about it.
  static func vowels(_ skeleton: String, _ vowelled: String) -> String? {
    guard let stem = stem(skeleton) else { return nil }
    var letters = ArabicLetter.letters(of: stem)
    let network = ArabicLetter.letters(of: vowelled)
    guard letters.count == network.count, let last = letters.indices.last else { return stem }
    if letters[last].marks.sign == nil { letters[last].marks.sign = network[last].marks.sign }
    // The tanwin of `مهرجانًا` stands one letter earlier.
    if last > 0, letters[last].scalar == "ا", letters[last - 1].marks.sign == nil {
      letters[last - 1].marks.sign = network[last - 1].marks.sign
    }
    return letters.map { String($0.scalar) + $0.marks.text }.joined()
  }

  private static func stem(_ skeleton: String) -> String? {
    for (prefix, vowelled) in prefixes where skeleton.utf8.starts(with: prefix.utf8) {
      let rest = String(Substring(skeleton.utf8.dropFirst(prefix.utf8.count)))
      if let stem = table[rest] { return vowelled + joined(stem, to: prefix) }
      // An accusative ends in an alif.
      if rest.hasSuffix("ا"), let stem = table[String(rest.dropLast())] {
        return vowelled + joined(stem, to: prefix) + "ا"
      }
    }
    return nil
  }

  /// `stem` behind `prefix`, whose article doubles a sun letter.
  private static func joined(_ stem: String, to prefix: String) -> String {
    guard prefix.hasSuffix("ال") || prefix.hasSuffix("لل") else { return stem }
    var letters = ArabicLetter.letters(of: stem)
    if let first = letters.first, Phone.Consonant(first.scalar)?.isSun == true {
      letters[0].marks.shadda = true
    }
    return letters.map { String($0.scalar) + $0.marks.text }.joined()
  }

  private static let prefixes = [
    ("وبال", "وَبِال"), ("وال", "وَال"), ("فال", "فَال"), ("بال", "بِال"), ("كال", "كَال"), ("لل", "لِل"),
    ("ول", "وَلِ"), ("وب", "وَبِ"), ("ال", "ال"), ("و", "وَ"), ("ب", "بِ"), ("ل", "لِ"), ("ف", "فَ"),
    ("", ""),
  ]

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for word in list.split(whereSeparator: \.isWhitespace) {
      table[ArabicLetter.skeleton(String(word))] = String(word)
    }
    return table
  }()

  private static let list = """
    دُوَلِيّ دُوَلِيَّة دُوَلِيِّين بَنْك بُنُوك سِرِّيَّة ضِفَّة وِكَالَة وِكَالَات أُورُوبِّيّ
    أُورُوبِّيَّة أُورُوبِّيِّين أُورُوبِّيُّون كُونْغْرِس بَنَّاءَة مُغَنِّي مُغَنِّيَة مُغَنٍّ
    تُونِس تُونِسِيّ تُونِسِيَّة أَمِيرْكِيّ أَمِيرْكِيَّة أَمِيرْكِيِّين أَمِيرْكِيُّون
    أَمْرِيكِيّ أَمْرِيكِيَّة أَمْرِيكِيِّين أَمْرِيكِيُّون مَهْرَجَان مَهْرَجَانَات مَتْحَف
    بَطْرِيَرْك مَقْطَع هَنَّأَ سَيُعْقَد تُخَطِّط يُخَطِّط تَخْطِيط إِسْرَائِيل إِسْرَائِيلِيّ
    إِسْرَائِيلِيَّة إِسْرَائِيلِيِّين فِلَسْطِين فِلَسْطِينِيّ فِلَسْطِينِيَّة فِلَسْطِينِيِّين
    فِلَسْطِينِيُّون بَرْلَمَان بَرْلَمَانِيّ بَرْلَمَانِيَّة دِبْلُومَاسِيّ دِبْلُومَاسِيَّة
    دِبْلُومَاسِيِّين دِيمُقْرَاطِيّ دِيمُقْرَاطِيَّة دِيمُوقْرَاطِيّ دِيمُوقْرَاطِيَّة
    جُمْهُورِيّ جُمْهُورِيَّة إِلِكْتُرُونِيّ إِلِكْتُرُونِيَّة إِنْتَرْنِت تِلِفِزْيُون
    تِلِفِزْيُونِيّ تِلِفِزْيُونِيَّة تِكْنُولُوجْيَا تِكْنُولُوجِيّ تِكْنُولُوجِيَّة
    إِسْتِرَاتِيجِيّ إِسْتِرَاتِيجِيَّة اسْتْرَاتِيجِيّ اسْتْرَاتِيجِيَّة بِتْرُول فِيزَا فِيرُوس
    كُورُونَا دُكْتُور دُكْتُورَة بُرُوفِيسُور جِنِرَال كُولُونِيل مَارِشَال بَرْنَامَج بَرَامِج
    مُدِيرِيَّة مِيلِيشِيَا مِيلِيشِيَات رُوسِيّ رُوسِيَّة أُوكْرَانِيّ أُوكْرَانِيَّة إِيرَانِيّ
    إِيرَانِيَّة تُرْكِيّ تُرْكِيَّة صِينِيّ صِينِيَّة فَرَنْسِيّ فَرَنْسِيَّة بَرِيطَانِيّ
    بَرِيطَانِيَّة أَلْمَانِيّ أَلْمَانِيَّة سُعُودِيّ سُعُودِيَّة مِصْرِيّ مِصْرِيَّة سُورِيّ
    سُورِيَّة سُورِيَا لُبْنَان لُبْنَانِيّ لُبْنَانِيَّة عِرَاقِيّ عِرَاقِيَّة يَمَنِيّ
    يَمَنِيَّة أُرْدُنّ أُرْدُنِيّ أُرْدُنِيَّة كُوَيْت كُوَيْتِيّ قَطَرِيّ قَطَرِيَّة
    إِمَارَاتِيّ إِمَارَاتِيَّة مَغْرِبِيّ مَغْرِبِيَّة جَزَائِر جَزَائِرِيّ جَزَائِرِيَّة
    لِيبْيَا لِيبِيّ لِيبِيَّة سُودَان سُودَانِيّ سُودَانِيَّة غَزَّة رَفَح رِيَاض دَوْحَة دِمَشْق
    بَغْدَاد بَيْرُوت حُوثِيّ حُوثِيِّين حُوثِيُّون حَمَاس نَوَوِيّ نَوَوِيَّة يُورَانْيُوم
    طَائِرَات مُسَيَّرَة مُسَيَّرَات صَارُوخ صَوَارِيخ مِلَفّ مِلَفَّات قِمَّة قِمَم هُدْنَة
    كَابِينِت مُوسَاد شَابَاك كِنِيسِت هَاتِفِيًّا رَسْمِيًّا حَالِيًّا سِيَاسِيًّا عَسْكَرِيًّا
    يَوْمِيًّا سَنَوِيًّا دُوَلِيًّا نِسْبِيًّا تَقْرِيبًا أَيْضًا
    """
}
