// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension CoordinateForm.Words {
  /// The Arabic words for latitudes and longitudes.
  static let arabic = CoordinateForm.Words(
    degree: ("درجة", "درجة"), minute: ("دقيقة", "دقيقة"), second: ("ثانية", "ثانية"),
    directions: [
      "N": "شمالا", "S": "جنوبا", "E": "شرقا", "W": "غربا", "ش": "شمالا", "ج": "جنوبا",
    ],
    marks: .commaThousands, number: { ArabicNumbers.decimal($0) })
}
