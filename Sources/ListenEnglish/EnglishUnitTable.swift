// SPDX-License-Identifier: GPL-3.0-or-later

extension EnglishUnits {
  /// Singular and plural by sign (SI and what newspapers use beside it).
  static let units: [String: (one: String, many: String)] = {
    var units: [String: (one: String, many: String)] = [
      "ft": ("foot", "feet"), "in²": ("square inch", "square inches"),
      "sqft": ("square foot", "square feet"), "sqm": ("square metre", "square metres"),
      "lb": ("pound", "pounds"), "lbs": ("pound", "pounds"), "oz": ("ounce", "ounces"),
      "mph": ("mile per hour", "miles per hour"),
      "kph": ("kilometre per hour", "kilometres per hour"),
      "kmh": ("kilometre per hour", "kilometres per hour"),
      "mbps": ("megabit per second", "megabits per second"),
      "gbps": ("gigabit per second", "gigabits per second"),
      "bpd": ("barrel per day", "barrels per day"),
      "rpm": ("revolution per minute", "revolutions per minute"),
      "°C": ("degree Celsius", "degrees Celsius"),
      "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
      "℃": ("degree Celsius", "degrees Celsius"), "ºC": ("degree Celsius", "degrees Celsius"),
      "℉": ("degree Fahrenheit", "degrees Fahrenheit"), "°": ("degree", "degrees"),
      "Hz": ("hertz", "hertz"), "kHz": ("kilohertz", "kilohertz"),
      "MHz": ("megahertz", "megahertz"),
      "GHz": ("gigahertz", "gigahertz"), "Min": ("minute", "minutes"), "mn": ("million", "million"),
    ]
    func add(_ one: String, _ signs: String...) {
      for sign in signs { units[sign] = (one, one + "s") }
    }
    add("kilometre", "km", "KM", "kms", "Km")
    add("metre", "m", "mtr")
    add("centimetre", "cm")
    add("millimetre", "mm")
    add("micrometre", "μm", "µm")
    add("nanometre", "nm")
    add("square kilometre", "km²", "km2", "km^2")
    add("square metre", "m²", "m2", "m^2")
    add("square mile", "mi²", "mi2")
    add("square centimetre", "cm²", "cm2")
    add("cubic metre", "m³", "m3")
    add("cubic kilometre", "km³", "km3")
    add("cubic centimetre", "cm³", "cm3")
    add("mile", "mi")
    add("yard", "yd", "yds")
    add("kilogram", "kg", "KG", "kgs")
    add("gram", "g", "gm")
    add("milligram", "mg")
    add("microgram", "μg", "µg", "mcg")
    add("tonne", "t")
    add("kiloton", "kt")
    add("megaton", "Mt")
    add("litre", "l", "L", "ltr")
    add("millilitre", "ml", "mL")
    add("centilitre", "cl")
    add("hectare", "ha")
    add("hour", "hr", "hrs", "h")
    add("gallon", "gal")
    add("minute", "min", "mins")
    add("second", "sec", "secs")
    add("millisecond", "ms")
    add("watt", "W")
    add("kilowatt", "kW", "KW")
    add("megawatt", "MW")
    add("gigawatt", "GW")
    add("terawatt", "TW")
    add("kilowatt hour", "kWh", "KWh")
    add("megawatt hour", "MWh")
    add("gigawatt hour", "GWh")
    add("terawatt hour", "TWh")
    add("volt", "V")
    add("kilovolt", "kV")
    add("milliampere", "mA")
    add("milliampere hour", "mAh")
    add("ampere hour", "Ah")
    add("ohm", "Ω", "Ω")
    add("kilohm", "kΩ", "kΩ")
    add("megohm", "MΩ", "MΩ")
    add("lumen", "lm")
    add("joule", "J")
    add("megajoule", "MJ")
    add("gigajoule", "GJ")
    add("terajoule", "TJ")
    add("newton", "N")
    add("kilonewton", "kN")
    add("newton metre", "Nm", "N·m", "N⋅m")
    add("pascal", "Pa")
    add("megapascal", "MPa")
    add("gigapascal", "GPa")
    add("millibar", "mbar", "mb")
    add("mole", "mol")
    add("millimole", "mmol")
    add("sievert", "Sv")
    add("millisievert", "mSv")
    add("microsievert", "μSv", "µSv")
    add("becquerel", "Bq")
    add("electronvolt", "eV")
    add("megaelectronvolt", "MeV")
    add("gigaelectronvolt", "GeV")
    add("nanosecond", "ns")
    add("microsecond", "μs", "µs")
    add("microlitre", "μL", "µL", "μl", "µl")
    add("decilitre", "dL", "dl")
    add("knot", "kts", "kn")
    add("frame per second", "fps")
    add("beat per minute", "bpm")
    add("word per minute", "wpm")
    add("mile per gallon", "mpg")
    add("gigaton", "Gt")
    add("petabyte", "PB")
    add("kilobit per second", "kbps", "Kbps", "kb/s", "kbit/s")
    add("megabit per second", "Mbps", "Mb/s", "Mbit/s")
    add("gigabit per second", "Gbps", "Gb/s", "Gbit/s")
    add("megabyte per second", "MB/s")
    add("gigabyte per second", "GB/s")
    add("cubic foot", "ft³", "ft3", "cu.ft")
    add("square foot", "ft²", "ft2")
    add("square inch", "in2")
    add("quart", "qt")
    add("barrel", "bbl")
    for (sign, many) in [
      ("fps", "frames per second"), ("bpm", "beats per minute"), ("wpm", "words per minute"),
      ("mpg", "miles per gallon"), ("ft³", "cubic feet"), ("ft3", "cubic feet"),
      ("ft²", "square feet"), ("ft2", "square feet"), ("in2", "square inches"),
      ("mmHg", "millimetres of mercury"), ("psi", "pounds per square inch"),
      ("kbps", "kilobits per second"), ("Kbps", "kilobits per second"),
      ("kb/s", "kilobits per second"),
      ("kbit/s", "kilobits per second"), ("Mbps", "megabits per second"),
      ("Mb/s", "megabits per second"),
      ("Mbit/s", "megabits per second"), ("Gbps", "gigabits per second"),
      ("Gb/s", "gigabits per second"),
      ("Gbit/s", "gigabits per second"), ("MB/s", "megabytes per second"),
      ("GB/s", "gigabytes per second"), ("‰", "per mille"), ("lx", "lux"), ("dpi", "dots per inch"),
      ("kN", "kilonewtons"),
    ] {
      units[sign] = (units[sign]?.one ?? many, many)
    }
    add("decibel", "dB")
    add("kilobyte", "kB", "KB")
    add("megabyte", "MB")
    add("gigabyte", "GB", "Gb")
    add("terabyte", "TB")
    add("kilopascal", "kPa")
    add("hectopascal", "hPa")
    add("megapixel", "MP")
    add("horsepower", "hp")
    add("teaspoon", "tsp")
    add("tablespoon", "tbsp")
    add("calorie", "cal")
    add("kilocalorie", "kcal")
    add("kilojoule", "kJ")
    units["hp"] = ("horsepower", "horsepower")
    units["pc"] = ("percent", "percent")
    for (sign, name) in [("ppm", "part per million"), ("ppb", "part per billion")] {
      units[sign] = (name, "parts" + name.dropFirst(4))
    }
    add("basis point", "bp", "bps")
    add("percentage point", "pp", "ppt")
    return units
  }()
  /// The units that stand after a slash, in the singular.
  static let perUnits: [String: String] = [
    "h": "hour", "s²": "second squared", "s2": "second squared", "hr": "hour", "s": "second",
    "sec": "second", "min": "minute", "d": "day",
    "day": "day", "yr": "year", "wk": "week", "l": "litre", "L": "litre", "ml": "millilitre",
    "kg": "kilogram", "g": "gram", "m": "metre", "km": "kilometre", "m²": "square metre",
    "m2": "square metre", "m³": "cubic metre", "km²": "square kilometre", "dL": "decilitre",
    "dl": "decilitre", "μL": "microlitre", "µL": "microlitre", "cm²": "square centimetre",
    "cm2": "square centimetre", "cm³": "cubic centimetre", "cm3": "cubic centimetre", "mol": "mole",
    "gal": "gallon", "acre": "acre", "ft": "foot", "in": "inch", "W": "watt", "V": "volt",
    "week": "week", "month": "month", "hour": "hour", "minute": "minute", "second": "second",
    "year": "year", "bbl": "barrel", "kWh": "kilowatt hour", "MWh": "megawatt hour", "mi": "mile",
    "mm": "millimetre", "t": "tonne", "ha": "hectare", "mile": "mile", "person": "person",
    "lb": "pound",
  ]
}
