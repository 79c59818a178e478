// SPDX-License-Identifier: GPL-3.0-or-later

/// Names that news gives in their own script, by the Latin form that papers use, which no table of
/// letters yields.
enum ForeignNames {
  /// The Latin form of a name; nil for a word that is not listed.
  static func latin(_ word: String) -> String? { names[word] }

  /// A run of Han and kana cut into the names that are in it and what stands between them.
  static func segments(_ run: String) -> [String] {
    let characters = Array(run)
    var result: [String] = []
    var rest: [Character] = []
    var index = 0
    func flush() {
      if !rest.isEmpty { result.append(String(rest)) }
      rest = []
    }
    while index < characters.count {
      var end = min(characters.count, index + longest)
      while end > index + 1, names[String(characters[index..<end])] == nil { end -= 1 }
      if end > index + 1 {
        flush()
        result.append(String(characters[index..<end]))
        index = end
      } else {
        rest.append(characters[index])
        index += 1
      }
    }
    flush()
    return result
  }

  private static let longest = 8

  private static let names: [String: String] = {
    let table = """
      Москва:Moskva;Украина:Ukraina;Россия:Rossiya;Киев:Kiev;Київ:Kyiv;Путин:Putin;Горбачёв:Gorbachev
      Хрущёв:Khrushchev;Ельцин:Yeltsin;Правда:Pravda;Известия:Izvestia
      東京:Tokyo;大阪:Osaka;京都:Kyoto;名古屋:Nagoya;札幌:Sapporo;福岡:Fukuoka;神戸:Kobe;横浜:Yokohama
      広島:Hiroshima;長崎:Nagasaki;沖縄:Okinawa;北海道:Hokkaido;日本:Nippon;日本語:Nihongo;大学:Daigaku
      東京大学:Tokyo Daigaku;朝日新聞:Asahi Shimbun;読売新聞:Yomiuri Shimbun;毎日新聞:Mainichi Shimbun
      日産:Nissan;本田:Honda;豊田:Toyoda;安倍晋三:Shinzo Abe;岸田文雄:Fumio Kishida;石破茂:Shigeru Ishiba
      香港:Hong Kong;澳門:Macau;澳门:Macau;台北:Taipei;臺北:Taipei;台灣:Taiwan;臺灣:Taiwan;台湾:Taiwan
      高雄:Kaohsiung;北京:Beijing;上海:Shanghai;中国:Zhongguo;中國:Zhongguo;广州:Guangzhou;深圳:Shenzhen
      天津:Tianjin;重庆:Chongqing;武汉:Wuhan;南京:Nanjing;西安:Xian;新疆:Xinjiang;西藏:Xizang
      习近平:Xi Jinping;習近平:Xi Jinping;毛泽东:Mao Zedong;毛澤東:Mao Zedong;邓小平:Deng Xiaoping
      李强:Li Qiang;李克强:Li Keqiang;王毅:Wang Yi;蔡英文:Tsai Ing-wen;賴清德:Lai Ching-te
      华为:Huawei;華為:Huawei;腾讯:Tencent;阿里巴巴:Alibaba;百度:Baidu;微博:Weibo;微信:Weixin
      人民日报:Renmin Ribao;新华社:Xinhua;新华:Xinhua;抖音:Douyin;孙子:Sunzi;孔子:Kongzi;你好:Nihao
      서울:Seoul;부산:Busan;평양:Pyongyang;김정은:Kim Jong Un;김일성:Kim Il Sung;윤석열:Yoon Suk Yeol
      이재명:Lee Jae Myung;박근혜:Park Geun Hye;문재인:Moon Jae In;삼성:Samsung;한국:Hanguk;조선:Joseon
      القاهرة:Al Qahira;بيروت:Beirut;دمشق:Dimashq;بغداد:Baghdad;غزة:Ghazza;القدس:Al Quds;مكة:Makka
      الرياض:Riyadh;دبي:Dubai;الدوحة:Doha;طهران:Tehran;تهران:Tehran;تونس:Tunis;الجزائر:Al Jazair
      الجزيرة:Al Jazeera;الأهرام:Al Ahram;العربية:Al Arabiya;الحياة:Al Hayat;المنار:Al Manar;النهار:An Nahar
      الله:Allah;محمد:Muhammad;أحمد:Ahmad;حماس:Hamas;حزب:Hizb;فتح:Fatah;مصر:Misr;سوريا:Suriya;لبنان:Lubnan
      العراق:Al Iraq;فلسطين:Filastin;إيران:Iran;ایران:Iran;السلام:As Salam;عليكم:Alaykum;شكرا:Shukran
      إسلام:Islam;الإسلام:Al Islam;قرآن:Quran;القرآن:Al Quran;جهاد:Jihad;سلام:Salam;عربي:Arabi;حرية:Hurriya
      שלום:Shalom;ירושלים:Yerushalayim;ישראל:Yisrael;חיפה:Haifa;הארץ:Haaretz;כנסת:Knesset;תודה:Toda
      בנימין:Binyamin;נתניהו:Netanyahu;צהל:Tsahal;צה״ל:Tsahal;מוסד:Mossad;תורה:Torah;שבת:Shabbat
      भारत:Bharat;दिल्ली:Dilli;हिन्दी:Hindi;हिंदी:Hindi;नमस्ते:Namaste;मोदी:Modi;मुंबई:Mumbai;गांधी:Gandhi
      नरेन्द्र:Narendra;नरेंद्र:Narendra;योग:Yoga;গঙ্গা:Ganga;ঢাকা:Dhaka;বাংলা:Bangla;தமிழ்:Tamil;ไทย:Thai
      กรุงเทพ:Krung Thep;საქართველო:Sakartvelo;თბილისი:Tbilisi;Երևան:Yerevan;Հայաստան:Hayastan
      አዲስ:Addis;አበባ:Ababa;Αθήνα:Athina;Ελλάδα:Ellada;Ελλάς:Ellas;Κύπρος:Kypros;Θεσσαλονίκη:Thessaloniki
      """
    var names: [String: String] = [:]
    for entry in table.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      let pair = entry.split(separator: ":", maxSplits: 1)
      guard pair.count == 2 else { continue }
      names[pair[0].trimmingPrefix(while: \.isWhitespace).description] = String(pair[1])
    }
    return names
  }()
}
