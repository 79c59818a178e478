// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenNarration

/// The program's own words in Arabic: spoken, in feeds, on pages and in the player.
enum ArabicLabels {
  static let byline = BylineForm(
    prefix: "بقلم ", comma: " و", conjunction: { _ in " و" }, dateComma: "، ",
    date: .init(day: "{day} {month} {year}", month: "{month} {year}"))

  static let opening = OpeningWords(title: "أخبار يوم {day}", lead: "العناوين:")

  static let briefing = BriefingWords(
    title: "موجز أخبار يوم {day}", closing: "كان هذا موجز الأخبار.")

  static let feed = FeedWords(
    syntheticVoice: "يقرؤه صوت اصطناعي.", dailyEdition: "النشرة اليومية",
    dailyBriefing: "الموجز اليومي", readArticle: "قراءة المقال")

  static let page = PageLabels(
    language: "ar",
    contents: "في هذا المقال", files: "الملفات", published: "الصفحة المنشورة",
    synthetic: "يقرأه صوت اصطناعي", edition: "العدد",
    latest: "أحدث عدد", earlier: "أعداد سابقة", others: "مقالات أخرى",
    play: "تشغيل", minutes: "د", home: "جميع الأعداد",
    keep: "احفظ على هذا الجهاز", drop: "أزل من هذا الجهاز", keeping: "جارٍ الحفظ…",
    kept: "يمكن الاستماع دون اتصال", unkept: "تعذّر الحفظ: لا اتصال أو لا مساحة",
    counts: ["مقال واحد", "مقالان", "# مقالات", "# مقالاً"])

  static let player = PlayerLabels(
    region: "استماع",
    listen: "استمع إلى هذا المقال",
    listenQueue: "استمع إلى هذا العدد",
    resume: "تابع الاستماع",
    voice: "صوت اصطناعي",
    play: "تشغيل",
    pause: "إيقاف مؤقت",
    back: "رجوع 10 ثوانٍ",
    forward: "تقديم 10 ثوانٍ",
    previous: "الفقرة السابقة",
    next: "الفقرة التالية",
    previousItem: "المقال السابق",
    nextItem: "المقال التالي",
    position: "الموضع",
    place: "{time} من {total}، الفقرة {number} من {count}",
    placeItem: "{time} من {total}، المقال {number} من {count}",
    speed: "السرعة",
    follow: "تمرير الصفحة مع الصوت",
    download: "تنزيل بصيغة {format}",
    close: "إيقاف مؤقت وإغلاق هذا الشريط",
    loading: "جارٍ التحميل…",
    offline: "لا يوجد اتصال. سيستمر الاستماع فور عودته.",
    missing: "صوت هذا الجزء غير موجود.",
    network: "تعذّر الوصول إلى الصوت.",
    broken: "تعذّر تشغيل صوت هذا الجزء.",
    manifest: "تعذّرت قراءة قائمة الأصوات.",
    again: "جارٍ إعادة المحاولة…",
    retry: "أعد المحاولة",
    settings: "الإعدادات",
    step: "التنقل حسب",
    sentence: "جملة",
    paragraph: "فقرة",
    heading: "عنوان",
    previousSentence: "الجملة السابقة",
    nextSentence: "الجملة التالية",
    previousHeading: "العنوان السابق",
    nextHeading: "العنوان التالي",
    light: "الإبراز",
    word: "كلمة",
    none: "بلا إبراز",
    colours: "الألوان",
    standard: "قياسي",
    yellow: "أصفر",
    blue: "أزرق",
    contrast: "تباين عالٍ",
    sleep: "مؤقت النوم",
    off: "إيقاف",
    paragraphEnd: "نهاية الفقرة",
    articleEnd: "نهاية المقال",
    captions: "النص المصاحب",
    selection: "استمع إلى النص المحدد",
    later: "استمع لاحقًا",
    unlist: "إزالة من قائمة الانتظار",
    line: "قائمة الانتظار",
    goOn: "المتابعة مع التالي",
    upNext: "التالي: {title}",
    heard: "تم الاستماع",
    left: "بقي {time}")
}
